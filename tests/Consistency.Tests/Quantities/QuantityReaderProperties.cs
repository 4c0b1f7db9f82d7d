using System.Diagnostics;
using System.Globalization;
using System.Text;
using Consistency.Documents;
using Consistency.Quantities;
using FsCheck;
using FsCheck.Fluent;

namespace Consistency.Tests.Quantities;

public sealed class QuantityReaderProperties
{
    private static readonly string[] Units = ["", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen",
        "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen"];

    private static readonly string[] Tens = ["", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];
    private static readonly string[] Scales = ["", " thousand", " million", " billion", " trillion"];

    /// <summary>Pieces that meet in news, in every wrong order.</summary>
    private static readonly string[] Pieces =
    [
        "1,205", "40 000", "2.3", "million", "-", "–", " ", "to", "between", "and", "half", "a", "dozen", "$", "€", "km", "/", "per", "hour", "%", "at least", "or more", "one", "third", "th", "'s",
        "(", ")", "[", "]", ",", ".", "\n", "°", "C", "F-16", "10:30", "by", "rose", "from", "people", "×", "10", "^", "6", "½", "+", "~", "٣", "１２", "\u200B", "\uD83D", "no fewer than", "point", "zero", "minus", "old", "in", "out of", "7",
    ];

    [Fact]
    public void Spelled_numbers_come_back() => Prop.ForAll(Gen.Choose(0, int.MaxValue).ToArbitrary(), number =>
    {
        string spelled = number == 0 ? "zero" : Spell(number);
        Assert.True(NumberReader.TryRead(new TokenizedText(spelled), 0, out WrittenNumber read), spelled);
        Assert.Equal((number, spelled), (read.Value, spelled));
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Grouped_digits_come_back() => Prop.ForAll(Gen.Choose(0, int.MaxValue).ToArbitrary(), number =>
    {
        foreach (string written in new[] { number.ToString("N0", CultureInfo.InvariantCulture), number.ToString("N0", CultureInfo.InvariantCulture).Replace(',', '\u00A0'), $"{number}", $"{number}.25" })
        {
            Quantity quantity = Assert.Single(QuantityReader.Read(new TokenizedText($"it was {written} goats"), []));
            Assert.Equal((decimal)number, decimal.Truncate(quantity.Value ?? -1));
        }
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Any_text_is_read_in_order_without_overlap() =>
        Prop.ForAll(Gen.Elements(Pieces).ArrayOf().Select(pieces => string.Join(pieces.Length % 3 == 0 ? "" : " ", pieces)).ToArbitrary(), Reads_in_order).QuickCheckThrowOnFailure();

    [Fact]
    public void Any_characters_are_read() => Prop.ForAll(ArbMap.Default.ArbFor<string>(), text => Reads_in_order(text ?? "")).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData("7 ")]
    [InlineData("one hundred and ")]
    [InlineData("1,234,")]
    [InlineData("$5-")]
    [InlineData("between 5 and ")]
    [InlineData("(((12")]
    [InlineData("9")]
    [InlineData("half a ")]
    [InlineData("a1b2-")]
    [InlineData("5 to 10 ")]
    public void Hostile_repetition_takes_linear_time(string piece)
    {
        const int Few = 2_000, Many = 50_000, Slack = 8; // a loaded machine may slow the larger run down; quadratic time would be 25 times more
        double small = SecondsToRead(piece, Few), large = SecondsToRead(piece, Many);
        Assert.True(large < (small * Slack * Many / Few) + 5, $"{small} s for {Few} and {large} s for {Many} pieces");
    }

    private static double SecondsToRead(string piece, int count)
    {
        var text = new TokenizedText(new StringBuilder().Insert(0, piece, count).ToString());
        var clock = Stopwatch.StartNew();
        QuantityReader.Read(text, []);
        return clock.Elapsed.TotalSeconds;
    }

    private static void Reads_in_order(string text)
    {
        int end = 0;
        foreach (Quantity quantity in QuantityReader.Read(new TokenizedText(text), []))
        {
            Assert.True(quantity.Span.Start >= end && quantity.Span.Length > 0, text);
            Assert.Equal(text[quantity.Span.Start..quantity.Span.End], quantity.Text);
            Assert.False(quantity.Logical.IsEmpty, quantity.Text);
            end = quantity.Span.End;
        }
    }

    private static string Spell(long number)
    {
        var parts = new List<string>();
        for (int scale = Scales.Length - 1; scale >= 0; scale--)
        {
            long factor = (long)Math.Pow(1000, scale);
            if (number / factor % 1000 is var group and > 0) parts.Add(SpellGroup((int)group) + Scales[scale]);
        }

        return string.Join(' ', parts);
    }

    private static string SpellGroup(int group)
    {
        string rest = group % 100 < 20 ? Units[group % 100] : (Tens[group % 100 / 10] + "-" + Units[group % 10]).TrimEnd('-');
        return group < 100 ? rest : Units[group / 100] + " hundred" + (rest.Length > 0 ? " and " + rest : "");
    }
}
