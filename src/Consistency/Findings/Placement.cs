using System.Globalization;
using Consistency.Claims;
using Consistency.Dates;
using Consistency.Quantities;
using Consistency.Timelines;
using Consistency.Vocabulary;
using NodaTime;

namespace Consistency.Findings;

/// <summary>
/// Places the claims of a series in time, so that one question settles every kind of metric: is there a never-falling function through the claims of each
/// group? A constant is a group of one day, a level is a group for each known day, a flow a group for each period.
/// </summary>
/// <param name="publishedOf">The day on which a document came out; null where it is unknown.</param>
/// <param name="habits">Which sources of tables are voices of their own.</param>
/// <param name="options">The reporting lag, the settling time and the policy for undated claims.</param>
internal sealed class Placement(Func<string?, LocalDate?> publishedOf, VoiceHabits habits, ConsistencyOptions options)
{
    private static readonly LocalDate DayZero = new(1970, 1, 1);

    /// <summary>The claims of a series that can be compared, in its order, each with its moment: plain assertions, or forecasts or targets alone.</summary>
    public Constraint[] Of(Series series)
    {
        var groups = new Dictionary<GroupKey, int>();
        Claim[] asserted = [.. series.Claims.Where(claim => claim.Modality == series.Key.Modality && Constraint.CanCompare(claim.Quantity))];
        bool ofSeveralDays = asserted.Select(FixedOn).OfType<LocalDate>().Distinct().Skip(1).Any();
        Moment[] moments = Array.ConvertAll(asserted, claim => Place(claim, groups, ofSeveralDays));
        if (options.Undated is UndatedPolicy.SameMoment) Gather(asserted, moments, groups);
        else if (series.Key.Period is MetricKind.Event && options.Lexicon.IsKnownAtOnce(series.Key.Metric)) GatherHappenings(asserted, moments);
        Dictionary<string, string> speakers = Speakers(asserted);
        decimal[] bounds = options.Undated is UndatedPolicy.SameMoment ? StrictBounds(asserted) : [];
        return [.. asserted.Zip(moments, (claim, moment) => new Constraint(claim, moment, SpeakerOf(claim, speakers), IsWithinRounding(bounds, claim.Quantity), options.VotesOf(claim)))];
    }

    /// <summary>The numbers that "more than" and "less than" leave out, each once, from the lowest.</summary>
    private static decimal[] StrictBounds(Claim[] claims) =>
        [.. claims.Where(claim => claim.Quantity.Qualifier is Qualifier.MoreThan or Qualifier.LessThan).Select(claim => claim.Quantity.Value).OfType<decimal>().Distinct().Order()];

    /// <summary>"More than 59 %" speaks of "59 %" to the digit, and of "about 60 %": of one moment, rounding excuses nothing then.</summary>
    private static bool IsWithinRounding(decimal[] bounds, Quantity quantity)
    {
        if (bounds.Length == 0 || quantity.Qualifier is not (Qualifier.Exact or Qualifier.Approximately)) return false;
        FigureInterval room = quantity.Qualifier is Qualifier.Exact ? quantity.Expected : quantity.Logical;
        int at = room.Low is { } low ? Array.BinarySearch(bounds, low) : 0;
        if (at < 0) at = ~at;
        if (at < bounds.Length && room.LowOpen && bounds[at] == room.Low) at++;
        return at < bounds.Length && room.Contains(bounds[at]);
    }

    /// <summary>Who is cited in the series, by id and by name: an outlet of that name is the source itself.</summary>
    private static Dictionary<string, string> Speakers(Claim[] claims)
    {
        var speakers = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (Voice voice in claims.Select(claim => claim.Attribution).OfType<Voice>().OrderBy(voice => voice.Id, StringComparer.Ordinal))
        {
            speakers.TryAdd(voice.Id, voice.Id);
            speakers.TryAdd(voice.Name, voice.Id);
        }

        return speakers;
    }

