namespace Consistency.Cli.Planting;

/// <summary>
/// What speaks against a figure, worked out from what the authors of the dossier say is true of each figure, pair by pair. It knows nothing of the checker, and asks
/// less: a fault that no other figure of the dossier contradicts cannot be found by anybody and is not planted.
/// </summary>
/// <remarks>
/// Two figures of one series contradict each other where a cumulative one or the toll of one happening is higher on a day not after that of the other by more than rounding, and between two
/// voices by more than 2 % as well; a level only on one stated day; a flow or a fixed figure always. A part contradicts a whole of its day or of an earlier one that it exceeds.
/// </remarks>
internal static class Evidence
{
    /// <summary>Between two voices: what people count differs by that much without anybody's fault.</summary>
    private const decimal BetweenVoices = 0.02m;

    /// <summary>Whether anything in the dossier contradicts one of its figures.</summary>
    public static bool SpeaksAgainst(Site suspect, IEnumerable<Site> dossier) =>
        dossier.Any(other => !ReferenceEquals(other, suspect) && (Contradict(suspect, other) || Contradict(other, suspect) || Exceeds(suspect, other) || Exceeds(other, suspect)));

    /// <summary>Whether the same voice gave the same figure of the same days with a bound that the suspect lacks.</summary>
    public static bool HasItsQualifier(Site suspect, IEnumerable<Site> dossier) =>
        dossier.Any(other => other.Document != suspect.Document && other.Series == suspect.Series && other.Voice is not null && other.Voice == suspect.Voice && other.Value == suspect.Value
            && other.Qualifier is "atLeast" or "moreThan" && other.First <= suspect.Last && suspect.First <= other.Last);

    private static bool Contradict(Site higher, Site lower)
    {
        if (higher.Series != lower.Series || Low(higher) <= High(lower) + Tolerance(higher, lower)) return false;
        return higher.Period switch
        {
            "cumulative" or "event" => higher.Last <= lower.First,
            "level" => higher.First == higher.Last && lower.First == lower.Last && higher.First == lower.First,
            _ => true,
        };
    }

    private static bool Exceeds(Site part, Site whole) =>
        part.Whole == whole.Whole && part.Population is not null && whole.Population is null && part.Last <= whole.First.PlusDays(whole.First == whole.Last ? 0 : 7)
        && Low(part) > High(whole) + Tolerance(part, whole);

    private static decimal Tolerance(Site a, Site b) => a.Voice is not null && a.Voice == b.Voice ? 0 : BetweenVoices * Math.Max(a.Value, b.Value);

    private static decimal Low(Site site) => site.Qualifier switch
    {
        "atLeast" or "moreThan" => site.Value,
        "atMost" or "lessThan" => 0,
        _ => site.Value - Slack(site),
    };

    private static decimal High(Site site) => site.Qualifier switch
    {
        "atLeast" or "moreThan" => decimal.MaxValue / 4,
        "atMost" or "lessThan" => site.Value,
        _ => site.Value + Slack(site),
    };

    /// <summary>Half of the last place that is written, where that place is rounded; a fifth for "about", as far as readers let it reach.</summary>
    private static decimal Slack(Site site)
    {
        if (site.Qualifier is "approximately" or "nearly") return site.Value / 5;
        decimal place = 1;
        while (site.Value != 0 && site.Value % (place * 10) == 0) place *= 10;
        return place == 1 ? 0 : place / 2;
    }
}
