using Consistency.Documents;

namespace Consistency.Tests.Documents;

public class WordKeyTests
{
    [Theory]
    [InlineData("According", "according")]
    [InlineData("ABBREVIATION", "abbreviation")]
    [InlineData("Approximately", "APPROXIMATELY")]
    [InlineData("U.S.", "u.s.")]
    [InlineData("Été", "été")]
    public void A_word_has_one_key_whatever_its_capitals(string one, string other) => Assert.Equal(WordKey.Of(one), WordKey.Of(other));

    [Theory]
    [InlineData("a", "aa")]
    [InlineData("ab", "ba")]
    [InlineData("abbreviation", "abbreviations")]
    [InlineData("its", "it's")]
    [InlineData("the", "thé")]
    [InlineData("z", "{")]
    [InlineData("a", "@")]
    [InlineData("-", "\r")]
    [InlineData("12", "21")]
    public void Different_words_have_different_keys(string one, string other) => Assert.NotEqual(WordKey.Of(one), WordKey.Of(other));

    [Fact]
    public void No_word_has_the_key_zero() => Assert.Equal(0UL, WordKey.Of(""));

    [Fact]
    public void A_table_knows_its_words_and_no_others()
    {
        string[] words = [.. Enumerable.Range(0, 2000).Select(i => $"w{(char)('a' + (i % 26))}{(char)('a' + (i / 26 % 26))}{new string('x', i % 17)}{i / 676}")];
        WordMap<int> table = words.Distinct().Where((_, i) => i % 2 == 0).ToWordMap(word => word, word => word.Length);

        foreach ((string word, int i) in words.Distinct().Select((word, i) => (word, i)))
        {
            Assert.Equal(i % 2 == 0, table.TryGetValue(word.ToUpperInvariant(), out int length));
            Assert.Equal(i % 2 == 0 ? word.Length : 0, length);
        }
    }

    [Fact]
    public void The_last_row_of_a_word_counts()
    {
        Assert.True(new WordMap<int>([new("may", 1), new("May", 2)]).TryGetValue("MAY", out int value));
        Assert.Equal(2, value);
    }

    [Fact]
    public void A_table_refuses_an_empty_word() => Assert.Throws<ArgumentException>(() => new WordSet([""]));
}
