using System.Diagnostics;
using Consistency.Claims;
using Consistency.Documents;
using Consistency.Vocabulary;
using NodaTime;

namespace Consistency.Tests.Claims;

/// <summary>Texts that nobody writes are read in time in proportion to their length.</summary>
public sealed class HostileTextTests
{
    private static readonly ClaimReader ClaimReader = new(Lexicon.Default);

    [Theory]
    [InlineData("word ")]
    [InlineData("41,252 ")]
    [InlineData("12 and ")]
    [InlineData("7 May 2023 ")]
    [InlineData("Gaza Strip ")]
    [InlineData("John Smith ")]
    [InlineData("\" ")]
    [InlineData("\"a\" ")]
    [InlineData("officials said ")]
    [InlineData("according to the Gaza health ministry, ")]
    [InlineData("the ministry said that 12 people had been killed, ")]
    [InlineData("(12 people killed ")]
    [InlineData("12 dead, ")]
    [InlineData("12 people, of whom 3 children, ")]
    [InlineData("They said it killed 12. ")]
    [InlineData("- 12 people\n")]
    [InlineData("the storm ")]
    [InlineData("A quake struck Nepal on 5 May 2024 at 10:15. ")]
    [InlineData("http://a.b/c?d=1&e=2 ")]
    [InlineData("a\u0301")]
    [InlineData("\uD83D\uDE00")]
    [InlineData("\u202E12\u200B")]
    [InlineData("1O,")]
    [InlineData("der 12 ")]
    public void Time_grows_with_length(string piece)
    {
        const int Few = 1_000, Times = 8, Slack = 4; // quadratic time would be eight times more; a loaded machine may slow the larger run down
        double small = SecondsToRead(piece, Few), large = SecondsToRead(piece, Few * Times);
        Assert.True(large < (small * Times * Slack) + 1, $"{small} s for {Few} and {large} s for {Few * Times} of “{piece}”");
    }

    [Theory]
    [InlineData('(', ')')]
    [InlineData('[', ']')]
    [InlineData('“', '”')]
    public void Deep_nesting_hides_no_figure(char open, char close)
    {
        const int Depth = 100_000;
        Reading reading = Read(new string(open, Depth) + "12 people were killed in Gaza" + new string(close, Depth));
        Assert.Contains(reading.Quantities, quantity => quantity.Value == 12);
    }

    [Fact]
    public void A_sentence_of_a_million_words_is_read_to_its_end()
    {
        string text = string.Concat(Enumerable.Repeat("and so on ", 333_333)) + "a flood killed 12 people in Gaza";
        Claim claim = Assert.Single(Read(text).Claims);
        Assert.Equal(("deaths", 12m), (claim.Metric.Id, claim.Quantity.Value));
    }

    private static double SecondsToRead(string piece, int count)
    {
        string text = string.Concat(Enumerable.Repeat(piece, count));
        Read(text);
        var clock = Stopwatch.StartNew();
        Read(text);
        return clock.Elapsed.TotalSeconds;
    }

    private static Reading Read(string text) => ClaimReader.Read(new Document { Id = "a", Text = text, Published = new LocalDate(2024, 8, 21) }, forCheck: true);
}
