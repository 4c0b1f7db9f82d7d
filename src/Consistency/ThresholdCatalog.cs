namespace Consistency;

/// <summary>All thresholds of <see cref="ConsistencyOptions"/>. Configuration files, their schema and the pages of the rules are made from this table.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public static class ThresholdCatalog
{
    /// <summary>The thresholds in the order of their names.</summary>
    public static IReadOnlyList<ThresholdInfo> All { get; } =
    [
        Whole("fewestEchoes", "outlets", 2, ConsistencyOptions.LongestDays, "How many outlets must repeat one source before that is worth telling.",
            options => options.FewestEchoes, (options, value) => options with { FewestEchoes = value }),
        Whole("reportingLagDays", "days", 0, ConsistencyOptions.LongestDays, "For how long before publication a figure without a date of its own still counts as current.",
            options => options.ReportingLagDays, (options, value) => options with { ReportingLagDays = value }),
        Whole("settlingDays", "days", 0, ConsistencyOptions.LongestDays, "For how long after an event its figure is still being found out, so that a later report may be higher.",
            options => options.SettlingDays, (options, value) => options with { SettlingDays = value }),
        Share("voiceTolerance", "By how much of the larger figure independent voices may differ about one day.",
            options => options.VoiceTolerance, (options, value) => options with { VoiceTolerance = value }),
    ];

    /// <summary>The threshold of a name in a configuration; null where there is none.</summary>
    public static ThresholdInfo? Find(string name) => All.FirstOrDefault(threshold => threshold.Name == name);

    private static ThresholdInfo Whole(
        string name, string unit, int least, int most, string decides, Func<ConsistencyOptions, int> get, Func<ConsistencyOptions, int, ConsistencyOptions> with) => new()
        {
            Name = name,
            Unit = unit,
            Decides = decides,
            Least = least,
            Most = most,
            IsWhole = true,
            Get = options => get(options),
            With = (options, value) => with(options, (int)value),
        };

    private static ThresholdInfo Share(string name, string decides, Func<ConsistencyOptions, decimal> get, Func<ConsistencyOptions, decimal, ConsistencyOptions> with) => new()
    {
        Name = name,
        Unit = "share, 0 to 1",
        Decides = decides,
        Least = 0,
        Most = 1,
        IsWhole = false,
        Get = get,
        With = with,
    };
}
