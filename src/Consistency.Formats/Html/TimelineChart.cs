using Consistency.Claims;
using Consistency.Quantities;
using Consistency.Reporting;
using NodaTime;

namespace Consistency.Formats.Html;

/// <summary>A series as a drawing: each claim an interval of days and of figures, the room that the claims leave shaded, claims in doubt marked and labelled.</summary>
/// <remarks>Undated claims stand in a strip at the right. A claim that is known only to be "not after" its day has a dashed tail to the left.</remarks>
internal sealed class TimelineChart
{
    private const double Width = 760;
    private const double Height = 280;
    private const double Left = 66;
    private const double Top = 22;
    private const double Bottom = 246;
    private const double Strip = 74;

    /// <summary>Of more claims only so many are drawn, evenly, and all that are in doubt.</summary>
    private const int MostMarks = 800;

    /// <summary>More marks than this are drawn small.</summary>
    private const int Dense = 150;

    /// <summary>Of a label, about; enough to keep labels apart.</summary>
    private const double LetterWidth = 7.2;

    private readonly List<(double From, double To, double Y)> _labels = [];
    private readonly ReportView _view;
    private readonly Timeline _timeline;
    private readonly Claim[] _claims;
    private readonly TimeAxis? _time;
    private readonly ValueAxis _values;
    private readonly double _right;

    public TimelineChart(ReportView view, Timeline timeline)
    {
        (_view, _timeline) = (view, timeline);
        _claims = Chosen(view, timeline.Series.Claims);
        bool hasStrip = Array.Exists(_claims, claim => DayOf(claim) is null);
        LocalDate[] days = [.. _claims.SelectMany(claim => new[] { claim.AsOf.From, claim.AsOf.To }).OfType<LocalDate>()];
        _right = Width - 30 - (hasStrip ? Strip : 0);
        _time = days.Length > 0 ? new TimeAxis(days.Min(), days.Max(), Left, _right) : null;
        _values = new ValueAxis([.. _claims.SelectMany(FiguresOf).Select(figure => (double)figure)], Top, Bottom);
    }

    /// <summary>Whether the figures of a series can be drawn: days as figures cannot.</summary>
    public static bool CanDraw(Timeline timeline) => timeline.Series.Claims.All(claim => claim.Quantity.Unit is not "date") && timeline.Series.Claims.Any(claim => FiguresOf(claim).Any());

    public Markup Draw()
    {
        var svg = new Markup();
        svg.Add($"<svg{new Markup().Add($"{(_claims.Length > Dense ? " class=dense" : string.Empty)}")} viewBox=\"0 0 {Width} {Height}\" role=\"img\" aria-label=\"{Summary()}\">\n");
        AddAxes(svg);
        if (_time is not null) AddBand(svg);
        AddTrend(svg);
        _labels.AddRange(_claims.Where(IsMarked).Select(claim => (X(claim) - 8, X(claim) + 8, _values.PlaceOf((double)Centre(claim)!.Value))));
        foreach (Claim claim in _claims.OrderBy(claim => _view.Doubted.Contains(claim.Id))) AddClaim(svg, claim);
        return svg.Add($"</svg>");
    }

    private bool IsMarked(Claim claim) => _view.Doubted.Contains(claim.Id) && Centre(claim) is not null;

    private string Summary()
    {
        int doubted = _timeline.Series.Claims.Count(claim => _view.Doubted.Contains(claim.Id));
        string shown = _claims.Length < _timeline.Series.Claims.Count ? $", {ClaimWords.Number(_claims.Length)} of them drawn" : string.Empty;
        return $"{ClaimWords.Count(_timeline.Series.Claims.Count, "figure")} over time{shown}, {ClaimWords.Number(doubted)} in doubt; the table below has them.";
    }

