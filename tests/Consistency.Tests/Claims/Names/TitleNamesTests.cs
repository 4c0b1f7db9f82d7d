using Consistency.Claims;

namespace Consistency.Tests.Claims.Names;

/// <summary>What a title names and what it only dates.</summary>
public sealed class TitleNamesTests
{
    [Theory]
    [InlineData("Payrolls climb by 171,000 in October, topping hopes")]
    [InlineData("Jobs report for March beats every guess")]
    [InlineData("Hiring slows on Friday before Christmas")]
    public void No_month_day_or_feast_of_a_title_is_what_figures_are_told_of(string title) =>
        Assert.Equal("united-states", Entity("Payrolls grew by 171,000, the U.S. government said.", title));

    [Theory]
    [InlineData("School's out: 4,000 walk off the job")]
    [InlineData("TEACHERS STRIKE GROWS")]
    [InlineData("Scores Out, Classes Empty in Wales strike")]
    public void No_word_that_the_text_writes_small_is_what_figures_are_told_of(string title) =>
        Assert.Equal("wales", Entity("Most schools are shut in Wales. Some 3,900 teachers are on strike.", title));

    [Fact]
    public void A_dated_dateline_in_small_letters_is_not_what_figures_are_told_of() =>
        Assert.Equal("kenya", Entity("Geneva, Nov. 8, 2013 --Kenya counted 204 deaths.", title: null));

    private static string Entity(string text, string? title) => Assert.Single(Reader.Read(text, title).Claims).Entity.Id;
}
