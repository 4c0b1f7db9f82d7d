using System.Globalization;
using Consistency.Documents;
using Consistency.Quantities;

namespace Consistency.Tests.Quantities;

public sealed class QuantityReaderTests
{
    public static IEnumerable<object[]> Quantities() => NumberFixtures.Rows("quantities.tsv", cells: 8);

    [Theory]
    [MemberData(nameof(Quantities))]
    public void Reads_quantities(string marked, string figure, string qualifier, string unit, string noun, string trait, string change, string unused)
    {
        (int start, int end) = (marked.IndexOf('[', StringComparison.Ordinal), marked.IndexOf(']', StringComparison.Ordinal) - 1);
        string plain = marked.Remove(end + 1, 1).Remove(start, 1);
        Quantity quantity = Assert.Single(QuantityReader.Read(new TokenizedText(plain), []), found => found.Span == new TextSpan(start, end));

        Assert.Equal(plain[start..end], quantity.Text);
        Assert.Equal(figure, Written(quantity, figure));
        Assert.Equal(qualifier, quantity.Qualifier.ToString());
        if (unit != "*") Assert.Equal(unit, quantity.Unit ?? "");
        Assert.Equal(noun, quantity.Noun ?? "");
        Assert.Equal(trait.Contains("ordinal", StringComparison.OrdinalIgnoreCase), quantity.IsOrdinal);
        Assert.Equal(change, quantity.Change?.ToString() ?? "");
        Assert.Equal(unused, quantity.Unused?.ToString() ?? "");
    }

    private static string Written(Quantity quantity, string figure)
    {
        if (!figure.Contains("..", StringComparison.Ordinal))
            return quantity.Value is { } value && decimal.Round(value - decimal.Parse(figure, CultureInfo.InvariantCulture), 15) == 0 ? figure : $"{quantity.Value}";
        FigureInterval interval = quantity.Logical;
        return $"{(interval.LowOpen ? "(" : "")}{interval.Low}..{interval.High}{(interval.HighOpen ? ")" : "")}";
    }
}
