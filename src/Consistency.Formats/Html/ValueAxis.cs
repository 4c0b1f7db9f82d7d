using System.Globalization;

namespace Consistency.Formats.Html;

/// <summary>Figures along the height of a drawing, with a few round ones to label; logarithmic where they are of very different sizes.</summary>
internal sealed class ValueAxis
{
    /// <summary>A figure so many times as large as most of them crushes them on a linear axis.</summary>
    private const double Wide = 15;

    private const int WantedTicks = 4;

    private readonly double _low;
    private readonly double _high;
    private readonly double _top;
    private readonly double _bottom;

    /// <param name="figures">The figures that are drawn; at least one.</param>
    /// <param name="top">Where the axis ends.</param>
    /// <param name="bottom">Where it begins.</param>
    public ValueAxis(IReadOnlyCollection<double> figures, double top, double bottom)
    {
        (double low, double high) = (figures.Min(), figures.Max());
        (_top, _bottom) = (top, bottom);
        IsLogarithmic = low > 0 && high / figures.Order().ElementAt(figures.Count / 2) > Wide;
        double margin = IsLogarithmic ? Math.Log10(high / low) * 0.08 : Math.Max((high - low) * 0.12, Math.Max(Math.Abs(high) * 0.02, 0.5));
        (_low, _high) = IsLogarithmic ? (Math.Log10(low) - margin, Math.Log10(high) + margin) : (low >= 0 ? Math.Max(0, low - margin) : low - margin, high + margin);
    }

    public bool IsLogarithmic { get; }

    public double PlaceOf(double figure)
    {
        double place = IsLogarithmic ? Math.Log10(Math.Max(figure, double.Epsilon)) : figure;
        return Math.Clamp(_bottom - (place - _low) / (_high - _low) * (_bottom - _top), _top, _bottom);
    }

    public IEnumerable<(double Place, string Label)> Ticks() => (IsLogarithmic ? Powers() : Rounds()).Select(figure => (PlaceOf(figure), LabelOf(figure)));

    /// <summary>"41,500", "2.5 million".</summary>
    public static string LabelOf(double figure) => Math.Abs(figure) switch
    {
        >= 1e12 => figure.ToString("0.##e+0", CultureInfo.InvariantCulture),
        >= 1e9 => $"{(figure / 1e9).ToString("#,0.##", CultureInfo.InvariantCulture)}bn",
        >= 1e6 => $"{(figure / 1e6).ToString("#,0.##", CultureInfo.InvariantCulture)}m",
        _ => figure.ToString("#,0.####", CultureInfo.InvariantCulture),
    };

    private IEnumerable<double> Rounds()
    {
        double rough = (_high - _low) / WantedTicks;
        double power = Math.Pow(10, Math.Floor(Math.Log10(rough)));
        double step = power * (rough / power) switch
        {
            < 1.5 => 1,
            < 3.5 => 2,
            < 7.5 => 5,
            _ => 10,
        };
        double first = Math.Ceiling(_low / step) * step;
        for (int i = 0; i <= 2 * WantedTicks && first + i * step <= _high; i++) yield return Math.Round(first + i * step, 10);
    }

    private IEnumerable<double> Powers()
    {
        int every = Math.Max(1, (int)Math.Ceiling((_high - _low) / (WantedTicks + 2)));
        for (int power = (int)Math.Ceiling(_low); power <= _high; power += every) yield return Math.Pow(10, power);
    }
}
