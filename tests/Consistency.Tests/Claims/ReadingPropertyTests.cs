using Consistency.Claims;

namespace Consistency.Tests.Claims;

public class ReadingPropertyTests
{
    private static readonly string[] Paragraphs =
    [
        "The Gaza health ministry said on 17 September 2024 that 41,252 people had been killed in Gaza.",
        "A quake killed 4,500 people in Turkey and 812 in Syria, officials said.",
        "As of 17 March 2020, Bulgaria had 92 confirmed cases and two deaths.",
    ];

    private const string Stranger = "A bakery down the road sells bread.";

    [Fact]
    public void A_paragraph_about_something_else_changes_no_claim_but_its_place()
    {
        string[] expected = Meanings(string.Join("\n\n", Paragraphs));
        for (int at = 1; at <= Paragraphs.Length; at++)
        {
            string text = string.Join("\n\n", [.. Paragraphs[..at], Stranger, .. Paragraphs[at..]]);
            Assert.Equal(expected, Meanings(text));
        }
    }

    [Theory]
    [InlineData(" ", "\u00A0")]
    [InlineData("people", "peo\u00ADple")]
    [InlineData("killed", "kil\u200Bled")]
    public void Typography_changes_no_claim_but_its_place(string plain, string typeset)
    {
        foreach (string paragraph in Paragraphs)
            Assert.Equal(Meanings(paragraph), Meanings(paragraph.Replace(plain, typeset, StringComparison.Ordinal)));
    }

    [Fact]
    public void Curly_quotes_change_no_claim_but_its_place() =>
        Assert.Equal(Meanings("Gaza's \"health\" office counts 120 people killed."), Meanings("Gaza’s “health” office counts 120 people killed."));

    [Theory]
    [InlineData(9)]
    [InlineData(12)]
    public void Wrapped_lines_change_no_claim_but_its_place(int words)
    {
        foreach (string paragraph in Paragraphs)
        {
            string wrapped = string.Join('\n', paragraph.Split(' ').Chunk(words).Select(line => string.Join(' ', line)));
            Assert.Equal(Meanings(paragraph), Meanings(wrapped));
        }
    }

    private static string[] Meanings(string text) => [.. Reader.Claims(text).Select(Reader.Meaning)];
}
