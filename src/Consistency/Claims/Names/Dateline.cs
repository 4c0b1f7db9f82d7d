using Consistency.Documents;

namespace Consistency.Claims.Names;

/// <summary>The place from which a report was sent: "PORT MORESBY - A landslide …", "JERUSALEM, Oct 9 (Agency) - …".</summary>
internal static class Dateline
{
    private const int Longest = 14;

    /// <summary>The token after the dash that ends the dateline; 0 where the text opens with none.</summary>
    public static int EndOf(TokenizedText text)
    {
        if (text.Count == 0 || text.Word(0) is not { Length: > 1 } first || first.IndexOfAnyExceptInRange('A', 'Z') >= 0) return 0;
        for (int i = 1; i < Math.Min(Longest, text.Count); i++)
        {
            bool isDash = text.Symbol(i) is '-' or '\u2013' or '\u2014' && !text.Touches(i);
            bool isColon = i == 1 && text.Symbol(i) == ':'; // "SUVA: Fiji has"
            if (isDash || isColon) return i + 1;
        }

        return 0;
    }

    /// <summary>The names without those of the dateline, where its first sentence names a place: it tells of that one, wherever it was written.</summary>
    public static PooledList<EntityMention> Without(TokenizedText text, PooledList<EntityMention> names)
    {
        int end = EndOf(text);
        int lead = end > 0 ? text.Sentence(text.SentenceOf(end)).End : 0;
        if (NamesAPlace(names, end, lead)) names.RemoveAll(name => name.First < end && name.IsPlace);
        return names;
    }

    private static bool NamesAPlace(PooledList<EntityMention> names, int first, int end)
    {
        foreach (EntityMention name in names)
        {
            if (name.First >= end) break;
            if (name.First >= first && name.IsPlace) return true;
        }

        return false;
    }
}
