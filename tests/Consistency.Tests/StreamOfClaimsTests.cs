using Consistency.Claims;
using Consistency.Timelines;
using Consistency.Timelines.Streaming;
using Consistency.Vocabulary;

namespace Consistency.Tests;

public class StreamOfClaimsTests
{
    [Fact]
    public async Task Names_the_lower_later_claim_by_its_place_in_the_stream()
    {
        List<StreamedFindings> found = await Check([Deaths("gaza", 0, 40_000), Deaths("gaza", 9, 41_252), Deaths("gaza", 12, 40_972), Deaths("gaza", 20, 41_909)]);

        Assert.Equal((2, 1), found.SelectMany(part => part.Contradictions).Where(c => c.Reading == FigureReading.Logical).Select(c => (c.Claim, c.Witness)).Single());
        Assert.Contains(found.SelectMany(part => part.Doubted), doubted => doubted.Claim == 2);
    }

    [Fact]
    public async Task Finds_the_same_whether_or_not_claims_are_written_out()
    {
        Claim[] claims = [.. Enumerable.Range(0, 40_000).Select(i => Deaths($"place-{i % 900}", i / 900, 1_000 + (i / 900) - (i % 701 == 0 ? 50 : 0)))];
        int opened = 0;
        var tight = new StreamingOptions
        {
            MemoryBudget = 2_000_000,
            OpenSpill = () =>
            {
                opened++;
                return new MemoryStream();
            },
        };

        Assert.Equal(Contradictions(await Check(claims)), Contradictions(await Check(claims, tight)));
        Assert.Equal(1, opened);
    }

    private static Contradiction[] Contradictions(List<StreamedFindings> found) => [.. found.SelectMany(part => part.Contradictions)];

    private static async Task<List<StreamedFindings>> Check(IReadOnlyList<Claim> claims, StreamingOptions? options = null)
    {
        var found = new List<StreamedFindings>();
        await foreach (StreamedFindings part in new ConsistencyChecker().CheckAsync(Stream(claims), options)) found.Add(part);
        return found;
    }

    private static async IAsyncEnumerable<Claim> Stream(IReadOnlyList<Claim> claims)
    {
        await Task.Yield();
        foreach (Claim claim in claims) yield return claim;
    }

    private static Claim Deaths(string place, int day, decimal value) => Some.Claim(value, day) with { Entity = new Entity(place, place) };
}
