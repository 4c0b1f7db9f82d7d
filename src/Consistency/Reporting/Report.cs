using Consistency.Claims;
using Consistency.Findings;

namespace Consistency.Reporting;

/// <summary>What came of checking one dossier.</summary>
/// <remarks>Immutable and thread-safe. Every list is totally ordered: permuting the input changes nothing.</remarks>
public sealed record Report
{
    /// <summary>The dossier; null is the common one.</summary>
    public string? Dossier { get; init; }

    /// <summary>All claims by document, place in its text and id; figures given as data come first. May be empty.</summary>
    public required IReadOnlyList<Claim> Claims { get; init; }

    /// <summary>The claims put in order of time, by series key.</summary>
    public required IReadOnlyList<Timeline> Series { get; init; }

    /// <summary>The pairs that were looked at closely, by series and place in it.</summary>
    public required IReadOnlyList<ComparedPair> Comparisons { get; init; }

    /// <summary>What was found, errors first.</summary>
    public required IReadOnlyList<Finding> Findings { get; init; }

    /// <summary>How much of the input was understood.</summary>
    public required Coverage Coverage { get; init; }

    /// <summary>What is wrong with suppressions and the baseline; of a check of several dossiers the first report has those of all. May be empty.</summary>
    public IReadOnlyList<ReportNote> Notes { get; init; } = [];
}
