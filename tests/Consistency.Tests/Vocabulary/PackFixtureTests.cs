using Consistency.Documents;
using Consistency.Vocabulary;

namespace Consistency.Tests.Vocabulary;

public class PackFixtureTests
{
    private static readonly Lexicon Shipped = Lexicon.Default;

    public static IEnumerable<object[]> Phrases() =>
        VocabularyFixtures.PackFiles().SelectMany(pack => VocabularyFixtures.Rows(Path.Combine("packs", pack + ".tsv"), 3).Select(row => (object[])[pack, .. row]));

    public static IEnumerable<object[]> Counted() => VocabularyFixtures.Rows("counted.tsv", 4);

    public static IEnumerable<object[]> ComposedVoices() => VocabularyFixtures.Rows("composed-voices.tsv", 3);

    [Theory]
    [MemberData(nameof(Phrases))]
    public void Finds_a_phrase_with_its_senses(string pack, string text, string phrase, string senses)
    {
        var tokens = new TokenizedText(text);
        TermMatch match = Shipped.Match(tokens).SingleOrDefault(m => tokens.Quote(tokens.SpanOf(m.First, m.End)) == phrase);
        Assert.False(match.Senses.IsDefault, $"{pack}: found {string.Join(" | ", Senses.Of(Shipped, text))}");
        Assert.Subset(match.Senses.Select(s => Senses.Name(Shipped, s)).ToHashSet(), senses.Split(' ').ToHashSet());
    }

    [Theory]
    [MemberData(nameof(Counted))]
    public void Chooses_the_metric_of_what_is_counted(string counted, string said, string metric, string population)
    {
        int noun = Only(counted).Find(TermRole.Noun);
        Assert.True(noun >= 0, counted);
        int pattern = Shipped.ClosestPattern(Only(said), noun);
        Assert.Equal(metric, pattern < 0 ? "" : Shipped.MetricEntries[Shipped.Patterns[pattern].Metric].Metric.Id);
        Assert.Equal(population, pattern < 0 ? "" : Shipped.PopulationOf(pattern, noun) ?? "");
    }

    [Theory]
    [MemberData(nameof(ComposedVoices))]
    public void Composes_the_voice_of_a_place_and_an_office(string place, string office, string voice)
    {
        TermMatch name = Only(place);
        int entity = name.Is(TermRole.Entity) ? name.Find(TermRole.Entity) : name.Find(TermRole.Demonym);
        Assert.Equal(voice, Shipped.VoiceOf(entity, Only(office).Find(TermRole.Office)).Id);
    }

    [Fact]
    public void Every_shipped_pack_has_fixture_rows_and_every_fixture_a_pack() =>
        Assert.Equal(EmbeddedPacks.All.Select(p => Path.GetFileNameWithoutExtension(p.FileName)), VocabularyFixtures.PackFiles());

    private static TermMatch Only(string phrase) => Assert.Single(Shipped.Match(new TokenizedText(phrase)));
}
