using System.Globalization;
using System.Text;

namespace Consistency.Reporting;

/// <summary>Text of others made safe for a terminal: nothing in it can move the cursor, change colours or turn the order of the letters.</summary>
/// <remarks>Thread-safe.</remarks>
public static class PrintableText
{
    /// <summary>The text with white space as single blanks and every control, bidirectional and other invisible character as <c>\u{202E}</c>.</summary>
    /// <param name="text">Any text, broken surrogates included.</param>
    /// <returns>One line of printable text; the same instance where nothing had to change.</returns>
    public static string Of(string text)
    {
        int first = text.AsSpan().IndexOfAnyExceptInRange(' ', '~');
        if (first < 0) return text;

        var safe = new StringBuilder(text, 0, first, text.Length + 16);
        for (int i = first; i < text.Length;)
        {
            bool isWhole = Rune.TryGetRuneAt(text, i, out Rune rune);
            int length = isWhole ? rune.Utf16SequenceLength : 1;
            if (isWhole && rune.Value is '\t' or '\n' or '\r') AppendBlank(safe);
            else if (isWhole && IsPrintable(rune)) safe.Append(text, i, length);
            else safe.Append($"\\u{{{(isWhole ? rune.Value : text[i]):X4}}}");
            i += length;
        }

        return safe.ToString();
    }

    private static void AppendBlank(StringBuilder safe)
    {
        if (safe.Length == 0 || safe[^1] != ' ') safe.Append(' ');
    }

    private static bool IsPrintable(Rune rune) => Rune.GetUnicodeCategory(rune) switch
    {
        UnicodeCategory.Control or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator or UnicodeCategory.PrivateUse => false,
        UnicodeCategory.Format => rune.Value is 0x200C or 0x200D, // joiners are part of the spelling of some scripts and of emoji
        _ => true,
    };
}
