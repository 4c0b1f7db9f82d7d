using Consistency.Claims;

namespace Consistency.Tests.Claims.Names;

/// <summary>A paragraph that names only who speaks in it goes on with the story.</summary>
public sealed class SpeakerTests
{
    [Theory]
    [InlineData("Captain Filippo Conti said that 40 people were rescued.")]
    [InlineData("Filippo Conti, a spokesman, said that 40 people were rescued.")]
    [InlineData("Some 40 people were rescued, said Mr. Conti.")]
    [InlineData("Some 40 people were rescued, according to Filippo Conti.")]
    public void Who_only_speaks_opens_no_story_of_his_own(string paragraph) =>
        Assert.Equal("italy", Last("Floods hit Italy. Rain fell for days.\n\n" + paragraph));

    [Fact]
    public void Whom_figures_are_told_of_does() =>
        Assert.Equal("filippo-conti", Last("Floods hit Italy. Rain fell for days.\n\nFilippo Conti scored 40 goals for the club."));

    private static string Last(string text) => Reader.Read(text).Claims[^1].Entity.Id;
}
