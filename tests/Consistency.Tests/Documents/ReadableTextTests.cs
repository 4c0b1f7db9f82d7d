using Consistency.Documents;

namespace Consistency.Tests.Documents;

public sealed class ReadableTextTests
{
    [Theory]
    [InlineData("\u201CGaza\u2019s\u201D", "\"Gaza's\"")]
    [InlineData("\u00ABGaza\u00BB", "\"Gaza\"")]
    [InlineData("twenty\u2011five", "twenty-five")]
    [InlineData("ki\u00ADlled", "killed")]
    [InlineData("ki\u200Blled \u202B12\u202C", "killed 12")]
    [InlineData("\uFEFF12\uFE0F", "12")]
    [InlineData("\u0664\u0661\u066C\u0662\u0665\u0662", "41,252")]
    [InlineData("\u06F1\u06F2\u066A", "12%")]
    [InlineData("\uFF14\uFF11\uFF0C\uFF12\uFF15\uFF12", "41,252")]
    [InlineData("\uFF04\uFF15 \uFF30\uFF41\uFF49\uFF44", "$5 Paid")]
    [InlineData("\uFFE55", "¥5")]
    [InlineData("\u0967\u0968 killed", "12 killed")]
    [InlineData("\uFB01fty o\uFB03cers", "fifty officers")]
    [InlineData("S\u0061\u0303o Paulo", "S\u00E3o Paulo")]
    [InlineData("12\u0336 left", "12\u0336 left")]
    public void Variants_of_type_are_read_as_one(string written, string read) => Assert.Equal(read, ReadableText.Of(written).Text);

    [Theory]
    [InlineData("a\u200Bb 12", "ab", "a\u200Bb")]
    [InlineData("\uFB01ve of them", "five", "\uFB01ve")]
    [InlineData("at S\u0061\u0303", "S\u00E3", "S\u0061\u0303")]
    [InlineData("(\uFB01)", "fi", "\uFB01")]
    public void Spans_lead_back_to_what_was_written(string written, string part, string original)
    {
        ReadableText readable = ReadableText.Of(written);
        int start = readable.Text.IndexOf(part, StringComparison.Ordinal);
        Assert.Equal(original, readable.ToOriginal(start, start + part.Length).Of(written).ToString());
    }

    [Fact]
    public void A_plain_text_is_not_copied()
    {
        const string Text = "The flood killed 12 people.";
        Assert.Same(Text, ReadableText.Of(Text).Text);
    }
}
