using System.Buffers;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using Consistency.Reporting;

namespace Consistency.Formats.Html;

/// <summary>Markup in the making. Whatever stands in the holes of a text is escaped, so that nothing from a document can become a tag; other markup goes in as it is.</summary>
internal sealed class Markup
{
    private static readonly SearchValues<char> Marks = SearchValues.Create("&<>\"'`");

    private readonly StringBuilder _text = new();

    /// <summary>Appends a literal text with its holes escaped.</summary>
    public Markup Add([InterpolatedStringHandlerArgument("")] EscapingHandler markup)
    {
        _ = markup; // has written into this
        return this;
    }

    /// <summary>Appends markup for each item.</summary>
    public Markup AddAll<T>(IEnumerable<T> items, Action<Markup, T> add)
    {
        foreach (T item in items) add(this, item);
        return this;
    }

    public override string ToString() => _text.ToString();

    /// <summary>Text on one line that shows as it is written: no tag, no attribute's end, nothing that turns the order of letters.</summary>
    public static string Escape(string text) => EscapeMarks(PrintableText.Of(text));

    /// <summary>Text with its lines kept.</summary>
    public static Markup Lines(string text)
    {
        var lines = new Markup();
        lines._text.AppendJoin('\n', text.Split('\n').Select(line => Escape(line.TrimEnd('\r'))));
        return lines;
    }

    private static string EscapeMarks(string text)
    {
        int first = text.AsSpan().IndexOfAny(Marks);
        if (first < 0) return text;
        var safe = new StringBuilder(text, 0, first, text.Length + 16);
        foreach (char letter in text.AsSpan(first))
        {
            _ = letter switch
            {
                '&' => safe.Append("&amp;"),
                '<' => safe.Append("&lt;"),
                '>' => safe.Append("&gt;"),
                '"' => safe.Append("&quot;"),
                '\'' => safe.Append("&#39;"),
                '`' => safe.Append("&#96;"),
                _ => safe.Append(letter),
            };
        }

        return safe.ToString();
    }

    /// <summary>Writes the literals as they are and the holes escaped, numbers as the invariant culture has them.</summary>
    [InterpolatedStringHandler]
    internal readonly ref struct EscapingHandler
    {
        private readonly StringBuilder _text;

        public EscapingHandler(int literalLength, int formattedCount, Markup markup)
        {
            _ = (literalLength, formattedCount);
            _text = markup._text;
        }

        public void AppendLiteral(string literal) => _text.Append(literal);

        public void AppendFormatted(string? text) => _text.Append(Escape(text ?? string.Empty));

        public void AppendFormatted(Markup markup) => _text.Append(markup._text);

        public void AppendFormatted(int number) => _text.Append(number.ToString(CultureInfo.InvariantCulture));

        /// <summary>A coordinate, to a tenth of a unit.</summary>
        public void AppendFormatted(double number) => _text.Append(number.ToString("0.#", CultureInfo.InvariantCulture));
    }
}
