using Consistency.Documents;
using Consistency.Vocabulary;

namespace Consistency.Tests.Vocabulary;

public class LexiconMatchTests
{
    [Theory]
    [InlineData("The death toll", "death toll = nominal:deaths")]
    [InlineData("The death tolls", "death tolls = nominal:deaths")]
    [InlineData("The death-toll", "death-toll = nominal:deaths")]
    [InlineData("numbers of people killed", "numbers of people killed = nominal:deaths")]
    [InlineData("fatalities", "fatalities = nominal:deaths")]
    public void Takes_the_longest_phrase_at_each_word(string text, string expected) => Assert.Equal([expected], Senses.Of(SomePack.Lexicon, text));

    [Theory]
    [InlineData("kill", TermForm.Base)]
    [InlineData("kills", TermForm.Present)]
    [InlineData("killed", TermForm.Past | TermForm.Participle)]
    [InlineData("slew", TermForm.Past)]
    [InlineData("slain", TermForm.Participle)]
    [InlineData("dying", TermForm.Ing)]
    [InlineData("lost their lives", TermForm.Past | TermForm.Participle)]
    [InlineData("loses his life", TermForm.Present)]
    [InlineData("Turks", TermForm.Plural)]
    [InlineData("a Turk", TermForm.Singular)]
    internal void Knows_the_inflected_forms(string text, TermForm form)
    {
        TermMatch match = Assert.Single(SomePack.Lexicon.Match(new TokenizedText(text)));
        Assert.Equal(form, match.Senses[0].Form);
    }

    [Theory]
    [InlineData("in Turkey", "Turkey = entity:turkey noun:bird")]
    [InlineData("in TURKEY", "TURKEY = entity:turkey noun:bird")]
    [InlineData("a turkey", "turkey = noun:bird")]
    [InlineData("the US said", "US = entity:united-states")]
    [InlineData("the U.S. said", "U.S. = entity:united-states")]
    [InlineData("in Turkiye", "Turkiye = entity:turkey")]
    [InlineData("in Tu\u0308rkiye", "Tu\u0308rkiye = entity:turkey")]
    public void Asks_for_the_capitals_of_a_name(string text, string expected) => Assert.Equal([expected], Senses.Of(SomePack.Lexicon, text));

    [Theory]
    [InlineData("all of us")]
    [InlineData("Us and them")]
    [InlineData("the idf")]
    [InlineData("gaza strip")]
    public void Leaves_a_name_without_its_capitals(string text) => Assert.Empty(Senses.Of(SomePack.Lexicon, text));

    [Theory]
    [InlineData("Gaza's Health Ministry", "Gaza's Health Ministry = voice:gaza-health-ministry")]
    [InlineData("the Gaza health ministry", "Gaza = entity:gaza", "health ministry = office:health-ministry")]
    [InlineData("the Gaza Health Ministry", "Gaza Health Ministry = voice:gaza-health-ministry")]
    [InlineData("the Hamas-run health ministry", "Hamas-run health ministry = voice:gaza-health-ministry")]
    [InlineData("Turkey's police", "Turkey = entity:turkey noun:bird", "police = office:police")]
    [InlineData("Palestinians' deaths", "Palestinians = demonym:palestine noun:person", "deaths = nominal:deaths")]
    public void Reads_through_possessives(string text, params string[] expected) => Assert.Equal(expected, Senses.Of(SomePack.Lexicon, text));

    [Fact]
    public void Gives_every_sense_of_a_phrase() =>
        Assert.Equal(
            ["civilians = noun:civilians", "declared dead = state:hostages-dead", "civilian = noun:civilians population:civilians", "dead = state:birds-dead state:deaths state:hostages-dead"],
            Senses.Of(SomePack.Lexicon, "civilians declared dead. A civilian dead"));

    [Fact]
    public void Does_not_read_across_the_end_of_a_sentence() =>
        Assert.Equal(["death = nominal:deaths"], Senses.Of(SomePack.Lexicon, "He met his death. Toll rises."));

    [Theory]
    [InlineData("dead", "hostage", "hostages-dead")]
    [InlineData("dead", "person", "deaths")]
    [InlineData("dead", "civilians", "deaths")]
    [InlineData("dead", "bird", "birds-dead")]
    [InlineData("dead", null, "deaths")]
    [InlineData("seized", "hostage", "hostages-taken")]
    [InlineData("seized", "bird", null)]
    [InlineData("grossed", "person", null)]
    public void Chooses_the_metric_that_counts_the_noun_most_closely(string predicate, string? noun, string? metric)
    {
        Lexicon lexicon = SomePack.Lexicon;
        int counted = noun is null ? Lexicon.NoNoun : lexicon.NounEntries.Select(n => n.Id).ToList().IndexOf(noun);
        int pattern = lexicon.ClosestPattern(lexicon.Match(new TokenizedText(predicate))[0], counted);
        Assert.Equal(metric, pattern < 0 ? null : lexicon.MetricEntries[lexicon.Patterns[pattern].Metric].Metric.Id);
    }

    [Theory]
    [InlineData("turkey", "police", "turkey-police")]
    [InlineData("israel", "military", "israeli-military")]
    [InlineData("gaza", "health-ministry", "gaza-health-ministry")]
    [InlineData("gaza", "police", "gaza-police")]
    public void Composes_voices_of_a_place_and_an_office(string entity, string office, string voice)
    {
        int officeIndex = SomePack.Lexicon.OfficeEntries.Select(o => o.Id).ToList().IndexOf(office);
        Assert.Equal(voice, SomePack.Lexicon.VoiceOf(SomePack.Lexicon.IndexOfEntity(entity), officeIndex).Id);
    }

    [Fact]
    public void Knows_a_place_inside_another_however_deep()
    {
        Lexicon lexicon = SomePack.Lexicon;
        Assert.True(lexicon.IsPartOf(lexicon.IndexOfEntity("antakya"), lexicon.IndexOfEntity("turkey")));
        Assert.False(lexicon.IsPartOf(lexicon.IndexOfEntity("turkey"), lexicon.IndexOfEntity("antakya")));
        Assert.False(lexicon.IsPartOf(lexicon.IndexOfEntity("turkey"), lexicon.IndexOfEntity("turkey")));
    }

    [Theory]
    [InlineData("death ")]
    [InlineData("death-")]
    [InlineData("Gaza's's ")]
    [InlineData("number of people ")]
    [InlineData("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa")]
    public void Stays_linear_on_hostile_text(string repeated)
    {
        string text = string.Concat(Enumerable.Repeat(repeated, 200_000));
        var tokens = new TokenizedText(text);
        var watch = System.Diagnostics.Stopwatch.StartNew();
        SomePack.Lexicon.Match(tokens);
        Assert.InRange(watch.Elapsed.TotalSeconds, 0, 5);
    }
}
