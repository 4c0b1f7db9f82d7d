using Consistency.Documents;
using FsCheck;
using FsCheck.Fluent;

namespace Consistency.Tests.Documents;

public class TokenizerTests
{
    [Theory]
    [InlineData("over 40,000 Palestinians", "over|40|,|000|Palestinians")]
    [InlineData("Gaza's Health Ministry", "Gaza|'s|Health|Ministry")]
    [InlineData("the families' homes", "the|families|'|homes")]
    [InlineData("Martha 's Vineyard", "Martha|'s|Vineyard")]
    [InlineData("he didn't go", "he|didn't|go")]
    [InlineData("U.S. troops at 5 p.m.", "U.S.|troops|at|5|p.m.")]
    [InlineData("COVID-19", "COVID|-|19")]
    [InlineData("10K 20th", "10|K|20|th")]
    [InlineData("🔥 fire", "🔥|fire")]
    [InlineData("", "")]
    public void Cuts_words_digits_and_symbols(string text, string expected) =>
        Assert.Equal(expected, string.Join('|', Words(new TokenizedText(text))));

    [Theory]
    [InlineData("It was 5. Then 6.", 2)]
    [InlineData("Mr. Blinken met Gen. Smith.", 1)]
    [InlineData("In the U.S. The court ruled.", 2)]
    [InlineData("In the U.S. Senate it passed.", 1)]
    [InlineData("It cost 2.3 million. “Too much,” he said.", 2)]
    [InlineData("Heading without a stop\nThe text begins.", 2)]
    [InlineData("A line of prose that was wrapped by an editor at its width\nGoes on in the next line.", 1)]
    [InlineData("First paragraph\n\nsecond paragraph", 2)]
    [InlineData("What is known:\n- 12 dead\n- 40 hurt", 3)]
    [InlineData("Why? Because.", 2)]
    [InlineData("It was later revised by 3C. The minimum was 31C in Oslo.", 2)]
    public void Finds_where_sentences_begin(string text, int sentences) => Assert.Equal(sentences, new TokenizedText(text).SentenceCount);

    [Fact]
    public void Folds_quotes_and_drops_invisible_characters_but_keeps_the_way_back()
    {
        const string Original = "Ga\u00ADza\u2019s \u202Etoll\u202C: \u0664\u0661";
        var text = new TokenizedText(Original);

        Assert.Equal(["Gaza", "'s", "toll", ":", "41"], Words(text));
        Assert.Equal("Ga\u00ADza", text.Quote(text.SpanOf(0, 1)));
        Assert.Equal("\u0664\u0661", text.Quote(text.SpanOf(4, 5)));
    }

    [Fact]
    public void Tokens_lie_in_order_and_cover_all_that_is_visible() =>
        Prop.ForAll(ArbMap.Default.ArbFor<string>(), given =>
        {
            var text = new TokenizedText(given ?? string.Empty);
            int at = 0;
            foreach (Token token in text.Tokens)
            {
                Assert.True(string.IsNullOrWhiteSpace(text.Text[at..token.Start]));
                Assert.True(token.End > token.Start);
                at = token.End;
            }

            Assert.True(string.IsNullOrWhiteSpace(text.Text[at..]));
        }).QuickCheckThrowOnFailure();

    private static string[] Words(TokenizedText text) => [.. Enumerable.Range(0, text.Count).Select(i => text.Word(i).ToString())];
}
