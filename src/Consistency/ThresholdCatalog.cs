namespace Consistency;

/// <summary>All thresholds of <see cref="ConsistencyOptions"/>. Configuration files, their schema and the pages of the rules are made from this table.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public static class ThresholdCatalog
{
    private const string Share = "share, 0 to 1";

    /// <summary>The thresholds in the order of their names.</summary>
    public static IReadOnlyList<ThresholdInfo> All { get; } =
    [
        Whole("fewestEchoes", "outlets", 2, "How many outlets must repeat one source before that is worth telling.",
            options => options.FewestEchoes, (options, value) => options with { FewestEchoes = value }),
        Number("jumpFactor", "times", 1, ConsistencyOptions.LargestFactor, "By how many times a leap is faster than the fastest day around it.",
            options => options.JumpFactor, (options, value) => options with { JumpFactor = value }),
        Number("jumpShare", Share, 0, 1, "The least share of the figure before it by which a figure leaps.",
            options => options.JumpShare, (options, value) => options with { JumpShare = value }),
        Whole("missingReportDays", "days", 0, "For how long before a period the total may be missing, so that its figure is held against the last one before.",
            options => options.MissingReportDays, (options, value) => options with { MissingReportDays = value }),
        Number("percentTolerance", "percentage points", 0, 100, "By how much, beyond its rounding, a percentage may miss the counts beside it.",
            options => options.PercentTolerance, (options, value) => options with { PercentTolerance = value }),
        Whole("reportingLagDays", "days", 0, "For how long before publication a figure without a date of its own still counts as current.",
            options => options.ReportingLagDays, (options, value) => options with { ReportingLagDays = value }),
        Number("scopeShiftShare", Share, 0, 1, "The least share by which a part falls for good, while its whole does not, to be a change of what is counted.",
            options => options.ScopeShiftShare, (options, value) => options with { ScopeShiftShare = value }),
        Whole("settlingDays", "days", 0, "For how long after an event its figure is still being found out, so that a later report may be higher.",
            options => options.SettlingDays, (options, value) => options with { SettlingDays = value }),
        Number("voiceTolerance", Share, 0, 1, "By how much of the larger figure independent voices may differ about one day.",
            options => options.VoiceTolerance, (options, value) => options with { VoiceTolerance = value }),
    ];

    /// <summary>The threshold of a name in a configuration; null where there is none.</summary>
    public static ThresholdInfo? Find(string name) => All.FirstOrDefault(threshold => threshold.Name == name);

    private static ThresholdInfo Whole(string name, string unit, int least, string decides, Func<ConsistencyOptions, int> get, Func<ConsistencyOptions, int, ConsistencyOptions> with) =>
        Number(name, unit, least, ConsistencyOptions.LongestDays, decides, options => get(options), (options, value) => with(options, (int)value)) with { IsWhole = true };

    private static ThresholdInfo Number(
        string name, string unit, decimal least, decimal most, string decides, Func<ConsistencyOptions, decimal> get, Func<ConsistencyOptions, decimal, ConsistencyOptions> with) => new()
        {
            Name = name,
            Unit = unit,
            Decides = decides,
            Least = least,
            Most = most,
            IsWhole = false,
            Get = get,
            With = with,
        };
}
