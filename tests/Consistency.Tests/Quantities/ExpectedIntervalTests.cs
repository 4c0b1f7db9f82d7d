using System.Globalization;
using Consistency.Documents;
using Consistency.Quantities;

namespace Consistency.Tests.Quantities;

public sealed class ExpectedIntervalTests
{
    [Theory]
    [InlineData("2.3 million people", "2250000", "2350000")]
    [InlineData("40,000 people", "35000", "45000")]
    [InlineData("exactly 40,000 people", "40000", "40000")]
    [InlineData("41,252 people", "41252", "41252")]
    [InlineData("20 people", "20", "20")]
    [InlineData("20 percent", "19.5", "20.5")]
    [InlineData("over 40,000 people", "40000", "50000")]
    [InlineData("at least 41,252 people", "41252", "43314.6")]
    [InlineData("nearly 6,000 people", "5500", "6000")]
    [InlineData("about 11,000 people", "10450", "11550")]
    [InlineData("up to 700 people", "600", "700")]
    [InlineData("fewer than 100 people", "50", "100")]
    [InlineData("dozens of people", "24", "100")]
    [InlineData("hundreds of people", "200", "1000")]
    [InlineData("tens of thousands of people", "20000", "100000")]
    [InlineData("between 20 and 30 people", "20", "30")]
    public void A_reader_expects(string written, string low, string high)
    {
        Quantity quantity = Assert.Single(QuantityReader.Read(new TokenizedText(written), []));
        Assert.Equal((Number(low), Number(high)), (quantity.Expected.Low, quantity.Expected.High));
    }

    [Theory]
    [InlineData("at least 41,252 people", true, 41252)]
    [InlineData("more than 41,252 people", false, 41252)]
    [InlineData("up to 700 people", true, 700)]
    [InlineData("under 700 people", false, 700)]
    [InlineData("about 100 people", true, 81)]
    [InlineData("about 100 people", false, 40)]
    public void The_words_strictly_allow(string written, bool allowed, int value) =>
        Assert.Equal(allowed, Assert.Single(QuantityReader.Read(new TokenizedText(written), [])).Logical.Contains(value));

    [Fact]
    public void Reserved_stretches_keep_their_numbers_apart()
    {
        const string text = "On August 20 300 people fled.";
        List<Quantity> read = QuantityReader.Read(new TokenizedText(text), [new ReservedSpan(new TextSpan(3, 12), UnusedReason.Date)]);
        Assert.Equal([(20m, UnusedReason.Date), (300m, null)], read.Select(quantity => (quantity.Value!.Value, quantity.Unused)));
    }

    [Theory]
    [InlineData("We waited less than [three years] for it.", Qualifier.LessThan)]
    [InlineData("We waited [three years] for it.", Qualifier.Exact)]
    public void A_length_of_time_keeps_the_words_that_hedge_it(string marked, Qualifier qualifier)
    {
        (int start, int end) = (marked.IndexOf('[', StringComparison.Ordinal), marked.IndexOf(']', StringComparison.Ordinal) - 1);
        string text = marked.Remove(end + 1, 1).Remove(start, 1);
        Quantity read = Assert.Single(QuantityReader.Read(new TokenizedText(text), [new ReservedSpan(new TextSpan(start, end), UnusedReason.Duration)]));
        Assert.Equal((qualifier, 3m, UnusedReason.Duration), (read.Qualifier, read.Value!.Value, read.Unused!.Value));
    }

    [Theory]
    [InlineData("6 percent", "7 percent", false)]
    [InlineData("6.5 percent", "7 percent", true)]
    public void What_is_rounded_to_one_figure_is_not_rounded_to_the_next(string a, string b, bool canBeOne) =>
        Assert.Equal(canBeOne, Read(a).Expected.Meets(Read(b).Expected));

    private static Quantity Read(string written) => Assert.Single(QuantityReader.Read(new TokenizedText(written), []));

    private static decimal Number(string written) => decimal.Parse(written, CultureInfo.InvariantCulture);
}
