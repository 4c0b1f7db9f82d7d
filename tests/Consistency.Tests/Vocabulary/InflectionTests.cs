using Consistency.Vocabulary;

namespace Consistency.Tests.Vocabulary;

public class InflectionTests
{
    [Theory]
    [InlineData("death", "deaths")]
    [InlineData("casualty", "casualties")]
    [InlineData("survey", "surveys")]
    [InlineData("loss", "losses")]
    [InlineData("crash", "crashes")]
    [InlineData("hero", "heroes")]
    [InlineData("person", "people")]
    [InlineData("policewoman", "policewomen")]
    [InlineData("crisis", "crises")]
    [InlineData("aircraft", "aircraft")]
    public void Makes_plurals(string singular, string plural) => Assert.Equal(plural, Inflection.Plural(singular));

    [Theory]
    [InlineData("kill", "kill kills killed killing")]
    [InlineData("die", "die dies died dying")]
    [InlineData("rob", "rob robs robbed robbing")]
    [InlineData("kidnap", "kidnap kidnaps kidnapped kidnapping")]
    [InlineData("visit", "visit visits visited visiting")]
    [InlineData("rain", "rain rains rained raining")]
    [InlineData("bury", "bury buries buried burying")]
    [InlineData("employ", "employ employs employed employing")]
    [InlineData("flee", "flee flees fled fleeing")]
    [InlineData("free", "free frees freed freeing")]
    [InlineData("take", "take takes took taken taking")]
    [InlineData("cut", "cut cuts cutting")]
    [InlineData("cancel", "cancel cancels cancelled canceled cancelling canceling")]
    [InlineData("quit", "quit quits quitting")]
    [InlineData("be", "be is are was were been being")]
    public void Makes_verb_forms(string verb, string forms) => Assert.Equal(forms.Split(' '), Inflection.VerbForms(verb).Select(f => f.Text));

    [Fact]
    public void Says_what_a_form_can_be()
    {
        Assert.Equal(TermForm.Past | TermForm.Participle, Inflection.VerbForms("kill").Single(f => f.Text == "killed").Form);
        Assert.Equal(TermForm.Base | TermForm.Past | TermForm.Participle, Inflection.VerbForms("cut").Single(f => f.Text == "cut").Form);
    }

    [Theory]
    [InlineData("earnings", true)]
    [InlineData("singles", true)]
    [InlineData("loss", false)]
    [InlineData("virus", false)]
    [InlineData("crisis", false)]
    [InlineData("gas", false)]
    [InlineData("death", false)]
    public void Knows_a_plural(string noun, bool plural) => Assert.Equal(plural, Inflection.IsPlural(noun));
}
