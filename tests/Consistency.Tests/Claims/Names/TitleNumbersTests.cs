using Consistency.Claims.Names;
using Consistency.Documents;

namespace Consistency.Tests.Claims.Names;

public sealed class TitleNumbersTests
{
    [Theory]
    [InlineData("Harbour Lights 3", "In Harbour Lights 3 the lamps go out.", "3")]
    [InlineData("Harbour: Chapter 2 (film)", "Harbour : Chapter 2 sold well.", "2")]
    [InlineData("Lanterns Vol. 2", "He plays in Lanterns Vol . 2 again.", "2")]
    [InlineData("127 Lamps", "She saw 127 Lamps twice.", "127")]
    [InlineData("1999 (song)", "The song \"1999\" was a hit.", "1999")]
    public void A_number_beside_the_same_name_as_in_the_title_is_part_of_it(string title, string text, string number) => Assert.True(IsInName(title, text, number));

    [Theory]
    [InlineData("Quake Kills 40 People", "The quake has killed 40 people.", "40")]
    [InlineData("Harbour Lights 3", "Harbour Lights sold 3 lamps.", "3")]
    [InlineData("Harbour Lights 3", "Harbour Lights 4 sold well.", "4")]
    [InlineData(null, "In Harbour Lights 3 the lamps go out.", "3")]
    [InlineData("1999 (song)", "It was written in 1999 by two friends.", "1999")]
    public void Other_numbers_are_figures(string? title, string text, string number) => Assert.False(IsInName(title, text, number));

    private static bool IsInName(string? title, string text, string number)
    {
        var words = new TokenizedText(text);
        int token = Enumerable.Range(0, words.Count).First(i => words.Word(i).SequenceEqual(number));
        return new TitleNumbers(title).Contains(words, token);
    }
}
