using Consistency.Claims;
using Consistency.Dates;
using Consistency.Quantities;
using Consistency.Timelines;
using Consistency.Vocabulary;
using static Consistency.Tests.Some;

namespace Consistency.Tests.Timelines;

public class SeriesOrderTests
{
    [Fact]
    public void Undated_figures_that_cannot_fall_stand_where_they_would_have_been_overtaken() => Assert.Equal(
        [20_000m, 20_000m, 40_000m, 40_000m, 41_252m],
        Figures(
            Claim(41_252, id: "e", qualifier: Qualifier.AtLeast), Claim(40_000, 3, "d", document: "x", basis: AsOfBasis.Published), Claim(20_000, id: "a"),
            Claim(40_000, id: "c"), Claim(20_000, id: "b")));

    [Fact]
    public void Undated_figures_that_may_fall_come_last() =>
        Assert.Equal([1_300m, 203m, 700m], Figures(Claim(700, kind: MetricKind.Level), Claim(203, 9, kind: MetricKind.Level), Claim(1_300, 0, kind: MetricKind.Level)));

    [Fact]
    public void Claims_of_one_day_are_ordered_by_figure_then_id() =>
        Assert.Equal(["b", "c", "a"], Order(Claim(9, 0, "a"), Claim(5, 0, "c"), Claim(5, 0, "b")).Select(claim => claim.Id));

    [Fact]
    public void A_claim_of_another_key_is_refused() =>
        Assert.Throws<ArgumentException>(() => new Series(Claim(1).Key, [Claim(1), Claim(2, metric: "injuries")]));

    private static IEnumerable<decimal?> Figures(params Claim[] claims) => Order(claims).Select(claim => claim.Quantity.Value);

    private static IReadOnlyList<Claim> Order(params Claim[] claims) => Assert.Single(Series.Group(claims)).Claims;
}
