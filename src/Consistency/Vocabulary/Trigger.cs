namespace Consistency.Vocabulary;

/// <summary>A phrase of a pack with its choices: <c>[a|b]</c> is "a", "b" or nothing, <c>(a|b)</c> is "a" or "b".</summary>
internal sealed class Trigger
{
    private const int MostPhrases = 256;

    private static readonly char[] Openings = ['[', '('];

    /// <summary>For each stretch of the trigger, its choices; one choice where it has no bracket.</summary>
    private readonly List<PhrasePiece[][]> _segments = [];

    private Trigger()
    {
    }

    /// <summary>How many phrases it stands for.</summary>
    public int PhraseCount { get; private set; } = 1;

    /// <summary>Reads a trigger.</summary>
    /// <exception cref="FormatException">A bracket has no partner, stands inside another or touches a word, or the trigger stands for too many phrases.</exception>
    public static Trigger Parse(string written, PhrasePieces pieces)
    {
        var trigger = new Trigger();
        int at = 0;
        while (at < written.Length)
        {
            int open = written.IndexOfAny(Openings, at);
            int end = open < 0 ? written.Length : open;
            if (end > at) trigger._segments.Add([Split(written[at..end], pieces)]);
            if (open < 0) break;

            int close = written.IndexOf(written[open] == '[' ? ']' : ')', open);
            if (close < 0) throw new FormatException($"\"{written}\" has a bracket without its partner");
            PhrasePiece[][] choices = Choices(written, open, close, pieces);
            trigger.PhraseCount *= choices.Length;
            if (trigger.PhraseCount > MostPhrases) throw new FormatException($"\"{written}\" stands for more than {MostPhrases} phrases; write two triggers");
            trigger._segments.Add(choices);
            at = close + 1;
        }

        return trigger;
    }

    /// <summary>Writes one of its phrases over <paramref name="phrase"/>: the digits of the number, in the bases of the segments, pick the choices.</summary>
    public void Write(int number, List<PhrasePiece> phrase)
    {
        phrase.Clear();
        foreach (PhrasePiece[][] choices in _segments)
        {
            phrase.AddRange(choices[number % choices.Length]);
            number /= choices.Length;
        }
    }

    private static PhrasePiece[][] Choices(string written, int open, int close, PhrasePieces pieces)
    {
        string inside = written[(open + 1)..close];
        if (inside.AsSpan().ContainsAny("[]()")) throw new FormatException($"\"{written}\" has brackets inside brackets; write two triggers");
        bool touches = (open > 0 && char.IsLetterOrDigit(written[open - 1])) || (close + 1 < written.Length && char.IsLetterOrDigit(written[close + 1]));
        if (touches) throw new FormatException($"\"{written}\" has a bracket inside a word; write out the words, as in (labor|labour)");

        IEnumerable<PhrasePiece[]> choices = inside.Split('|').Select(choice => Split(choice, pieces));
        return written[open] == '[' ? [.. choices, []] : [.. choices];
    }

    private static PhrasePiece[] Split(string words, PhrasePieces pieces) =>
        words.Length == 0 ? [] : Array.ConvertAll(words.Split(' ', StringSplitOptions.RemoveEmptyEntries), word => pieces[word]);
}
