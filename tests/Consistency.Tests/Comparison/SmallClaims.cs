using FsCheck;
using FsCheck.Fluent;

namespace Consistency.Tests.Comparison;

/// <summary>Up to eight claims as parallel arrays, drawn so that ties, equal days, open ends and infinities are common.</summary>
public sealed record SmallClaims(int[] First, int[] Last, double[] Low, double[] High, int[] Weight)
{
    public int Count => First.Length;

    private static readonly int[] Days = [int.MinValue, -3, 0, 7, int.MaxValue];
    private static readonly double[] Figures = [double.NegativeInfinity, -1, -0.0, 0.0, double.Epsilon, 5, double.MaxValue, double.PositiveInfinity];

    /// <summary>Every claim with its own interval of days.</summary>
    public static Gen<SmallClaims> WithUncertainDates { get; } = Many(Interval(Days), Interval(Figures));

    /// <summary>Every claim of one known day.</summary>
    public static Gen<SmallClaims> WithExactDays { get; } = Many(Gen.Elements(Days).Select(day => (day, day)), Interval(Figures));

    /// <summary>Runs a property on 10⁴ cases, or on as many as CONSISTENCY_CASES says (the nightly run: 10⁶).</summary>
    public static void Hold(Gen<SmallClaims> claims, Func<SmallClaims, bool> property) => Cases.Hold(claims, property);

    public SmallClaims Without(int claim) => Where(i => i != claim);

    public SmallClaims Where(Func<int, bool> keep)
    {
        int[] kept = [.. Enumerable.Range(0, Count).Where(keep)];
        return Pick(kept);
    }

    public SmallClaims Pick(int[] order) =>
        new(
            [.. order.Select(i => First[i])],
            [.. order.Select(i => Last[i])],
            [.. order.Select(i => Low[i])],
            [.. order.Select(i => High[i])],
            [.. order.Select(i => Weight[i])]);

    public override string ToString() =>
        string.Join("; ", Enumerable.Range(0, Count).Select(i => $"[{First[i]}..{Last[i]}] in [{Low[i]}, {High[i]}] × {Weight[i]}"));

    private static Gen<(T From, T To)> Interval<T>(T[] steps) =>
        from a in Gen.Choose(0, steps.Length - 1)
        from b in Gen.Choose(0, steps.Length - 1)
        from point in Gen.Choose(0, 2)
        select point == 0 ? (steps[a], steps[a]) : (steps[Math.Min(a, b)], steps[Math.Max(a, b)]);

    private static Gen<SmallClaims> Many(Gen<(int From, int To)> days, Gen<(double From, double To)> figures)
    {
        Gen<((int From, int To) Days, (double From, double To) Figures, int Weight)> one =
            from d in days
            from f in figures
            from w in Gen.Choose(1, 3)
            select (d, f, w);
        return
            from count in Gen.Choose(0, 8)
            from claims in one.ArrayOf(count)
            select new SmallClaims(
                [.. claims.Select(claim => claim.Days.From)],
                [.. claims.Select(claim => claim.Days.To)],
                [.. claims.Select(claim => claim.Figures.From)],
                [.. claims.Select(claim => claim.Figures.To)],
                [.. claims.Select(claim => claim.Weight)]);
    }
}
