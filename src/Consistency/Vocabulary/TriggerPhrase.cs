namespace Consistency.Vocabulary;

/// <summary>Writes out the phrases that one trigger of a pack stands for: <c>[a|b]</c> is "a", "b" or nothing, <c>(a|b)</c> is "a" or "b".</summary>
internal static class TriggerPhrase
{
    private const int MostPhrases = 256;

    private static readonly char[] Openings = ['[', '('];

    /// <summary>The phrases, words parted by one space, in the order of the choices.</summary>
    /// <exception cref="FormatException">A bracket has no partner, stands inside another, or the trigger stands for too many phrases.</exception>
    public static List<string> Expand(string trigger)
    {
        var phrases = new List<string> { "" };
        int at = 0;
        while (at < trigger.Length)
        {
            int open = trigger.IndexOfAny(Openings, at);
            Append(phrases, [trigger[at..(open < 0 ? trigger.Length : open)]]);
            if (open < 0) break;
            int close = trigger.IndexOf(trigger[open] == '[' ? ']' : ')', open);
            string inside = close < 0 ? throw new FormatException($"\"{trigger}\" has a bracket without its partner") : trigger[(open + 1)..close];
            if (inside.AsSpan().ContainsAny("[]()")) throw new FormatException($"\"{trigger}\" has brackets inside brackets; write two triggers");
            string[] choices = inside.Split('|');
            Append(phrases, trigger[open] == '[' ? [.. choices, ""] : choices);
            at = close + 1;
        }

        return phrases.ConvertAll(Tidy);
    }

    private static void Append(List<string> phrases, string[] choices)
    {
        if (phrases.Count * choices.Length > MostPhrases) throw new FormatException($"a trigger stands for more than {MostPhrases} phrases; write two triggers");
        string[] before = [.. phrases];
        phrases.Clear();
        foreach (string start in before)
        {
            foreach (string choice in choices) phrases.Add(start + choice);
        }
    }

    private static string Tidy(string phrase) => phrase.Contains("  ", StringComparison.Ordinal) || phrase is [' ', ..] or [.., ' ']
        ? string.Join(' ', phrase.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        : phrase;
}
