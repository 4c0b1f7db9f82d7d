using Consistency.Findings;

namespace Consistency.Formats.Tests;

public class CauseSentenceTests
{
    public static TheoryData<Cause> Causes => [.. Enum.GetValues<Cause>()];

    [Theory]
    [MemberData(nameof(Causes))]
    public void Every_cause_is_told_in_a_sentence(Cause cause)
    {
        Assert.Matches("^[A-Z].{15,}[.]$", CauseSentence.Of(cause));
        Assert.NotEqual($"{ClaimWords.Words(cause)}.", CauseSentence.Of(cause));
    }
}
