using System.Text.Json;

namespace Consistency.Vocabulary;

/// <summary>What is wrong with a JSON text, without what only tells programmers something.</summary>
internal static class BrokenJson
{
    private static readonly string[] Asides = [" Change the reader options", " LineNumber:", " Path:"];

    /// <summary>The fault as a clause without a full stop.</summary>
    public static string Describe(JsonException fault)
    {
        ReadOnlySpan<char> message = fault.Message;
        foreach (string aside in Asides)
        {
            int at = message.IndexOf(aside, StringComparison.Ordinal);
            if (at >= 0) message = message[..at];
        }

        return message.TrimEnd('.').ToString();
    }
}
