using Consistency.Vocabulary;

namespace Consistency.Claims.Binding;

/// <summary>Which fields (epidemics, elections, …) a document speaks of, to choose between metrics that share a word: "majority" in a report on a war is no seat majority.</summary>
internal sealed class FieldWeights
{
    /// <summary>A field with less than this share of the words of the main field is not what the document is about.</summary>
    private const double OffTopicShare = 0.15;

    private readonly Dictionary<string, int> _words = new(StringComparer.Ordinal);
    private readonly int _most;

    public FieldWeights(IReadOnlyList<TermMatch> terms, Lexicon lexicon)
    {
        foreach (TermMatch term in terms)
        {
            foreach (string field in term.Senses.Select(sense => MetricOf(sense, lexicon)).Where(metric => metric >= 0).SelectMany(metric => lexicon.MetricEntries[metric].Fields).Distinct())
                _words[field] = _words.GetValueOrDefault(field) + 1;
        }

        _most = _words.Count == 0 ? 0 : _words.Values.Max();
    }

    /// <summary>How many words of the document speak of the field of a metric, of the most spoken of where it has several.</summary>
    public int Of(MetricEntry metric)
    {
        int most = 0;
        foreach (string field in metric.Fields) most = Math.Max(most, _words.GetValueOrDefault(field));
        return most;
    }

    /// <summary>Whether none of the fields of a metric is what the document is about.</summary>
    public bool IsOffTopic(MetricEntry metric) => !metric.Fields.Any(field => _words.GetValueOrDefault(field) >= _most * OffTopicShare);

    private static int MetricOf(Term sense, Lexicon lexicon) => sense.Role switch
    {
        TermRole.Nominal => sense.Id,
        TermRole.Verb or TermRole.Act or TermRole.State => lexicon.Patterns[sense.Id].Metric,
        _ => -1,
    };
}
