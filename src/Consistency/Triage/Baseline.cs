using Consistency.Findings;
using Consistency.Reporting;

namespace Consistency.Triage;

/// <summary>Findings that are accepted until they are mended, by their stable ids: only what is new is told.</summary>
/// <remarks>Immutable and thread-safe; its list is equal only to itself.</remarks>
public sealed record Baseline
{
    /// <summary>The version of the form that this library reads and writes; findings of another have other ids.</summary>
    public const int CurrentVersion = 1;

    /// <summary>The accepted findings by dossier, the common one first, then by id; may be empty.</summary>
    public required IReadOnlyList<BaselineEntry> Findings { get; init; }

    /// <summary>Where it is written, for notes; null for one made in code.</summary>
    public string? Place { get; init; }

    /// <summary>A baseline that accepts all findings of reports that are not suppressed.</summary>
    public static Baseline Of(IEnumerable<Report> reports)
    {
        ArgumentNullException.ThrowIfNull(reports);
        return new Baseline
        {
            Findings = [.. reports
                .SelectMany(report => report.Findings.Where(finding => finding.SuppressedBecause is null).Select(finding => Entry(report, finding)))
                .DistinctBy(entry => entry.Id)
                .OrderBy(entry => entry.Dossier, StringComparer.Ordinal)
                .ThenBy(entry => entry.Id, StringComparer.Ordinal)],
        };
    }

    private static BaselineEntry Entry(Report report, Finding finding) => new(finding.Id, finding.Rule, finding.Message, report.Dossier);
}
