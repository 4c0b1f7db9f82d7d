using Consistency.Documents;
using Consistency.Vocabulary;

namespace Consistency.Tests.Vocabulary;

/// <summary>Writes what a lexicon finds in a text: "Gaza's | entity:gaza", one line a match.</summary>
internal static class Senses
{
    public static IReadOnlyList<string> Of(Lexicon lexicon, string text)
    {
        var tokens = new TokenizedText(text);
        return [.. lexicon.Match(tokens).Select(m => $"{tokens.Quote(tokens.SpanOf(m.First, m.End))} = {string.Join(' ', m.Senses.Select(s => Name(lexicon, s)))}")];
    }

    public static string Name(Lexicon lexicon, Term sense) => sense.Role switch
    {
        TermRole.Entity => "entity:" + lexicon.EntityEntries[sense.Id].Entity.Id,
        TermRole.Demonym => "demonym:" + lexicon.EntityEntries[sense.Id].Entity.Id,
        TermRole.Nominal => "nominal:" + lexicon.MetricEntries[sense.Id].Metric.Id,
        TermRole.Verb => "verb:" + MetricOf(lexicon, sense),
        TermRole.Act => "act:" + MetricOf(lexicon, sense),
        TermRole.State => "state:" + MetricOf(lexicon, sense),
        TermRole.Noun => "noun:" + lexicon.NounEntries[sense.Id].Id,
        TermRole.Population => "population:" + lexicon.NounEntries[sense.Id].Id,
        TermRole.Event => "event:" + lexicon.EventEntries[sense.Id].Id,
        TermRole.Voice => "voice:" + lexicon.Voices[sense.Id].Id,
        TermRole.Office => "office:" + lexicon.OfficeEntries[sense.Id].Id,
        _ => throw new ArgumentOutOfRangeException(nameof(sense)),
    };

    private static string MetricOf(Lexicon lexicon, Term sense) => lexicon.MetricEntries[lexicon.Patterns[sense.Id].Metric].Metric.Id;
}
