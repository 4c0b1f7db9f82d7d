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

    private static decimal Number(string written) => decimal.Parse(written, CultureInfo.InvariantCulture);
}
