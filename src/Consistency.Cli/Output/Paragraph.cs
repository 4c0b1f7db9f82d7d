namespace Consistency.Cli.Output;

/// <summary>Text broken into lines at blanks.</summary>
internal static class Paragraph
{
    /// <summary>Lines of at most <paramref name="width"/> characters, longer only where one word is.</summary>
    public static IEnumerable<string> Wrap(string text, int width)
    {
        string line = "";
        foreach (string word in text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
        {
            if (line.Length > 0 && line.Length + 1 + word.Length > width)
            {
                yield return line;
                line = "";
            }

            line = line.Length == 0 ? word : $"{line} {word}";
        }

        if (line.Length > 0) yield return line;
    }
}
