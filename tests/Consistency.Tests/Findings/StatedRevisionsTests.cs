using System.Diagnostics;
using Consistency.Claims;
using Consistency.Findings;

namespace Consistency.Tests.Findings;

public class StatedRevisionsTests
{
    [Fact]
    public void A_revision_between_two_figures_excuses_the_fall() => Assert.Empty(Some.Found(
        Some.Claim(1_000, 0, source: "a"), Some.Claim(900, 5, source: "b", quote: "The figure was revised to 900."), Some.Claim(950, 9, source: "c")));

    [Fact]
    public void A_revision_after_both_figures_excuses_nothing() => Assert.NotEmpty(Some.Found(
        Some.Claim(1_000, 0, source: "a"), Some.Claim(950, 5, source: "c"), Some.Claim(900, 9, source: "b", quote: "The figure was revised to 900.")));

    [Theory]
    [InlineData("The harbour correctly counted 900.")]
    [InlineData("After its elimination from the cup the club had 900.")]
    public void Words_that_only_look_like_a_revision_excuse_nothing(string quote) => Assert.NotEmpty(Some.Found(
        Some.Claim(1_000, 0, source: "a"), Some.Claim(900, 5, source: "b", quote: quote), Some.Claim(950, 9, source: "c")));

    [Fact]
    public void A_thousand_revisions_take_no_noticeable_time()
    {
        Claim[] falling = [.. Enumerable.Range(0, 1_000).Select(day => Some.Claim(100_000 - day * 7, day, source: "a", quote: "The ministry revised its figure again today."))];
        var watch = Stopwatch.StartNew();
        Assert.Empty(Some.Found(falling));
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(5), $"{watch.Elapsed}");
    }
}
