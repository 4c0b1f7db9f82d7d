namespace Consistency.Findings;

/// <summary>Two voices that count differently are at odds about many days: that is one thing to tell, not many.</summary>
internal static class SystematicDifference
{
    /// <summary>So many disagreements of one voice with others, at least...</summary>
    private const int Fewest = 3;

    /// <summary>... and such a share of its claims, as a divisor, are a difference of method.</summary>
    private const int ShareDivisor = 3;

    /// <summary>The disagreements in their order, those of a method told once with the number of the others.</summary>
    public static IReadOnlyList<Disagreement> Collapse(IReadOnlyList<Disagreement> found, IReadOnlyList<Constraint> constraints)
    {
        var claimsOf = constraints.CountBy(constraint => constraint.Voice).ToDictionary(pair => pair.Key, pair => pair.Value);
        return [.. found
            .GroupBy(disagreement => IsBetweenVoices(disagreement) ? disagreement.Doubtful.Voice : null)
            .SelectMany(voice => voice.Key is { } name && voice.Count() >= Fewest && voice.Count() * ShareDivisor >= claimsOf[name]
                ? [voice.First() with { More = voice.Count() - 1 }]
                : voice.AsEnumerable())];
    }

    private static bool IsBetweenVoices(Disagreement disagreement) =>
        disagreement.Original is null && disagreement.Against.All(other => other.Voice != disagreement.Doubtful.Voice);
}