    private string? SpeakerOf(Claim claim, Dictionary<string, string> speakers)
    {
        if (claim.Attribution is { } voice) return voice.Id;
        if (claim.Source is not { } outlet) return null;
        return speakers.GetValueOrDefault(outlet) ?? (claim.Document is null && habits.IsVoice(outlet) ? outlet : null);
    }

    /// <summary>The day of the happening whose property never changes: of a quake its magnitude.</summary>
    private static LocalDate? FixedOn(Claim claim) => claim is { Period: MetricKind.Fixed, SpanFrom: { } day, SpanTo: { } last } && day == last ? day : null;

    /// <param name="claim">The claim.</param>
    /// <param name="groups">The groups so far.</param>
    /// <param name="ofSeveralDays">Whether properties that never change are told of several days, and so of as many things: of a quake and its aftershock.</param>
    private Moment Place(Claim claim, Dictionary<GroupKey, int> groups, bool ofSeveralDays)
    {
        (int first, int last, int loosened) = Days(claim);
        if (claim.IsOutlook) return PlaceOutlook(claim, first, last, loosened, groups);
        return claim.Period switch
        {
            MetricKind.Fixed when ofSeveralDays && FixedOn(claim) is { } day => OneDay(Group(DayNumber(day), DayNumber(day)), DayNumber(day)),
            MetricKind.Fixed => ofSeveralDays ? new Moment(Moment.Free, first, last, loosened) : new Moment(Group(0, 0), 0, 0, 0),
            MetricKind.Event => Settle(claim, first, last, loosened) with { Group = Group(0, 0) },
            MetricKind.Flow when claim is { SpanFrom: { } from, SpanTo: { } to } => OneDay(Group(DayNumber(from), DayNumber(to)), DayNumber(to)),
            MetricKind.Flow or MetricKind.Level when first == last && claim.AsOf.Basis is AsOfBasis.Stated => OneDay(Group(first, first), first),
            MetricKind.Level when IsRateOfPeriod(claim) => OneDay(Group(first, last), last),
            MetricKind.Flow or MetricKind.Level => new Moment(Moment.Free, first, last, loosened),
            _ when claim.Quantity.Change is not null => new Moment(Moment.Free, first, last, loosened),
            _ => new Moment(Group(0, 0), first, last, loosened),
        };

        int Group(int from, int to) => GroupOf(groups, new GroupKey(from, to, claim.Quantity.Change, claim.Phase));
    }

