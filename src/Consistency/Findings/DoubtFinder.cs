using Consistency.Comparison;
using Consistency.Quantities;

namespace Consistency.Findings;

/// <summary>Asks the kernels for the fewest claims to doubt, in one group of one series.</summary>
internal static class DoubtFinder
{
    /// <summary>One vote, which the echoes of a voice share; divisible by every number of echoes up to ten.</summary>
    private const int Vote = 2520;

    /// <summary>Which best explanations miss each claim; the order is that of the claims.</summary>
    /// <param name="claims">Claims of any groups.</param>
    /// <param name="intervalOf">How each claim is to be read.</param>
    public static Doubt[] Find(IReadOnlyList<Constraint> claims, Func<Constraint, FigureInterval> intervalOf)
    {
        var doubts = new Doubt[claims.Count];
        int[] weights = Weights(claims);
        IEnumerable<IGrouping<int, int>> groups = Enumerable.Range(0, claims.Count)
            .Where(i => claims[i].Moment.Group != Moment.Free)
            .GroupBy(i => claims[i].Moment.Group);
        foreach (IGrouping<int, int> group in groups)
        {
            int[] members = [.. group];
            if (members.Length < 2) continue;
            var found = new Doubt[members.Length];
            LeastDoubt.Find(
                Array.ConvertAll(members, i => claims[i].Moment.First),
                Array.ConvertAll(members, i => claims[i].Moment.Last),
                Array.ConvertAll(members, i => Low(intervalOf(claims[i]))),
                Array.ConvertAll(members, i => High(intervalOf(claims[i]))),
                Array.ConvertAll(members, i => weights[i]),
                found);
            for (int i = 0; i < members.Length; i++) doubts[members[i]] = found[i];
        }

        return doubts;
    }

    /// <summary>Claims that repeat one voice's figure of one day are one vote: twelve outlets that cite one ministry are not twelve witnesses.</summary>
    private static int[] Weights(IReadOnlyList<Constraint> claims)
    {
        var echoes = claims.CountBy(Echo).ToDictionary(pair => pair.Key, pair => pair.Value);
        return [.. claims.Select(claim => Math.Max(1, Vote * claim.Votes / echoes[Echo(claim)]))];

        static (string, FigureInterval, int) Echo(Constraint claim) => (claim.Voice, claim.Allowed, claim.Moment.Last);
    }

    private static double Low(FigureInterval interval) => interval switch
    {
        { Low: null } => double.NegativeInfinity,
        { Low: { } low, LowOpen: true } => Math.BitIncrement((double)low),
        { Low: { } low } => (double)low,
    };

    private static double High(FigureInterval interval) => interval switch
    {
        { High: null } => double.PositiveInfinity,
        { High: { } high, HighOpen: true } => Math.BitDecrement((double)high),
        { High: { } high } => (double)high,
    };
}
