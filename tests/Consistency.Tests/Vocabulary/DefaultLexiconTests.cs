using Consistency.Documents;
using Consistency.Vocabulary;

namespace Consistency.Tests.Vocabulary;

public class DefaultLexiconTests
{
    [Fact]
    public void Compiles() => Assert.NotEmpty(Lexicon.Default.Metrics);
}