    /// <summary>What one cited voice expects of one stated day, month or year, by documents of one day: until it comes, anybody may think otherwise, or think again.</summary>
    private Moment PlaceOutlook(Claim claim, int first, int last, int loosened, Dictionary<GroupKey, int> groups)
    {
        if (claim is not { Attribution: not null, AsOf: { Basis: AsOfBasis.Stated, From: not null, To: not null } } || publishedOf(claim.Document) is not { } said) return new Moment(Moment.Free, first, last, loosened);
        string told = said.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture);
        return OneDay(GroupOf(groups, new GroupKey(first, last, claim.Quantity.Change, told)), last);
    }

    /// <summary>"10.6% in February": a rate has one figure for a month, a quarter or a year that the text names.</summary>
    private static bool IsRateOfPeriod(Claim claim) =>
        claim is { Quantity.Unit: "percent", AsOf: { Basis: AsOfBasis.Stated, From: { Day: 1 } from, To: { } to } } && from < to && to.PlusDays(1).Day == 1;

    /// <summary>The days on which the figure was true; a published figure counts as current, so as at most the reporting lag old.</summary>
    private (int First, int Last, int Loosened) Days(Claim claim)
    {
        LocalDate? published = publishedOf(claim.Document);
        bool told = claim.Period is MetricKind.Event && published is not null;
        int first = told || claim.AsOf.From is not { } from ? int.MinValue : DayNumber(from);
        int last = told ? DayNumber(published!.Value) : claim.AsOf.To is { } to ? DayNumber(to) : int.MaxValue;
        bool isCurrent = last != int.MaxValue && (told || claim.AsOf.Basis is AsOfBasis.Published);
        return isCurrent ? (Math.Min(last - options.ReportingLagDays, last), last, int.MinValue) : (first, last, first);
    }

    /// <summary>The figure of an event may rise while it is being found out; reports after that speak of one moment.</summary>
    private Moment Settle(Claim claim, int first, int last, int loosened)
    {
        if ((claim.SpanFrom ?? claim.AsOf.From) is not { } began) return new Moment(0, first, last, loosened);
        int settled = DayNumber(began) + options.SettlingDays;
        return first >= settled ? new Moment(0, settled, settled, settled) : new Moment(0, first, Math.Min(last, settled), loosened);
    }

    /// <summary>Undated claims speak of one moment, which is that of the latest dated ones; so does a year or month in which that moment lies.</summary>
    private void Gather(Claim[] claims, Moment[] moments, Dictionary<GroupKey, int> groups)
    {
        (int First, int Last)[] days = [.. claims.Zip(moments, DaysToldOf)];
        int latest = days.Where(told => told.Last != int.MaxValue).Select(told => told.First == int.MinValue ? told.Last : told.First).DefaultIfEmpty(0).Max();
        for (int i = 0; i < moments.Length; i++)
        {
            if (claims[i].Period is MetricKind.Fixed || latest < days[i].First || latest > days[i].Last) continue;
            if (days[i] is { First: int.MinValue, Last: not int.MaxValue } && days[i].Last != latest) continue;
            int day = claims[i].Period is MetricKind.Level or MetricKind.Flow ? latest : 0;
            moments[i] = OneDay(GroupOf(groups, new GroupKey(day, day, claims[i].Quantity.Change, claims[i].Phase)), latest);
        }
    }

    /// <summary>What is known at once does not grow; claims are of one happening, and so of one day, where there is a day of which all can tell.</summary>
    private static void GatherHappenings(Claim[] claims, Moment[] moments)
    {
        (int First, int Last)[] days = [.. claims.Zip(moments, (claim, moment) => claim.SpanFrom is { } day ? (DayNumber(day), DayNumber(day)) : (moment.First, moment.Last))];
        (int happened, int last) = (0, int.MinValue);
        foreach (int i in Enumerable.Range(0, claims.Length).Where(i => moments[i].IsDated && !IsOnTheWay(claims[i])).OrderBy(i => days[i]))
        {
            if (days[i].First > last) (happened, last) = days[i];
            last = Math.Min(last, days[i].Last);
            moments[i] = OneDay(moments[i].Group, happened);
        }
    }

    /// <summary>"By noon turnout was 31 percent": what is told as of a day that is not that of the happening may be counted while it goes on.</summary>
    private static bool IsOnTheWay(Claim claim) => claim.SpanFrom is null && claim.AsOf.Basis is AsOfBasis.Stated;

    /// <summary>The days that a text tells of a figure, before a happening settles; a figure that is only published is of that day.</summary>
    private (int First, int Last) DaysToldOf(Claim claim, Moment moment)
    {
        (int first, int last, int loosened) = claim.Period is MetricKind.Event ? Days(claim) : (moment.First, moment.Last, moment.LoosenedFirst);
        return loosened < first ? (last, last) : (first, last);
    }

    private static int GroupOf(Dictionary<GroupKey, int> groups, GroupKey key)
    {
        groups.TryAdd(key, groups.Count);
        return groups[key];
    }

    private static Moment OneDay(int group, int day) => new(group, day, day, day);

    private static int DayNumber(LocalDate date) => Period.DaysBetween(DayZero, date);

    /// <summary>What claims of one group have in common: the days of a flow or a level, the direction of a change, and the counting.</summary>
    private readonly record struct GroupKey(int From, int To, ChangeDirection? Change, string? Phase);
}
