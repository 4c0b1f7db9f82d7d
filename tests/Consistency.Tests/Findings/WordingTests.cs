using Consistency.Findings;

namespace Consistency.Tests.Findings;

public class WordingTests
{
    [Theory]
    [InlineData(41_522, 41_252, "41,522 − 41,252 = 270")]
    [InlineData(7, -5, "7 − (−5) = 12")]
    [InlineData(-5, -7.5, "−5 − (−7.5) = 2.5")]
    public void Sums_can_be_read_with_negative_numbers(double from, double figure, string expected) =>
        Assert.Equal(expected, Wording.Subtraction((decimal)from, (decimal)figure));
}
