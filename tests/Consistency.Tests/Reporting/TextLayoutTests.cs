using System.Text;
using Consistency.Reporting;

namespace Consistency.Tests.Reporting;

public class TextLayoutTests
{
    [Fact]
    public void Never_cuts_a_character_in_two()
    {
        string text = string.Concat(Enumerable.Repeat("🕊", 20)) + "x" + string.Concat(Enumerable.Repeat("🕊", 20));
        for (int width = 1; width < text.Length; width++)
        {
            AssertWhole(TextLayout.Clip(text, width), width);
            AssertWhole(TextLayout.ClipAround(text, "x", width), width + 2);
        }
    }

    [Theory]
    [InlineData(1, "1 series")]
    [InlineData(1_234, "1,234 series")]
    public void Counts_with_the_plural_that_is_given(int count, string expected) => Assert.Equal(expected, TextLayout.Count(count, "series", "series"));

    private static void AssertWhole(string text, int width)
    {
        Assert.True(text.Length <= width, text);
        Assert.DoesNotContain(Rune.ReplacementChar, text.EnumerateRunes());
    }
}
