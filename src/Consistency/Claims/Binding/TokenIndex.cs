using Consistency.Documents;

namespace Consistency.Claims.Binding;

/// <summary>Things of a text in order of their first token, found by a stretch of tokens in constant time.</summary>
internal sealed class TokenIndex<T>
{
    private readonly PooledList<T> _things;
    private readonly int _tokens;

    /// <summary>For each token and the end of the text how many things begin before it.</summary>
    private readonly int[] _before;

    /// <param name="things">The things, in order of their first token.</param>
    /// <param name="first">The first token of a thing.</param>
    /// <param name="text">The text, with which the index ends.</param>
    public TokenIndex(PooledList<T> things, Func<T, int> first, TokenizedText text)
    {
        _things = things;
        _tokens = text.Count;
        _before = text.NumberPerToken();
        int filled = 0;
        for (int i = 0; i < _things.Count; i++)
        {
            int end = Math.Min(first(_things[i]), _tokens) + 1;
            if (end <= filled) continue;
            _before.AsSpan(filled, end - filled).Fill(i);
            filled = end;
        }

        _before.AsSpan(filled, _tokens + 1 - filled).Fill(_things.Count);
    }

    public ReadOnlySpan<T> All => _things.Span;

    /// <summary>The things that begin at the token <paramref name="first"/> or later and before the token <paramref name="end"/>.</summary>
    public ReadOnlySpan<T> Between(int first, int end)
    {
        int from = _before[Math.Clamp(first, 0, _tokens)];
        return _things.Span.Slice(from, Math.Max(0, _before[Math.Clamp(end, 0, _tokens)] - from));
    }
}
