using Consistency.Documents;
using Consistency.Vocabulary;

namespace Consistency.Claims.Binding;

/// <summary>Which fields (epidemics, elections, …) a document speaks of, to choose between metrics that share a word: "majority" in a report on a war is no seat majority.</summary>
internal sealed class FieldWeights
{
    /// <summary>A field with less than this share of the words of the main field is not what the document is about.</summary>
    private const double OffTopicShare = 0.15;

    private readonly Lexicon _lexicon;
    private readonly int[] _words;
    private readonly int _most;

    public FieldWeights(PooledList<TermMatch> terms, Lexicon lexicon)
    {
        _lexicon = lexicon;
        _words = new int[lexicon.FieldCount];
        Span<int> lastTerm = stackalloc int[lexicon.FieldCount];
        lastTerm.Clear();
        for (int term = 0; term < terms.Count; term++)
        {
            foreach (Term sense in terms[term].Senses)
            {
                if (MetricOf(sense, lexicon) is not (>= 0 and var metric)) continue;
                foreach (int field in lexicon.FieldsOf(metric))
                {
                    if (lastTerm[field] > term) continue; // a word counts once for a field
                    lastTerm[field] = term + 1;
                    _words[field]++;
                }
            }
        }

        foreach (int words in _words) _most = Math.Max(_most, words);
    }

    /// <summary>How many words of the document speak of the field of a metric, given by its index; of the most spoken of where it has several.</summary>
    public int Of(int metric)
    {
        int most = 0;
        foreach (int field in _lexicon.FieldsOf(metric)) most = Math.Max(most, _words[field]);
        return most;
    }

    /// <summary>Whether none of the fields of a metric, given by its index, is what the document is about.</summary>
    public bool IsOffTopic(int metric)
    {
        foreach (int field in _lexicon.FieldsOf(metric))
        {
            if (_words[field] >= _most * OffTopicShare) return false;
        }

        return true;
    }

    private static int MetricOf(Term sense, Lexicon lexicon) => sense.Role switch
    {
        TermRole.Nominal => sense.Id,
        TermRole.Verb or TermRole.Act or TermRole.State => lexicon.Patterns[sense.Id].Metric,
        _ => -1,
    };
}
