using System.Text.Json;
using Consistency.Documents;

namespace Consistency.Cli.Evaluation;

/// <summary>Values and sentences, short enough for a list of misses.</summary>
internal static class Shown
{
    private static readonly char[] LineEnds = ['\n', '\r'];

    /// <summary>A property of a figure: ids joined by <c>|</c>, days as <c>from..to</c>.</summary>
    public static string Of(JsonElement figure, string property) =>
        figure.TryGetProperty(property, out JsonElement value) ? Of(value) : "nothing";

    /// <summary>The sentence around a figure: from the last full stop or line end to the next one.</summary>
    public static string Sentence(string text, TextSpan figure)
    {
        int start = Math.Max(text.LastIndexOf(". ", figure.Start, StringComparison.Ordinal) + 2, text.LastIndexOfAny(LineEnds, Math.Max(0, figure.Start - 1)) + 1);
        if (start < 2) start = 0;
        int stop = text.IndexOf(". ", figure.End, StringComparison.Ordinal);
        int line = text.IndexOfAny(LineEnds, figure.End);
        int end = Math.Min(stop < 0 ? text.Length : stop + 1, line < 0 ? text.Length : line);
        return text[Math.Min(start, figure.Start)..end];
    }

    private static string Of(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Null => "nothing",
        JsonValueKind.Array => string.Join('|', value.EnumerateArray().Select(Of)),
        JsonValueKind.Object when value.TryGetProperty("id", out JsonElement id) => id.ToString(),
        JsonValueKind.Object => $"{Day(value, "from")}..{Day(value, "to")}",
        _ => value.ToString(),
    };

    private static string Day(JsonElement days, string end) => days.TryGetProperty(end, out JsonElement day) ? day.ToString() : "";
}
