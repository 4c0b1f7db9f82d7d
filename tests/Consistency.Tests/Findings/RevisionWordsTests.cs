using Consistency.Findings;

namespace Consistency.Tests.Findings;

public sealed class RevisionWordsTests
{
    [Theory]
    [InlineData("Output grew 0.4%, revised data showed.", "revised")]
    [InlineData("Output grew 0.4%, twice as much as first estimated.", "first estimated")]
    [InlineData("Output grew 0.4%, against a preliminary estimate of 0.2%.", "preliminary estimate")]
    [InlineData("The toll is 79, down from 88.", "down from")]
    [InlineData("The first figure of the year was 0.4%.", null)]
    [InlineData("Officials estimated the cost first.", null)]
    public void Finds_the_word_that_states_a_revision(string sentence, string? word) => Assert.Equal(word, RevisionWords.In(sentence));
}
