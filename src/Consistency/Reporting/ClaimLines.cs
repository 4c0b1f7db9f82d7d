using System.Globalization;
using Consistency.Claims;
using Consistency.Findings;
using NodaTime;

namespace Consistency.Reporting;

/// <summary>Writes claims as aligned lines of a text report: when, how much, who says it.</summary>
internal sealed class ClaimLines
{
    private const int BarWidth = 12;
    private const int WidestFigure = 28;

    /// <summary>Longer timelines are shortened to their ends and the places where something is in doubt.</summary>
    private const int LongestTimeline = 16;

    private const int KeptAtEnds = 4;

    private readonly ITextStyle _style;
    private readonly int _width;
    private readonly Dictionary<string, Claim> _byId;
    private readonly HashSet<string> _doubted;

    public ClaimLines(Report report, ITextStyle style, int width)
    {
        (_style, _width) = (style, width);
        _byId = report.Claims.ToDictionary(claim => claim.Id);
        _doubted = [.. report.Findings.Where(finding => finding.IsOpen && finding.Severity > Severity.Info).SelectMany(finding => finding.Doubted)];
    }

    public IReadOnlyList<Claim> ById(IEnumerable<string> ids) => [.. ids.Select(id => _byId[id])];

    /// <summary>The claims of a finding with their sentences; those to doubt are marked.</summary>
    public IEnumerable<string> Quoted(IReadOnlyList<Claim> claims, IReadOnlyList<string> doubted)
    {
        (int dates, int figures) = (claims.Max(claim => When(claim).Length), claims.Max(claim => Figure(claim).Length));
        foreach (Claim claim in claims)
        {
            bool isDoubted = doubted.Contains(claim.Id);
            yield return Line(claim, isDoubted, dates, figures, bar: string.Empty);
            if (claim.Quote is not { } quote) continue;
            int indent = dates + 6;
            string figure = PrintableText.Of(claim.Quantity.Text);
            string sentence = TextLayout.ClipAround(PrintableText.Of(quote).Trim(), figure, _width - indent - 2);
            yield return $"{new string(' ', indent)}{_style.Apply(TextRole.Faint, sentence)}";
        }

        yield return string.Empty;
    }

    /// <summary>The claims of a series, each with a bar as long as its figure.</summary>
    public IEnumerable<string> Drawn(IReadOnlyList<Claim> claims)
    {
        int[] shown = [.. Shown(claims)];
        (int dates, int figures) = (shown.Max(i => When(claims[i]).Length), shown.Max(i => Figure(claims[i]).Length));
        decimal largest = claims.Max(claim => Size(claim));
        int previous = -1;
        foreach (int i in shown)
        {
            if (i > previous + 1) yield return $"    {_style.Apply(TextRole.Faint, $"… {TextLayout.Number(i - previous - 1)} more")}";
            yield return Line(claims[i], _doubted.Contains(claims[i].Id), dates, figures, Bar(Size(claims[i]), largest));
            previous = i;
        }
    }

    private SortedSet<int> Shown(IReadOnlyList<Claim> claims)
    {
        var kept = new SortedSet<int>();
        for (int i = 0; i < claims.Count; i++)
        {
            bool isEnd = claims.Count <= LongestTimeline || i < KeptAtEnds || i >= claims.Count - KeptAtEnds;
            if (isEnd) kept.Add(i);
            if (_doubted.Contains(claims[i].Id)) kept.UnionWith(new[] { Math.Max(0, i - 1), i, Math.Min(claims.Count - 1, i + 1) });
        }

        return kept;
    }

    private string Line(Claim claim, bool isDoubted, int dates, int figures, string bar)
    {
        string figure = Figure(claim).PadLeft(figures);
        string head = $"  {(isDoubted ? "▸" : " ")} {When(claim).PadRight(dates)}  ";
        string barred = bar.Length == 0 ? string.Empty : $"  {bar.PadRight(BarWidth)}";
        string who = TextLayout.Clip(PrintableText.Of(Who(claim)), Math.Max(12, _width - head.Length - figures - barred.Length - 2));
        string shown = _style.Apply(isDoubted ? TextRole.Doubted : TextRole.Figure, figure);
        return $"{head}{shown}{_style.Apply(isDoubted ? TextRole.Doubted : TextRole.Faint, barred)}  {_style.Apply(TextRole.Faint, who)}".TrimEnd();
    }

    private static string Figure(Claim claim) => TextLayout.Clip(PrintableText.Of(claim.Quantity.Text), WidestFigure);

    private static string Who(Claim claim) => (claim.Source ?? claim.Document, claim.Attribution?.Name) switch
    {
        ({ } outlet, { } voice) when outlet != voice => $"{outlet} · {voice}",
        var (outlet, voice) => outlet ?? voice ?? string.Empty,
    };

    /// <summary>The as-of date in ISO 8601; "by" where only a last day is known, which a date of publication is.</summary>
    private static string When(Claim claim) => claim.AsOf switch
    {
        { From: { } from, To: { } to } when from == to => Day(from),
        { From: { } from, To: { } to } => $"{Day(from)}/{Day(to)}",
        { To: { } to } => $"≤ {Day(to)}",
        { From: { } from } => $"≥ {Day(from)}",
        _ => "undated",
    };

    private static string Day(LocalDate day) => day.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture);

    private static decimal Size(Claim claim) => Math.Max(0, claim.Quantity.Value ?? claim.Quantity.Logical.Low ?? claim.Quantity.Logical.High ?? 0);

    private static string Bar(decimal size, decimal largest)
    {
        if (largest <= 0) return " ";
        int eighths = (int)decimal.Round(size / largest * BarWidth * 8);
        string rest = eighths % 8 == 0 ? string.Empty : "▏▎▍▌▋▊▉"[eighths % 8 - 1].ToString();
        return new string('█', eighths / 8) + (eighths == 0 ? "▏" : rest);
    }
}