    private void AddAxes(Markup svg)
    {
        svg.AddAll(_values.Ticks(), (axis, tick) => axis.Add($"<line class=\"grid\" x1=\"{Left}\" x2=\"{_right}\" y1=\"{tick.Place}\" y2=\"{tick.Place}\"/><text class=\"tick\" x=\"{Left - 8}\" y=\"{tick.Place + 4}\" text-anchor=\"end\">{tick.Label}</text>\n"));
        svg.Add($"<line class=\"axis\" x1=\"{Left}\" x2=\"{_right}\" y1=\"{Bottom}\" y2=\"{Bottom}\"/>\n");
        if (_time is not null) svg.AddAll(_time.Ticks(), (axis, tick) => axis.Add($"<line class=\"axis\" x1=\"{tick.Place}\" x2=\"{tick.Place}\" y1=\"{Bottom}\" y2=\"{Bottom + 5}\"/><text class=\"tick\" x=\"{tick.Place}\" y=\"{Bottom + 20}\" text-anchor=\"middle\">{tick.Label}</text>\n"));
        if (_values.IsLogarithmic) svg.Add($"<text class=\"tick\" x=\"{Left}\" y=\"{Top - 8}\">logarithmic</text>\n");
        if (_right < Width - Strip) svg.Add($"<line class=\"grid\" x1=\"{_right + 14}\" x2=\"{_right + 14}\" y1=\"{Top}\" y2=\"{Bottom}\"/><text class=\"tick\" x=\"{StripCentre}\" y=\"{Bottom + 20}\" text-anchor=\"middle\">undated</text>\n");
    }

    private double StripCentre => _right + 14 + Strip / 2;

    /// <summary>The room between the highest figure that was certainly reached and the lowest that was certainly not passed.</summary>
    private void AddBand(Markup svg)
    {
        foreach (BandSegment segment in _timeline.Band)
        {
            LocalDate to = segment.To is { } last && last < _time!.Last ? last.PlusDays(1) : _time!.Last; // up to where the next one begins
            (double from, double until) = (segment.From is { } first ? _time.PlaceOf(first) : Left, _time.PlaceOf(to));
            (double low, double high) = (segment.Low is { } floor ? _values.PlaceOf((double)floor) : Bottom, segment.High is { } ceiling ? _values.PlaceOf((double)ceiling) : Top);
            if (until <= from || high > low) continue;
            svg.Add($"<rect class=\"band\" x=\"{from}\" y=\"{high}\" width=\"{until - from}\" height=\"{Math.Max(2, low - high)}\"><title>{BandWords(segment)}</title></rect>\n");
        }
    }

    private static string BandWords(BandSegment segment)
    {
        string days = (segment.From, segment.To) switch
        {
            ({ } from, { } to) => from == to ? ClaimWords.Date(from) : $"{ClaimWords.Date(from)} to {ClaimWords.Date(to)}",
            ({ } from, null) => $"from {ClaimWords.Date(from)} on",
            (null, { } to) => $"up to {ClaimWords.Date(to)}",
            _ => "on every day",
        };
        string figures = (segment.Low, segment.High) switch
        {
            ({ } low, { } high) => $"between {ClaimWords.Number(low)} and {ClaimWords.Number(high)}",
            ({ } low, null) => $"{ClaimWords.Number(low)} or more",
            (null, { } high) => $"{ClaimWords.Number(high)} or less",
            _ => "anything",
        };
        return $"{days}: {figures}, by the claims that stand";
    }

    /// <summary>A thin line through the dated numbers that nothing speaks against.</summary>
    private void AddTrend(Markup svg)
    {
        Claim[] standing = [.. _claims.Where(claim => !_view.Doubted.Contains(claim.Id) && DayOf(claim) is not null && claim.Quantity.Value is not null)];
        if (standing.Length < 2) return;
        svg.Add($"<polyline class=\"trend\" points=\"").AddAll(standing, (line, claim) => line.Add($"{X(claim)},{_values.PlaceOf((double)Centre(claim)!.Value)} ")).Add($"\"/>\n");
    }

