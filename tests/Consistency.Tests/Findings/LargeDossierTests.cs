using System.Diagnostics;
using Consistency.Claims;

namespace Consistency.Tests.Findings;

/// <summary>Two documents that contradict themselves and each other in every sentence.</summary>
public sealed class LargeDossierTests
{
    private const int FiguresOfDocument = 12_000;

    [Theory]
    [InlineData(1)]
    [InlineData(50)]
    public void Time_grows_in_step_with_the_contradictions(int days)
    {
        TimeSpan few = TimeFor(FiguresOfDocument / 4, days), many = TimeFor(FiguresOfDocument, days);
        Assert.True(many < (few * 10) + TimeSpan.FromSeconds(1), $"{few} for a quarter, {many} for all");
    }

    private static TimeSpan TimeFor(int figures, int days)
    {
        Claim[] claims = [.. from document in new[] { "a", "b" } from i in Enumerable.Range(0, figures) select Some.Claim(1_000 + (i * 7_919L % 99_991), i % days, document: document, sentence: i)];
        var watch = Stopwatch.StartNew();
        Assert.NotEmpty(Some.Found(claims));
        return watch.Elapsed;
    }
}
