using Consistency.Claims;
using Consistency.Documents;
using Consistency.Vocabulary;

namespace Consistency.Tests.Claims;

/// <summary>A paragraph about something else, with names, figures and dates of its own, put anywhere between the paragraphs of the fixtures' texts.</summary>
public sealed class StrangerTests
{
    private static readonly ClaimReader ClaimReader = new(Lexicon.Default);

    private static readonly Document[] Texts = [.. FixtureTexts.All.Where(NamesSomething)];

    public static TheoryData<string> Strangers =>
    [
        "A bakery down the road sells bread.",
        "In Montevideo, 3,120 runners finished the marathon on Sunday, organisers said.",
        "Paraguay exported 1.2 million tonnes of soya last year, the Asuncion statistics office said on 14 March. The company Agrosul employs 2,100 people there.",
        "The film Blue Harbour took $41 million in its first week. Its director, Anna Keller, said 12 more scenes were cut.",
        "A bus that crashed near Concepcion in Paraguay killed nine people and injured 31, police said. The government declared three days of mourning.",
        "ASUNCION, March 3 - The central bank of Paraguay raised its rate to 6.5% and said inflation would reach 4.1% by December.",
    ];

    [Theory]
    [MemberData(nameof(Strangers))]
    public void A_paragraph_about_something_else_changes_no_claim_but_its_place(string stranger)
    {
        foreach (Document text in Texts)
        {
            string[] paragraphs = text.Text.Split("\n\n"), expected = Meanings(text, except: []);
            HashSet<string> added = [.. ClaimReader.Read(text with { Text = stranger }).Claims.Select(claim => claim.Quote!)];
            for (int at = 0; at <= paragraphs.Length; at++)
                Assert.Equal(expected, Meanings(text with { Text = string.Join("\n\n", [.. paragraphs[..at], stranger, .. paragraphs[at..]]) }, added));
        }
    }

    /// <summary>What has no name at all may be of any story.</summary>
    private static bool NamesSomething(Document text) =>
        ClaimReader.Read(text).Claims is var claims && !claims.Any(claim => claim.Entity.Id.StartsWith("document:", StringComparison.Ordinal));

    private static string[] Meanings(Document document, HashSet<string> except) =>
        [.. ClaimReader.Read(document).Claims.Where(claim => !except.Contains(claim.Quote!)).Select(claim => $"{claim.Entity.Name} {Reader.Meaning(claim)}")];
}
