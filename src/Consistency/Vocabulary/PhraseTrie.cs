using Consistency.Documents;

namespace Consistency.Vocabulary;

/// <summary>All phrases of the lexicon by their words, one node a prefix, walked along texts. Made by a <see cref="PhraseTrieBuilder"/>.</summary>
/// <remarks>Between two words of a phrase a text may have a hyphen ("death-toll") or a possessive ending ("Gaza's health ministry"). Thread-safe.</remarks>
internal sealed class PhraseTrie(WordTable words, int[] firstNodes, TransitionTable transitions, PhraseNode[] nodes)
{
    /// <summary>Phrases of more words are refused, which bounds the work at each token.</summary>
    public const int LongestPhrase = 12;

    /// <summary>The phrases in a text, longest first at each token, in the order of the text; none overlap and none crosses the end of a sentence.</summary>
    public PooledList<TermMatch> Match(TokenizedText text)
    {
        PooledList<TermMatch> matches = text.List<TermMatch>();
        Span<int> places = stackalloc int[LongestPhrase];
        for (int sentence = 0; sentence < text.SentenceCount; sentence++)
        {
            (int token, int end) = text.Sentence(sentence);
            while (token < end)
            {
                int next = token + 1;
                if (FirstNode(text, token) is >= 0 and var node && LongestFrom(node, text, token, end, places) is { End: > 0 } match)
                {
                    matches.Add(match);
                    next = match.End;
                }

                token = next;
            }
        }

        return matches;
    }

    private int FirstNode(TokenizedText text, int token)
    {
        if (text[token].Kind is not (TokenKind.Word or TokenKind.Digits)) return -1;
        int word = words.Find(text, token);
        return word < 0 ? -1 : firstNodes[word];
    }

    private TermMatch LongestFrom(int node, TokenizedText text, int first, int end, Span<int> places)
    {
        TermMatch longest = default;
        int token = first;
        for (int length = 0; node >= 0; length++)
        {
            places[length] = token;
            PhraseNode here = nodes[node];
            if (here.SensesOf(text, places) is { } senses) longest = new TermMatch(first, token + 1, senses.Terms, senses.Roles);
            if (!here.HasChildren) break;

            token++;
            if (IsJoint(text, token)) token++;
            int word = token < end ? words.Find(text, token) : -1;
            node = word >= 0 ? transitions.Find(node, word) : -1;
        }

        return longest;
    }

    private static bool IsJoint(TokenizedText text, int token) =>
        text.IsKind(token, TokenKind.Possessive) || (text.Symbol(token) == '-' && text.Touches(token) && text.Touches(token + 1));
}
