using Consistency.Claims.Names;
using Consistency.Documents;
using Consistency.Vocabulary;

namespace Consistency.Claims.Binding;

/// <summary>Which fields (epidemics, elections, …) the stories of a document speak of, to choose between metrics that share a word: "majority" in a report on a war is no seat majority.</summary>
internal sealed class FieldWeights
{
    /// <summary>A field with less than this share of the words of the main field is not what a story is about.</summary>
    private const double OffTopicShare = 0.15;

    private readonly Lexicon _lexicon;
    private readonly Stories _stories;

    /// <summary>For each story and field how many words speak of it.</summary>
    private readonly int[] _words;

    /// <summary>For each story how many words speak of the field that is spoken of most.</summary>
    private readonly int[] _most;

    public FieldWeights(TokenizedText text, PooledList<TermMatch> terms, Stories stories, Lexicon lexicon)
    {
        (_lexicon, _stories) = (lexicon, stories);
        _words = text.List<int>().Zeros(stories.Count * lexicon.FieldCount);
        Span<int> lastTerm = stackalloc int[lexicon.FieldCount];
        lastTerm.Clear();
        for (int term = 0; term < terms.Count; term++)
        {
            Span<int> words = WordsOf(stories.At(terms[term].First));
            foreach (Term sense in terms[term].Senses)
            {
                if (MetricOf(sense, lexicon) is not (>= 0 and var metric)) continue;
                foreach (int field in lexicon.FieldsOf(metric))
                {
                    if (lastTerm[field] > term) continue; // a word counts once for a field
                    lastTerm[field] = term + 1;
                    words[field]++;
                }
            }
        }

        _most = text.List<int>().Zeros(stories.Count);
        for (int story = 0; story < stories.Count; story++)
            for (int field = 0; field < lexicon.FieldCount; field++) _most[story] = Math.Max(_most[story], Words(story, field));
    }

    /// <summary>How many words of the story at a token, and of the main story, speak of the field of a metric, given by its index; of the most spoken of where it has several.</summary>
    public int Of(int metric, int token)
    {
        (int story, int most) = (_stories.At(token), 0);
        foreach (int field in _lexicon.FieldsOf(metric)) most = Math.Max(most, Words(story, field));
        return most;
    }

    /// <summary>Whether none of the fields of a metric, given by its index, is what the story at a token is about.</summary>
    public bool IsOffTopic(int metric, int token) => Of(metric, token) < _most[_stories.At(token)] * OffTopicShare;

    private int Words(int story, int field) => WordsOf(story)[field] + (story == _stories.Main ? 0 : WordsOf(_stories.Main)[field]);

    private Span<int> WordsOf(int story) => _words.AsSpan(story * _lexicon.FieldCount, _lexicon.FieldCount);

    private static int MetricOf(Term sense, Lexicon lexicon) => sense.Role switch
    {
        TermRole.Nominal => sense.Id,
        TermRole.Verb or TermRole.Act or TermRole.State => lexicon.Patterns[sense.Id].Metric,
        _ => -1,
    };
}
