using System.Text;
using Consistency.Reporting;

namespace Consistency.Formats.Markdown;

/// <summary>Text of others made safe for Markdown: it shows as it is written, and makes no heading, link, image, cell or tag.</summary>
internal static class MarkdownText
{
    private const string Marks = "\\`*_{}[]#|~!";

    /// <summary>The text on one line, with every mark of Markdown and HTML escaped.</summary>
    public static string Inline(string text)
    {
        var safe = new StringBuilder(text.Length + 16);
        foreach (char letter in PrintableText.Of(text))
        {
            if (Marks.Contains(letter, StringComparison.Ordinal)) safe.Append('\\');
            _ = letter switch
            {
                '&' => safe.Append("&amp;"),
                '<' => safe.Append("&lt;"),
                '>' => safe.Append("&gt;"),
                _ => safe.Append(letter),
            };
        }

        return safe.ToString();
    }
}
