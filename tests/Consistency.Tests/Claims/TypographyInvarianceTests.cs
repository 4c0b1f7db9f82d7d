using Consistency.Claims;
using Consistency.Documents;
using Consistency.Vocabulary;

namespace Consistency.Tests.Claims;

/// <summary>The texts of the fixtures, set in another type: no claim changes but its offsets.</summary>
public sealed class TypographyInvarianceTests
{
    private static readonly ClaimReader ClaimReader = new(Lexicon.Default);

    private static readonly Document[] Texts = FixtureTexts.All;

    public static TheoryData<string> Settings => [.. Ways.Keys];

    private static readonly Dictionary<string, Func<string, string>> Ways = new(StringComparer.Ordinal)
    {
        ["no-break spaces"] = text => text.Replace(' ', '\u00A0'),
        ["thin spaces"] = text => text.Replace(' ', '\u2009'),
        ["two spaces"] = text => text.Replace(" ", "  ", StringComparison.Ordinal),
        ["tabs"] = text => text.Replace(' ', '\t'),
        ["carriage returns"] = text => text.Replace("\n", "\r\n", StringComparison.Ordinal),
        ["ends of pages"] = text => text.Replace('\n', '\f'),
        ["separators of lines"] = text => text.Replace('\n', '\u2028'),
        ["spaces at the ends of lines"] = text => text.Replace("\n", " \n", StringComparison.Ordinal) + " \n\n",
        ["soft hyphens"] = text => string.Concat(text.Select((c, i) => char.IsAsciiLetterLower(c) && i % 5 == 0 && i > 0 && char.IsAsciiLetter(text[i - 1]) ? $"\u00AD{c}" : $"{c}")),
        ["zero-width spaces"] = text => text.Replace(" ", " \u200B", StringComparison.Ordinal),
        ["marks of direction"] = text => text.Replace(" ", "\u200F \u202A", StringComparison.Ordinal),
        ["curly apostrophes"] = text => text.Replace('\'', '’'),
        ["straight quotes"] = text => text.Replace('“', '"').Replace('”', '"').Replace('’', '\''),
        ["no-break hyphens"] = text => text.Replace('-', '\u2011'),
        ["wide digits"] = text => Shifted(text, '\uFF10'),
        ["Arabic digits"] = text => Shifted(text, '\u0660'),
        ["ligatures"] = text => text.Replace("fi", "\uFB01", StringComparison.Ordinal).Replace("fl", "\uFB02", StringComparison.Ordinal),
        ["accents apart"] = text => text.Normalize(System.Text.NormalizationForm.FormD),
    };

    [Theory]
    [MemberData(nameof(Settings))]
    public void Setting_a_text_in_another_type_changes_no_claim(string way)
    {
        foreach (Document text in Texts)
            Assert.Equal(Meanings(text), Meanings(text with { Text = Ways[way](text.Text) }));
    }

    /// <summary>Narrower columns are seen where a line breaks inside a sentence for certain, which a text of two lines need not show.</summary>
    [Theory]
    [InlineData(66)]
    [InlineData(72)]
    [InlineData(76)]
    [InlineData(80)]
    [InlineData(100)]
    [InlineData(120)]
    public void Wrapping_prose_changes_no_claim(int width)
    {
        foreach (Document text in Texts)
            Assert.Equal(Meanings(text), Meanings(text with { Text = Wrapped(text.Text, width) }));
    }

    private static string[] Meanings(Document document) => [.. ClaimReader.Read(document).Claims.Select(claim => $"{claim.Entity.Name} {Reader.Meaning(claim)}")];

    private static string Shifted(string text, char zero) => string.Concat(text.Select(c => char.IsAsciiDigit(c) ? (char)(c - '0' + zero) : c));

    private static string Wrapped(string text, int width)
    {
        var wrapped = new System.Text.StringBuilder();
        int column = 0;
        foreach (string word in text.Split(' '))
        {
            if (column > 0) wrapped.Append(column + word.Length > width ? '\n' : ' ');
            column = column + word.Length > width ? word.Length : column + word.Length + 1;
            wrapped.Append(word);
            if (word.LastIndexOf('\n') is var line and >= 0) column = word.Length - line;
        }

        return wrapped.ToString();
    }
}
