using Consistency.Findings;

namespace Consistency.Tests.Findings;

public class DigitSlipTests
{
    [Theory]
    [InlineData(41_252, 41_522, true)]
    [InlineData(1_205, 1_250, true)]
    [InlineData(536, 563, true)]
    [InlineData(97.5, 79.5, true)]
    [InlineData(12, 21, false)]
    [InlineData(41_252, 41_252, false)]
    [InlineData(41_252, 51_242, false)]
    [InlineData(41_252, 412_520, false)]
    [InlineData(-536, -563, false)]
    public void Sees_two_neighbouring_digits_that_changed_places(double a, double b, bool expected) =>
        Assert.Equal(expected, DigitSlip.IsTransposition((decimal)a, (decimal)b));

    [Theory]
    [InlineData(897_250, 90_383, 10)]
    [InlineData(547_900, 5_457_809, 0.1)]
    [InlineData(2_300, 2_300_000, 0.001)]
    [InlineData(2_300_000, 2.3, 1_000_000)]
    public void Sees_a_power_of_ten(double a, double b, double expected) => Assert.Equal((decimal)expected, DigitSlip.Scale((decimal)a, (decimal)b));

    [Theory]
    [InlineData(1_200_000_000, 1_200_000, true)]
    [InlineData(12_000, 1_200, true)]
    [InlineData(41.2, 4_120, true)]
    [InlineData(200_000, 20_000, false)]
    [InlineData(12_000, 12_000, false)]
    [InlineData(12_000, 1_300, false)]
    public void Sees_zeros_too_many_after_the_same_digits(double a, double b, bool expected) => Assert.Equal(expected, DigitSlip.IsSlipOfScale((decimal)a, (decimal)b));

    [Theory]
    [InlineData(900, 400)]
    [InlineData(100, 100)]
    [InlineData(0, 10)]
    [InlineData(-10, -100)]
    public void Sees_no_power_of_ten_where_there_is_none(int a, int b) => Assert.Null(DigitSlip.Scale(a, b));

    [Fact]
    public void Lists_exactly_the_transpositions_of_a_number()
    {
        Assert.Equal([14_252m, 42_152m, 41_522m, 41_225m], DigitSlip.TranspositionsOf(41_252));
        Assert.All(DigitSlip.TranspositionsOf(41_252), other => Assert.True(DigitSlip.IsTransposition(41_252, other)));
        Assert.Empty(DigitSlip.TranspositionsOf(12.5m));
    }
}
