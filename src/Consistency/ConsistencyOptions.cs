using System.Collections.Frozen;
using Consistency.Claims;
using Consistency.Findings;
using Consistency.Timelines.Streaming;
using Consistency.Triage;
using Consistency.Vocabulary;
using NodaTime;

namespace Consistency;

/// <summary>How strictly to check. The defaults suit news reports.</summary>
/// <remarks>Immutable and thread-safe; change a copy with <c>with</c>. Equality is that of the members.</remarks>
public sealed record ConsistencyOptions
{
    /// <summary>A century: beyond it days could leave the calendar.</summary>
    internal const int LongestDays = 36_500;

    internal const decimal LargestFactor = 1_000_000m;

    /// <summary>The options as they ship.</summary>
    public static ConsistencyOptions Default { get; } = new();

    /// <summary>The vocabulary to read with; default the packs that come with the library (<see cref="Vocabulary.Lexicon.Default"/>).</summary>
    public Lexicon Lexicon
    {
        get => field ?? Lexicon.Default;
        init;
    }

    /// <summary>
    /// For how many days before publication a figure without a date of its own still counts as current; default 7.
    /// An older figure is stale. Ignored for figures whose date is stated.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative or above 36,500.</exception>
    public int ReportingLagDays
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfNegative(value, nameof(ReportingLagDays));
            ArgumentOutOfRangeException.ThrowIfGreaterThan(value, LongestDays, nameof(ReportingLagDays));
            field = value;
        }
    }

    = 7;

    /// <summary>When claims without any date speak; default <see cref="UndatedPolicy.Unknown"/>.</summary>
    public UndatedPolicy Undated { get; init; }

    /// <summary>
    /// For how many days after an event its figure is still being found out, so that a later report may be higher; default 60.
    /// After that the reports must agree.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative or above 36,500.</exception>
    public int SettlingDays
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfNegative(value, nameof(SettlingDays));
            ArgumentOutOfRangeException.ThrowIfGreaterThan(value, LongestDays, nameof(SettlingDays));
            field = value;
        }
    }

    = 60;

    /// <summary>
    /// The greatest share of the larger figure, 0 to 1, by which independent voices may differ about one day without a finding; default 0.02.
    /// Ignored within one voice, and for digits that changed places.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The share is not between 0 and 1.</exception>
    public decimal VoiceTolerance
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfNegative(value, nameof(VoiceTolerance));
            ArgumentOutOfRangeException.ThrowIfGreaterThan(value, 1m, nameof(VoiceTolerance));
            field = value;
        }
    }

    = 0.02m;

    /// <summary>How many outlets must repeat one source before that is worth telling, 2 or more; default 3: two that cite one source surprise nobody.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is below 2 or above 36,500.</exception>
    public int FewestEchoes
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 2, nameof(FewestEchoes));
            ArgumentOutOfRangeException.ThrowIfGreaterThan(value, LongestDays, nameof(FewestEchoes));
            field = value;
        }
    }

    = 3;

    /// <summary>
    /// For how many days before a period the total may be missing, so that its figure is held against the last one before; default 3.
    /// Ignored where the total of the day before is known.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative or above 36,500.</exception>
    public int MissingReportDays
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfNegative(value, nameof(MissingReportDays));
            ArgumentOutOfRangeException.ThrowIfGreaterThan(value, LongestDays, nameof(MissingReportDays));
            field = value;
        }
    }

    = 3;

    /// <summary>
    /// The least share, 0 to 1, by which a part falls for good while its whole does not, to be a change of what is counted (CON304); default 0.2.
    /// A smaller fall is told as out of order.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The share is not between 0 and 1.</exception>
    public decimal ScopeShiftShare
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfNegative(value, nameof(ScopeShiftShare));
            ArgumentOutOfRangeException.ThrowIfGreaterThan(value, 1m, nameof(ScopeShiftShare));
            field = value;
        }
    }

    = 0.2m;

    /// <summary>
    /// The least share of the figure before it, 0 to 1, by which a figure leaps (CON403); default 0.01. Smaller leaps matter to nobody.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The share is not between 0 and 1.</exception>
    public decimal JumpShare
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfNegative(value, nameof(JumpShare));
            ArgumentOutOfRangeException.ThrowIfGreaterThan(value, 1m, nameof(JumpShare));
            field = value;
        }
    }

    = 0.01m;

    /// <summary>By how many times a leap is faster than the fastest day around it (CON403); default 10.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The factor is below 1 or above a million.</exception>
    public decimal JumpFactor
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 1m, nameof(JumpFactor));
            ArgumentOutOfRangeException.ThrowIfGreaterThan(value, LargestFactor, nameof(JumpFactor));
            field = value;
        }
    }

    = 10m;

    /// <summary>By how many percentage points, beyond their rounding, a percentage may miss the counts beside it (CON303), 0 to 100; default 0.5.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The points are not between 0 and 100.</exception>
    public decimal PercentTolerance
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfNegative(value, nameof(PercentTolerance));
            ArgumentOutOfRangeException.ThrowIfGreaterThan(value, 100m, nameof(PercentTolerance));
            field = value;
        }
    }

    = 0.5m;

    /// <summary>How much memory a check of a stream may use; by default 4 GiB, and nowhere to write what they cannot hold.</summary>
    public StreamingOptions Streaming { get; init; } = new();

    /// <summary>Severities by rule id that replace the rules' own; default none.</summary>
    public IReadOnlyDictionary<string, Severity> Severities { get; init; } = FrozenDictionary<string, Severity>.Empty;

    /// <summary>Ids of the rules that are not asked; default none.</summary>
    public IReadOnlySet<string> DisabledRules { get; init; } = FrozenSet<string>.Empty;

    /// <summary>How the options differ for single metrics, by metric id: <c>["deaths"] = options => options with { ReportingLagDays = 14 }</c>; default not at all.</summary>
    public IReadOnlyDictionary<string, Func<ConsistencyOptions, ConsistencyOptions>> Metrics { get; init; } =
        FrozenDictionary<string, Func<ConsistencyOptions, ConsistencyOptions>>.Empty;

    /// <summary>The standing of outlets and cited sources, by name or voice id, ignoring case; those that are not named are <see cref="SourceStanding.Ordinary"/>.</summary>
    public IReadOnlyDictionary<string, SourceStanding> Sources
    {
        get;
        init => field = value.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);
    }

    = FrozenDictionary<string, SourceStanding>.Empty;

    /// <summary>Findings that are known and not to be told, each with its reason; default none.</summary>
    public IReadOnlyList<Suppression> Suppressions { get; init; } = [];

    /// <summary>Findings that were there before and are accepted until they are mended; null for no baseline.</summary>
    public Baseline? Baseline { get; init; }

    /// <summary>The day by which suppressions expire; null lets none expire. The library asks no clock.</summary>
    public LocalDate? Today { get; init; }

    /// <summary>The options as they hold for one metric.</summary>
    internal ConsistencyOptions For(string metric) => Metrics.TryGetValue(metric, out Func<ConsistencyOptions, ConsistencyOptions>? change) ? change(this) : this;

    /// <summary>How many votes a claim has by the standing of who says it and of who is cited: 3, 1 or 0.</summary>
    internal int VotesOf(Claim claim)
    {
        if (Sources.Count == 0) return 1;
        SourceStanding outlet = StandingOf(claim.Source);
        SourceStanding voice = claim.Attribution is { } cited ? Stronger(StandingOf(cited.Id), StandingOf(cited.Name)) : outlet;
        if (outlet is SourceStanding.Untrusted || voice is SourceStanding.Untrusted) return 0;
        if (voice is SourceStanding.Primary) return 3;
        return outlet is SourceStanding.Carrier && claim.Attribution is null ? 0 : 1;
    }

    private static SourceStanding Stronger(SourceStanding byId, SourceStanding byName) => byId is SourceStanding.Ordinary ? byName : byId;

    private SourceStanding StandingOf(string? source) => source is null ? default : Sources.GetValueOrDefault(source);
}
