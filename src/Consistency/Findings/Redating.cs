using NodaTime;

namespace Consistency.Findings;

/// <summary>Looks for the day that a doubted figure was meant for: another year or month, or day and month in the other order.</summary>
internal static class Redating
{
    /// <summary>The figures around the new day leave room of at most this share; wider room would take in anything.</summary>
    private const decimal WidestBand = 0.2m;

    /// <summary>The day on which the first doubted figure fits, when all of them are moved in the same way; null where none does.</summary>
    /// <param name="doubted">What is doubted, each of one stated day.</param>
    /// <param name="standing">What stands in the series, in its order.</param>
    public static LocalDate? Of(IReadOnlyList<Constraint> doubted, IReadOnlyList<Constraint> standing)
    {
        if (!doubted.All(claim => claim is { IsStated: true, Exact: not null, Claim.AsOf.IsExactDay: true })) return null;
        foreach (Func<LocalDate, LocalDate?> move in Moves)
            if (doubted.All(claim => move(claim.Claim.AsOf.From!.Value) is { } day && Fits(claim, day, standing))) return move(doubted[0].Claim.AsOf.From!.Value);
        return null;
    }

    /// <summary>Slips that people make with dates, the usual ones first.</summary>
    private static readonly Func<LocalDate, LocalDate?>[] Moves =
    [
        day => day.PlusYears(1),
        day => day.PlusYears(-1),
        day => day.Day <= 12 && day.Day != day.Month ? new LocalDate(day.Year, day.Day, day.Month) : null,
        day => day.PlusMonths(1),
        day => day.PlusMonths(-1),
    ];

    /// <summary>Whether the nearest figures before and after a day take the doubted one between them, and closely.</summary>
    private static bool Fits(Constraint doubted, LocalDate day, IReadOnlyList<Constraint> standing)
    {
        int number = doubted.Moment.First + Period.DaysBetween(doubted.Claim.AsOf.From!.Value, day);
        Constraint? before = null, after = null;
        foreach (Constraint other in standing)
        {
            if (other.Moment.Group != doubted.Moment.Group || other.Exact is null || other.Moment.First != other.Moment.Last) continue;
            if (other.Moment.First <= number && (before is null || other.Moment.First >= before.Moment.First)) before = other;
            if (other.Moment.First >= number && (after is null || other.Moment.First < after.Moment.First)) after = other;
        }

        return before?.Exact <= doubted.Exact && doubted.Exact <= after?.Exact && after.Exact - before.Exact <= WidestBand * after.Exact;
    }
}
