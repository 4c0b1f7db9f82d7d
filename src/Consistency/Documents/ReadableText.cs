using System.Buffers;
using System.Globalization;

namespace Consistency.Documents;

/// <summary>
/// A text as readers see it: typographic variants folded (quotes, hyphens, other scripts' decimal digits) and invisible characters taken out,
/// with the way back to the offsets of the original.
/// </summary>
internal sealed class ReadableText
{
    private static readonly SearchValues<char> Foldable = SearchValues.Create(Characters(c => Fold(c) != c || c == Invisible));
    private static readonly SearchValues<char> Removed = SearchValues.Create(Characters(c => Fold(c) == Invisible));

    private readonly int[]? _origins;

    private ReadableText(string original, string text, int[]? origins)
    {
        Original = original;
        Text = text;
        _origins = origins;
    }

    /// <summary>The text as given.</summary>
    public string Original { get; }

    /// <summary>The text to read; the same instance as <see cref="Original"/> where nothing had to be folded.</summary>
    public string Text { get; }

    /// <summary>Folds a text in one pass; linear in its length.</summary>
    public static ReadableText Of(string original)
    {
        int first = original.AsSpan().IndexOfAny(Foldable);
        if (first < 0) return new ReadableText(original, original, origins: null);
        return original.AsSpan(first).ContainsAny(Removed) ? Compacted(original, first) : new ReadableText(original, Folded(original, first), origins: null);
    }

    /// <summary>Of a text of which nothing is taken out: every character stays at its place.</summary>
    private static string Folded(string original, int first) => string.Create(original.Length, (original, first), static (text, given) =>
    {
        given.original.CopyTo(text);
        int next = given.first;
        for (int at = next; next >= 0; at += next + 1)
        {
            text[at] = Fold(text[at]);
            next = text[(at + 1)..].IndexOfAny(Foldable);
        }
    });

    private static ReadableText Compacted(string original, int first)
    {
        var text = new char[original.Length];
        var origins = new int[original.Length + 1];
        original.CopyTo(0, text, 0, first);
        for (int i = 0; i < first; i++) origins[i] = i;

        int length = first;
        for (int i = first; i < original.Length; i++)
        {
            char folded = Fold(original[i]);
            if (folded == Invisible) continue;
            text[length] = folded;
            origins[length++] = i;
        }

        origins[length] = original.Length;
        return new ReadableText(original, new string(text, 0, length), origins);
    }

    /// <summary>The span of the original text under a span of the readable one.</summary>
    public TextSpan ToOriginal(int start, int end) =>
        _origins is null ? new TextSpan(start, end)
        : start == end ? new TextSpan(_origins[start], _origins[start])
        : new TextSpan(_origins[start], _origins[end - 1] + 1);

    private const char Invisible = '\0';

    private static char Fold(char c) => c switch
    {
        '\u2018' or '\u2019' or '\u201B' or '\u02BC' or '\uFF07' => '\'',
        '\u201C' or '\u201D' or '\u201E' or '\u201F' => '"',
        '\u2010' or '\u2011' => '-',
        '\u00AD' or (>= '\u200B' and <= '\u200F') or (>= '\u202A' and <= '\u202E') or (>= '\u2060' and <= '\u2069') or '\uFEFF' => Invisible,
        '\t' or '\n' or '\r' => c,
        < ' ' or (>= '\u007F' and <= '\u009F') => Invisible,
        >= '\u0660' and <= '\uFF19' when char.IsDigit(c) => (char)('0' + CharUnicodeInfo.GetDecimalDigitValue(c)),
        '\uFF0C' => ',',
        '\uFF0E' => '.',
        '\uFF05' => '%',
        _ => c,
    };

    private static string Characters(Func<char, bool> which) => string.Concat(Enumerable.Range(0, char.MaxValue + 1).Select(i => (char)i).Where(which));
}
