using System.Globalization;
using Consistency.Documents;
using Consistency.Quantities;

namespace Consistency.Tests.Quantities;

public sealed class NumberReaderTests
{
    public static IEnumerable<object[]> PlainNumbers() => NumberFixtures.Rows("plain-numbers.tsv", cells: 3);

    [Theory]
    [MemberData(nameof(PlainNumbers))]
    public void Reads_plain_numbers(string marked, string value, string trait)
    {
        (int start, int end) = (marked.IndexOf('[', StringComparison.Ordinal), marked.IndexOf(']', StringComparison.Ordinal) - 1);
        var text = new TokenizedText(marked.Remove(end + 1, 1).Remove(start, 1));
        int token = TokenAt(text, start);

        Assert.True(NumberReader.MayBegin(text, token));
        Assert.True(NumberReader.TryRead(text, token, out WrittenNumber number));
        Assert.Equal(text.Text[start..end], text.Quote(text.SpanOf(number.First, number.End)));
        Assert.Equal(value == "unreadable", number.IsUnreadable);
        Assert.Equal(trait == "ordinal", number.IsOrdinal);
        if (value != "unreadable") Assert.Equal(decimal.Parse(value, CultureInfo.InvariantCulture), number.Value, precision: 15);
    }

    [Theory]
    [InlineData("2.3 million", "100000", 2)]
    [InlineData("40,000", "10000", 1)]
    [InlineData("41,252", "1", 5)]
    [InlineData("1.50", "0.01", 3)]
    [InlineData("twenty-five thousand", "1000", 2)]
    public void Knows_how_round_a_number_is(string written, string step, int digits)
    {
        Assert.True(NumberReader.TryRead(new TokenizedText(written), 0, out WrittenNumber number));
        Assert.Equal(decimal.Parse(step, CultureInfo.InvariantCulture), number.Step);
        Assert.Equal(digits, number.SignificantDigits);
    }

    [Theory]
    [InlineData("the second half", 2)]
    [InlineData("a third man", 0)]
    [InlineData("a goat", 0)]
    [InlineData("last quarter", 1)]
    [InlineData("point taken", 0)]
    [InlineData("- goats", 0)]
    public void Sees_no_number_where_there_is_none(string written, int token) =>
        Assert.False(NumberReader.TryRead(new TokenizedText(written), token, out _));

    [Fact]
    public void Stops_at_and_where_told_to()
    {
        var text = new TokenizedText("two hundred and three hundred");
        Assert.True(NumberReader.TryRead(text, 0, out WrittenNumber number, joinAnd: false));
        Assert.Equal((200, 2), (number.Value, number.End));
    }

    [Fact]
    public void Stops_at_the_limit()
    {
        Assert.True(NumberReader.TryRead(new TokenizedText("two million goats"), 0, out WrittenNumber number, limit: 1));
        Assert.Equal((2, 1), (number.Value, number.End));
    }

    private static int TokenAt(TokenizedText text, int start)
    {
        for (int i = 0; i < text.Count; i++)
            if (text[i].Start == start) return i;
        throw new ArgumentOutOfRangeException(nameof(start));
    }
}
