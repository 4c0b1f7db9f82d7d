using Consistency.Vocabulary;

namespace Consistency.Tests.Vocabulary;

public class ShippedPackTests
{
    [Fact]
    public void Cover_the_fields_of_the_news()
    {
        string[] fields = ["armed-conflict", "disasters", "epidemics", "transport", "elections", "labour", "prices", "companies", "crime", "migration", "weather-wildfire", "aid", "world"];
        Assert.Subset(EmbeddedPacks.All.Select(p => p.Field).ToHashSet(), fields.ToHashSet());
    }

    [Fact]
    public void Know_every_continent_country_and_its_capital()
    {
        Assert.True(Lexicon.Default.EntityEntries.Count(e => e.Kind == EntityKind.Country) >= 195);
        Assert.True(Lexicon.Default.EntityEntries.Count(e => e.Kind == EntityKind.City) >= 500);
        Assert.All(Lexicon.Default.EntityEntries.Where(e => e.Kind == EntityKind.City), city => Assert.NotEmpty(city.PartOf));
    }

    [Fact]
    public void Say_everything_once()
    {
        foreach (VocabularyPack pack in EmbeddedPacks.All)
        {
            foreach (PackMetric metric in pack.Metrics)
            {
                AssertOnce(pack, metric.Id, metric.Nominals);
                AssertOnce(pack, metric.Id, metric.Patterns.SelectMany(p => p.Verbs.Select(v => $"{v} {string.Join('+', p.Counts)}")));
                AssertOnce(pack, metric.Id, metric.Patterns.SelectMany(p => p.Acts.Select(v => $"{v} {string.Join('+', p.Counts)}")));
                AssertOnce(pack, metric.Id, metric.Patterns.SelectMany(p => p.States.Select(v => $"{v} {string.Join('+', p.Counts)}")));
            }

            foreach (PackEntity entity in pack.Entities) AssertOnce(pack, entity.Id, [entity.Name!, .. entity.Names]);
            foreach (PackVoice voice in pack.Voices) AssertOnce(pack, voice.Id, [voice.Name!, .. voice.Names]);
        }
    }

    /// <summary>A place and a company of one name cannot be told apart in a text, so such a row would make wrong claims.</summary>
    [Fact]
    public void Give_a_company_no_name_of_a_place()
    {
        var places = EmbeddedPacks.All.SelectMany(p => p.Entities).Where(e => e.Kind is EntityKind.Country or EntityKind.Region or EntityKind.City)
            .SelectMany(e => (string[])[e.Name!, .. e.Names]).ToHashSet();
        Assert.DoesNotContain(EmbeddedPacks.All.SelectMany(p => p.Entities).Where(e => e.Kind is EntityKind.Company).SelectMany(e => (string[])[e.Name!, .. e.Names]), places.Contains);
    }

    [Fact]
    public void Make_the_same_lexicon_in_any_order()
    {
        Lexicon backwards = Lexicon.Compile(EmbeddedPacks.All.Reverse());
        const string Text = "Gaza's health ministry said 12 civilians died; Turkish police arrested 40 migrants who tested positive.";
        Assert.Equal(Senses.Of(Lexicon.Default, Text), Senses.Of(backwards, Text));
        Assert.Equal(Lexicon.Default.Metrics, backwards.Metrics);
        Assert.Equal(Lexicon.Default.Entities, backwards.Entities);
        Assert.Equal(Lexicon.Default.Voices, backwards.Voices);
    }

    [Theory]
    [InlineData("deaths", MetricKind.Cumulative)]
    [InlineData("hostages-held", MetricKind.Level)]
    [InlineData("new-cases", MetricKind.Flow)]
    [InlineData("visits", MetricKind.Ordinal)]
    public void Say_how_a_metric_moves(string metric, MetricKind kind) => Assert.Equal(kind, Lexicon.Default.FindMetric(metric)!.Kind);

    [Fact]
    public void Are_asked_by_id_for_what_no_pack_has()
    {
        Assert.Null(Lexicon.Default.FindMetric("nothing-of-the-sort"));
        Assert.Null(Lexicon.Default.FindEntity("nowhere"));
        Assert.Null(Lexicon.Default.FindVoice("nobody"));
        Assert.Equal("Gaza Strip", Lexicon.Default.FindEntity("gaza")!.Name);
        Assert.Equal("AFP", Lexicon.Default.FindVoice("afp")!.Name);
    }

    private static void AssertOnce(VocabularyPack pack, string id, IEnumerable<string> words)
    {
        IEnumerable<string> twice = words.GroupBy(w => w, StringComparer.Ordinal).Where(g => g.Count() > 1).Select(g => g.Key);
        Assert.True(!twice.Any(), $"{pack.FileName}, {id}: {string.Join(", ", twice)} stands twice");
    }
}
