namespace Consistency.Findings;

/// <summary>Two voices that count differently are at odds about many days, and a figure that falls as it pleases does so again and again: that is one thing to tell, not many.</summary>
internal static class SystematicDifference
{
    /// <summary>So many disagreements of one voice with others, at least...</summary>
    private const int Fewest = 3;

    /// <summary>... and such a share of its claims, as a divisor, are a difference of method.</summary>
    private const int ShareDivisor = 3;

    /// <summary>So many falls of one voice, at least...</summary>
    private const int FewestFalls = 10;

    /// <summary>... and such a share of its claims, as a divisor, belong to a figure that falls as it pleases.</summary>
    private const int FallShareDivisor = 10;

    /// <summary>The disagreements in their order, those of a method told once with the number of the others.</summary>
    public static IReadOnlyList<Disagreement> Collapse(IReadOnlyList<Disagreement> found, IReadOnlyList<Constraint> constraints)
    {
        var claimsOf = constraints.CountBy(constraint => constraint.Voice).ToDictionary(pair => pair.Key, pair => pair.Value);
        return [.. found
            .GroupBy(disagreement => (disagreement.Doubtful.Voice, Sort: IsSlip(disagreement) ? 0 : IsBetweenVoices(disagreement) ? Fewest : FewestFalls))
            .SelectMany(sort => IsSystematic(sort.Count(), sort.Key.Sort, claimsOf[sort.Key.Voice])
                ? [sort.First() with { More = sort.Count() - 1 }]
                : sort.AsEnumerable())];
    }

    private static bool IsSystematic(int count, int fewest, int claims) =>
        fewest > 0 && count >= fewest && count * (fewest == Fewest ? ShareDivisor : FallShareDivisor) >= claims;

    private static bool IsSlip(Disagreement disagreement) => disagreement.Original is not null || disagreement.Mistyped is not null || disagreement.Redated is not null;

    private static bool IsBetweenVoices(Disagreement disagreement) =>
        disagreement.Against.All(other => other.Voice != disagreement.Doubtful.Voice);
}
