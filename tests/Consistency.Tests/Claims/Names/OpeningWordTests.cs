using Consistency.Claims;

namespace Consistency.Tests.Claims.Names;

/// <summary>A capital that grammar asks for makes no name.</summary>
public sealed class OpeningWordTests
{
    [Theory]
    [InlineData("MUNSHI, Bangladesh — Rescuers have recovered 54 bodies.", null, "rescuers")]
    [InlineData("REMBANG, Indonesia — Rescue ships collected 54 bodies.", null, "rescue")]
    [InlineData("There were 54 last year.", "Bureau: Murders climb", "murders")]
    public void A_word_behind_a_dateline_or_a_colon_is_no_name(string text, string? title, string word) =>
        Assert.DoesNotContain(Reader.Read(text, title).Claims, claim => claim.Entity.Id == word);

    [Fact]
    public void Early_reports_are_no_voice() =>
        Assert.Null(Assert.Single(Reader.Read("A train derailed near Kota. Early reports said 70 passengers were injured.").Claims).Attribution);
}
