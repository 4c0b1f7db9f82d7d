using System.Globalization;

namespace Consistency.Reporting;

/// <summary>Lays text out in columns and lines of a given width.</summary>
internal static class TextLayout
{
    /// <summary>Lines of at most <paramref name="width"/> characters, longer only where one word is.</summary>
    public static IEnumerable<string> Wrap(string text, int width)
    {
        string line = string.Empty;
        foreach (string word in text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (line.Length > 0 && line.Length + 1 + word.Length > width)
            {
                yield return line;
                line = string.Empty;
            }

            line = line.Length == 0 ? word : $"{line} {word}";
        }

        if (line.Length > 0) yield return line;
    }

    /// <summary>At most <paramref name="width"/> characters, an ellipsis in place of what was cut off.</summary>
    public static string Clip(string text, int width) => text.Length <= width ? text : string.Concat(text.AsSpan(0, EndOfWhole(text, Math.Max(0, width - 1))), "…");

    /// <summary>A window of the text of at most <paramref name="width"/> characters, cut at blanks, with <paramref name="focus"/> in it where it occurs.</summary>
    public static string ClipAround(string text, string focus, int width)
    {
        if (text.Length <= width) return text;
        int at = Math.Max(0, text.IndexOf(focus, StringComparison.Ordinal));
        int start = Math.Clamp(at + focus.Length / 2 - width / 2, 0, text.Length - width);
        int end = start + width;
        if (start > 0 && text.IndexOf(' ', start) is var blank && blank >= 0 && blank < at) start = blank + 1;
        if (end < text.Length && text.LastIndexOf(' ', end - 1) is var last && last > at + focus.Length) end = last;
        if (start > 0 && char.IsSurrogatePair(text[start - 1], text[start])) start++;
        end = EndOfWhole(text, end);
        return $"{(start > 0 ? "…" : string.Empty)}{text[start..end]}{(end < text.Length ? "…" : string.Empty)}";
    }

    /// <summary>The end, or one before it where it would cut a character of two code units.</summary>
    private static int EndOfWhole(string text, int end) => end > 0 && end < text.Length && char.IsSurrogatePair(text[end - 1], text[end]) ? end - 1 : end;

    /// <summary>An enumeration's name as words: "ReportingLag" is "reporting lag".</summary>
    public static string Words<T>(T value)
        where T : struct, Enum =>
        string.Concat(value.ToString().Select((letter, i) => char.IsUpper(letter) ? $"{(i > 0 ? " " : string.Empty)}{char.ToLowerInvariant(letter)}" : $"{letter}"));

    /// <summary>"1 document", "9 documents"; "1 series", "9 series".</summary>
    public static string Count(int count, string noun, string? plural = null) => count == 1 ? $"1 {noun}" : $"{Number(count)} {plural ?? $"{noun}s"}";

    /// <summary>"1,234".</summary>
    public static string Number(int count) => count.ToString("#,0", CultureInfo.InvariantCulture);
}
