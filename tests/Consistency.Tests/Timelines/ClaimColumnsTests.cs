using Consistency.Timelines;

namespace Consistency.Tests.Timelines;

public class ClaimColumnsTests
{
    [Theory]
    [InlineData(-1, 1, 2, 3, 4, "series")]
    [InlineData(0, 2, 1, 3, 4, "last day")]
    [InlineData(0, 1, 2, 4, 3, "high")]
    [InlineData(0, 1, 2, double.NaN, 3, "low")]
    [InlineData(0, 1, 2, 3, double.NaN, "high")]
    public void Refuses_what_cannot_be_compared_and_names_the_claim_and_the_field(int series, int first, int last, double low, double high, string field)
    {
        var columns = new ClaimColumns();
        columns.Add(0, 1, 1, new Bounds(1, 1));
        var refused = Assert.Throws<ClaimRefusedException>(() => columns.Add(series, first, last, new Bounds(low, high)));
        Assert.Equal(("1", field), (refused.Claim, refused.Field));
        Assert.Equal(1, columns.Count);
        Assert.Throws<ClaimRefusedException>(() => ClaimColumns.Over([series], [first], [last], [low], [high]));
    }

    [Fact]
    public void Columns_that_say_nothing_new_stay_empty_until_they_do()
    {
        var columns = new ClaimColumns();
        columns.Add(0, 5, 5, new Bounds(1, 2), new Bounds(1, 2));
        Assert.True(columns is { HasExactDays: true, HasTwoReadings: false });
        Assert.True(columns.Voices.IsEmpty);
        columns.Add(3, 5, 7, new Bounds(1, 2), new Bounds(1, 1), voice: 4);
        Assert.Equal([5, 7], columns.LastDays);
        Assert.Equal([new Bounds(1, 2), new Bounds(1, 1)], columns.Expected);
        Assert.Equal([-1, 4], columns.Voices);
        Assert.Equal(4, columns.SeriesCount);
    }
}