    private void AddClaim(Markup svg, Claim claim)
    {
        if (Centre(claim) is not { } figure) return;
        bool isDoubted = _view.Doubted.Contains(claim.Id);
        (double x, double y) = (X(claim), _values.PlaceOf((double)figure));
        svg.Add($"<g class=\"claim{new Markup().Add($"{(isDoubted ? " doubted" : string.Empty)}")}\"><title>{ClaimWords.Dates(claim.AsOf)}: {claim.Quantity.Text}, {ClaimWords.Who(claim)}{(isDoubted ? " (in doubt)" : string.Empty)}</title>");
        AddInterval(svg, claim, x, y);
        if (isDoubted) svg.Add($"<path class=\"mark\" d=\"M{x} {y - 7}L{x + 7} {y}L{x} {y + 7}L{x - 7} {y}Z\"/>");
        else svg.Add($"<circle class=\"mark\" cx=\"{x}\" cy=\"{y}\" r=\"{(_claims.Length > Dense ? 2 : 4)}\"/>");
        if (isDoubted) AddLabel(svg, Short(claim.Quantity.Text), x, y);
        svg.Add($"</g>\n");
    }

    /// <summary>Puts a label beside its mark, or as near above or below as other labels leave room; leaves it out in a crowd.</summary>
    private void AddLabel(Markup svg, string text, double x, double y)
    {
        double width = text.Length * LetterWidth;
        bool isRight = x + 12 + width > Width;
        double left = isRight ? x - 12 - width : x + 12;
        foreach (double shift in new double[] { 0, -15, 15, -30, 30, -45, 45 })
        {
            double middle = y + shift;
            if (middle < Top || middle > Bottom || _labels.Exists(label => Math.Abs(label.Y - middle) < 14 && label.From < left + width && left < label.To)) continue;
            _labels.Add((left, left + width, middle));
            svg.Add($"<text class=\"label\" x=\"{left}\" y=\"{middle + 4}\">{text}</text>");
            return;
        }
    }

    private void AddInterval(Markup svg, Claim claim, double x, double y)
    {
        FigureInterval reach = Reach(claim);
        if (reach.Low != reach.High)
        {
            (double low, double high) = (reach.Low is { } floor ? _values.PlaceOf((double)floor) : Bottom, reach.High is { } ceiling ? _values.PlaceOf((double)ceiling) : Top);
            svg.Add($"<line class=\"reach\" x1=\"{x}\" x2=\"{x}\" y1=\"{low}\" y2=\"{high}\"/>");
        }

        if (_time is null) return;
        if (claim.AsOf is { From: { } from, To: { } to } && from != to) svg.Add($"<line class=\"days\" x1=\"{_time.PlaceOf(from)}\" x2=\"{_time.PlaceOf(to)}\" y1=\"{y}\" y2=\"{y}\"/>");
        else if (claim.AsOf is { From: null, To: not null }) svg.Add($"<line class=\"tail\" x1=\"{Math.Max(Left, x - 26)}\" x2=\"{x}\" y1=\"{y}\" y2=\"{y}\"/>");
    }

    private double X(Claim claim) => DayOf(claim) is { } day && _time is not null ? _time.PlaceOf(day) : StripCentre;

    /// <summary>The day on which a claim is drawn: its last, by which the figure was true.</summary>
    private static LocalDate? DayOf(Claim claim) => claim.AsOf.To ?? claim.AsOf.From;

    private static decimal? Centre(Claim claim) => claim.Quantity.Value ?? claim.Quantity.Logical.Low ?? claim.Quantity.Logical.High;

    /// <summary>What a reader takes from the words; what they strictly say where that has no end would fill the drawing.</summary>
    private static FigureInterval Reach(Claim claim) => claim.Quantity.Expected is { Low: not null, High: not null } expected ? expected : FigureInterval.Point(Centre(claim) ?? 0);

    private static IEnumerable<decimal> FiguresOf(Claim claim) => new[] { Centre(claim), Centre(claim) is null ? null : Reach(claim).Low, Centre(claim) is null ? null : Reach(claim).High }.OfType<decimal>();

    private static string Short(string text) => text.Length <= 24 ? text : $"{text[..23]}…";

    private static Claim[] Chosen(ReportView view, IReadOnlyList<Claim> claims)
    {
        int every = (claims.Count + MostMarks - 1) / MostMarks;
        return [.. claims.Where((claim, i) => i % every == 0 || i == claims.Count - 1 || view.Doubted.Contains(claim.Id))];
    }
}
