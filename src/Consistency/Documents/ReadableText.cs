using System.Buffers;
using System.Globalization;

namespace Consistency.Documents;

/// <summary>
/// A text as readers see it: typographic variants folded (quotes, hyphens, ligatures, wide letters, other scripts' decimal digits), accents put on their
/// letters and invisible characters taken out, with the way back to the offsets of the original.
/// </summary>
internal sealed class ReadableText
{
    private static readonly SearchValues<char> Foldable = SearchValues.Create(Characters(c => Fold(c) != c || Moves(c)));

    /// <summary>Those that are taken out, put on the letter before them or become several.</summary>
    private static readonly SearchValues<char> Moving = SearchValues.Create(Characters(Moves));

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

        return original.AsSpan(first).ContainsAny(Moving) ? Moved(original, first) : new ReadableText(original, InPlace(original, first), origins: null);
    }

    /// <summary>A text in which every character stays at its place.</summary>
    private static string InPlace(string original, int first) => string.Create(original.Length, (original, first), static (text, given) =>
    {
        given.original.CopyTo(text);
        int next = given.first;
        for (int at = next; next >= 0; at += next + 1)
        {
            text[at] = Fold(text[at]);
            next = text[(at + 1)..].IndexOfAny(Foldable);
        }
    });

    /// <summary>A text in which some characters go or become several, so that others move.</summary>
    private static ReadableText Moved(string original, int first)
    {
        int room = original.Length + (LongestLigature - 1) * CountLigatures(original.AsSpan(first));
        var text = new char[room];
        var origins = new int[room + 1];
        original.CopyTo(0, text, 0, first);
        for (int i = 0; i < first; i++) origins[i] = i;

        int length = first;
        for (int i = first; i < original.Length; i++)
        {
            char folded = Fold(original[i]);
            if (folded == Invisible || (Accents.IsOne(folded) && length > 0 && Accents.TryCompose(ref text[length - 1], folded))) continue;
            foreach (char letter in LigatureOf(folded) ?? new ReadOnlySpan<char>(in folded))
            {
                text[length] = letter;
                origins[length++] = i;
            }
        }

        origins[length] = original.Length;
        return new ReadableText(original, new string(text, 0, length), origins);
    }

    /// <summary>The span of the original text under a span of the readable one.</summary>
    public TextSpan ToOriginal(int start, int end) =>
        _origins is null ? new TextSpan(start, end)
        : start == end ? new TextSpan(_origins[start], _origins[start])
        : new TextSpan(_origins[start], WithAccents(_origins[end - 1] + 1));

    private int WithAccents(int end)
    {
        while (end < Original.Length && Accents.IsOne(Original[end])) end++;
        return end;
    }

    private const char Invisible = '\0';

    /// <summary>From the wide forms of ASCII, which stand among ideographs, to ASCII.</summary>
    private const int WideToNarrow = 0xFEE0;

    private const int LongestLigature = 3;

    private static string? LigatureOf(char c) => c is < '\uFB00' or > '\uFB06' ? null : c switch
    {
        '\uFB00' => "ff",
        '\uFB01' => "fi",
        '\uFB02' => "fl",
        '\uFB03' => "ffi",
        '\uFB04' => "ffl",
        _ => "st",
    };

    private static int CountLigatures(ReadOnlySpan<char> text)
    {
        int count = 0;
        for (int next; (next = text.IndexOfAnyInRange('\uFB00', '\uFB06')) >= 0; text = text[(next + 1)..]) count++;
        return count;
    }

    private static char Fold(char c) => c switch
    {
        '\u2018' or '\u2019' or '\u201B' or '\u02BC' => '\'',
        '\u201C' or '\u201D' or '\u201E' or '\u201F' or '«' or '»' => '"',
        '\u2010' or '\u2011' => '-',
        '\u00AD' or (>= '\u200B' and <= '\u200F') or (>= '\u202A' and <= '\u202E') or (>= '\u2060' and <= '\u2069') or '\uFEFF' or '\u034F' or '\u061C' or '\u180E' or (>= '\uFE00' and <= '\uFE0F') => Invisible,
        '\t' or '\n' or '\r' => c,
        '\v' or '\f' or '\u0085' or '\u2028' or '\u2029' => '\n', // the end of a page or a line
        < ' ' or (>= '\u007F' and <= '\u009F') => Invisible,
        '\u066A' => '%',
        '\u066B' => '.',
        '\u066C' => ',',
        >= '\uFF01' and <= '\uFF5E' => (char)(c - WideToNarrow),
        '\uFFE1' => '£',
        '\uFFE5' => '¥',
        >= '\u0660' when char.IsDigit(c) => (char)('0' + CharUnicodeInfo.GetDecimalDigitValue(c)),
        _ => c,
    };

    private static bool Moves(char c) => Fold(c) == Invisible || Accents.IsOne(c) || LigatureOf(c) is not null;

    private static string Characters(Func<char, bool> which) => string.Concat(Enumerable.Range(0, char.MaxValue + 1).Select(i => (char)i).Where(which));
}
