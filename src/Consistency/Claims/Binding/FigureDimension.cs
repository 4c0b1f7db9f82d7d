using System.Collections.Frozen;
using System.Collections.Immutable;
using Consistency.Quantities;
using Consistency.Vocabulary;

namespace Consistency.Claims.Binding;

/// <summary>What sort of thing a figure is given in, by <see cref="Dimensions"/>.</summary>
internal static class FigureDimension
{
    /// <summary>A plain number or a number of counted things.</summary>
    public const string Count = "count";

    /// <summary>A share, or by how much something changed.</summary>
    public const string Percent = "percent";

    /// <summary>Dimensions whose figures do not rise by so many percent.</summary>
    public static readonly ImmutableArray<string> Intensive = ["temperature", "magnitude"];

    /// <summary>A mark on a scale: "6.4/10", "64 out of 100".</summary>
    public const string Score = "score";

    /// <summary>An amount of money, also by the hour or by the head.</summary>
    public const string Money = "money";

    /// <summary>Money for one share of a company.</summary>
    public const string PerShare = "money-per-share";

    private const string Per = "-per-";

    private static readonly FrozenDictionary<string, string> ByUnit = new (string Dimension, string Units)[]
    {
        (Percent, "percent percentage-point basis-point"),
        ("length", "metre kilometre centimetre millimetre mile yard foot inch nautical-mile"),
        ("area", "hectare acre square-metre square-kilometre square-mile square-foot"),
        ("mass", "gram kilogram milligram tonne ton pound ounce troy-ounce quintal carat stone"),
        ("volume", "litre millilitre gallon barrel bushel cubic-metre cubic-kilometre cubic-foot"),
        ("speed", "kilometre-per-hour mile-per-hour metre-per-second knot"),
        ("power", "watt kilowatt megawatt gigawatt terawatt"),
        ("energy", "therm british-thermal-unit watt-hour kilowatt-hour megawatt-hour gigawatt-hour terawatt-hour joule calorie"),
        ("temperature", "degree-celsius degree-fahrenheit degree kelvin"),
        ("duration", "second minute hour day week month year decade century"),
        ("magnitude", "magnitude"),
        ("rate", "per-1000 per-10000 per-100000 per-1000000"),
    }
    .SelectMany(row => row.Units.Split(' '), (row, unit) => (unit, row.Dimension)).ToFrozenDictionary(x => x.unit, x => x.Dimension, StringComparer.Ordinal);

    /// <summary>The dimension; null for a measure that no metric of a pack is given in.</summary>
    public static string? Of(Quantity quantity) =>
        !quantity.IsMeasure ? (ScaleOf(quantity).IsEmpty ? Count : Score)
        : quantity.Unit is not { } unit ? null
        : ByUnit.TryGetValue(unit, out string? dimension) ? dimension
        : unit.IndexOf(Per, StringComparison.Ordinal) is > 0 and int per && UnitTable.IsCurrency(unit[..per]) ? OfPrice(unit[(per + Per.Length)..])
        : UnitTable.IsCurrency(unit) ? Money
        : null;

    /// <summary>What is paid by the hour, by the head or by the night is money like any other; what is paid for a measure of goods is their price.</summary>
    private static string OfPrice(string one) =>
        one == "share" ? PerShare
        : ByUnit.TryGetValue(one, out string? measured) && measured != "duration" ? "unit-price"
        : Money;

    /// <summary>The top of the scale that a mark is given on, as written: "10" of "6.4/10"; empty where the figure is no mark.</summary>
    public static ReadOnlySpan<char> ScaleOf(Quantity quantity)
    {
        ReadOnlySpan<char> text = quantity.Text;
        if (quantity.IsMeasure || quantity.Unit is not null) return default;
        int slash = text.LastIndexOf('/');
        int outOf = slash > 0 || !text.Contains(' ') ? -1 : text.LastIndexOf("out of", StringComparison.OrdinalIgnoreCase);
        return slash > 0 ? text[(slash + 1)..].Trim() : outOf > 0 ? text[(outOf + 6)..].Trim() : default;
    }
}
