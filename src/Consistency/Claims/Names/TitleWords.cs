namespace Consistency.Claims.Names;

/// <summary>What a title says, without the note in brackets that only tells it from titles of the same name: "Emma (2020 film)".</summary>
internal static class TitleWords
{
    /// <summary>Opening brackets, as written and as corpora of parsed text write them.</summary>
    private static readonly string[] Openings = ["(", "-LRB-"];

    /// <summary>The title up to the bracket; the whole title where none closes it or nothing stands before it.</summary>
    public static string WithoutQualifier(string title)
    {
        foreach (string opening in Openings)
        {
            int open = title.LastIndexOf(opening, StringComparison.Ordinal);
            bool closesTitle = open > 0 && title.AsSpan().TrimEnd() is [.., ')'] or [.., '-'];
            if (closesTitle && !string.IsNullOrWhiteSpace(title[..open])) return title[..open];
        }

        return title;
    }
}
