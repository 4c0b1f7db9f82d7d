using Consistency.Documents;

namespace Consistency.Claims.Names;

/// <summary>Mentions found by one token of theirs, the first one or the one after the last, in constant time.</summary>
internal sealed class MentionsByToken
{
    private readonly PooledList<EntityMention> _mentions;

    /// <summary>For each token the number of its mention, counted from 1; 0 where there is none.</summary>
    private readonly int[] _numbers;
    private readonly int _tokens;

    /// <param name="mentions">The mentions; of several with one token the last counts.</param>
    /// <param name="token">The token to find a mention by.</param>
    /// <param name="text">The text, with which the table ends.</param>
    public MentionsByToken(PooledList<EntityMention> mentions, Func<EntityMention, int> token, TokenizedText text)
    {
        _mentions = mentions;
        _tokens = text.Count;
        _numbers = text.NumberPerToken();
        for (int i = 0; i < mentions.Count; i++) _numbers[token(mentions[i])] = i + 1;
    }

    /// <summary>The mention at a token; null where there is none.</summary>
    public EntityMention? this[int token] => Has(token) ? _mentions[_numbers[token] - 1] : null;

    /// <summary>Whether there is a mention at a token.</summary>
    public bool Has(int token) => (uint)token <= (uint)_tokens && _numbers[token] > 0;
}
