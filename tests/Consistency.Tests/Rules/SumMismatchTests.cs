using Consistency.Claims;
using Consistency.Quantities;
using Consistency.Vocabulary;

namespace Consistency.Tests.Rules;

public class SumMismatchTests
{
    [Theory]
    [InlineData(62, false)]
    [InlineData(190, false)]
    [InlineData(210, true)]
    public void Rounded_totals_leave_room_for_the_figure_between_them(int flow, bool isFound)
    {
        Claim[] claims = [Rounded(10_000, 0), Rounded(10_100, 1), Some.Claim(flow, 1, kind: MetricKind.Flow)];
        Assert.Equal(isFound, Some.Found(claims).Any(finding => finding.Rule == "CON302"));
    }

    private static Claim Rounded(decimal figure, int day) =>
        Some.Claim(figure, day) with { Quantity = Some.Quantity(figure) with { Expected = new FigureInterval(figure - 50, figure + 50, HighOpen: true) } };
}
