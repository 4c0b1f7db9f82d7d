namespace Consistency.Claims.Binding;

/// <summary>Things of a text in order of their first token, found by a stretch of tokens in logarithmic time.</summary>
internal sealed class TokenIndex<T>
{
    private readonly T[] _things;
    private readonly int[] _firsts;

    /// <param name="things">The things, in order of their first token.</param>
    /// <param name="first">The first token of a thing.</param>
    public TokenIndex(IEnumerable<T> things, Func<T, int> first)
    {
        _things = [.. things];
        _firsts = Array.ConvertAll(_things, thing => first(thing));
    }

    public ReadOnlySpan<T> All => _things;

    /// <summary>The things that begin at the token <paramref name="first"/> or later and before the token <paramref name="end"/>.</summary>
    public ReadOnlySpan<T> Between(int first, int end)
    {
        int from = LowerBound(first);
        return _things.AsSpan(from, LowerBound(end) - from);
    }

    private int LowerBound(int token)
    {
        int found = Array.BinarySearch(_firsts, token);
        if (found < 0) return ~found;
        while (found > 0 && _firsts[found - 1] == token) found--;
        return found;
    }
}
