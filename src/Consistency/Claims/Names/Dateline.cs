using Consistency.Dates;
using Consistency.Documents;

namespace Consistency.Claims.Names;

/// <summary>The place from which a report was sent: "PORT MORESBY - A landslide …", "JERUSALEM, Oct 9 (Agency) - …", "Lagos, Nov. 8, 2013 -- The …".</summary>
internal static class Dateline
{
    private const int Longest = 14;

    /// <summary>A place without a date is told in no more words, or words and commas.</summary>
    private const int LongestPlace = 3;

    /// <summary>For each token whether it is part of the dateline that a paragraph opens with.</summary>
    public static bool[] Mark(TokenizedText text)
    {
        bool[] marks = text.MarkPerToken();
        for (int sentence = 0; sentence < text.SentenceCount; sentence++)
        {
            if (!text.OpensParagraph(sentence)) continue;
            int first = text.Sentence(sentence).First;
            marks.AsSpan(first, EndOf(text, first) - first).Fill(true);
        }

        return marks;
    }

    /// <summary>The token after the dash that ends the dateline; the first one where the paragraph opens with none.</summary>
    private static int EndOf(TokenizedText text, int first)
    {
        if (text.Word(first) is not { Length: > 1 } place || !text.IsCapitalized(first)) return first;
        bool inCapitals = place.IndexOfAnyExceptInRange('A', 'Z') < 0, isDated = false;
        for (int i = first + 1; i < Math.Min(first + Longest, text.Count); i++)
        {
            bool isDash = text.Symbol(i) is '-' or '\u2013' or '\u2014' && !text.Touches(i);
            bool isColon = text.Symbol(i) == ':' && AreCapitals(text, first, i); // "SUVA: Fiji has", "SUVA, FIJI: It has"
            bool isPlace = isDash && text.Symbol(i) != '-' && i <= first + LongestPlace && text.IsCapitalized(i + 1); // "New Delhi – Two trains"
            if (isColon || isPlace || (isDash && (inCapitals || isDated))) return text.Symbol(i + 1) == '-' && text.Touches(i + 1) ? i + 2 : i + 1;
            if (!inCapitals && text.IsKind(i, TokenKind.Word) && !text.IsCapitalized(i) && !IsDayEnding(text, i)) return first;
            isDated |= DateWords.At(text, i).Kind is DateWordKind.Month;
        }

        return first;
    }

    private static bool AreCapitals(TokenizedText text, int first, int end)
    {
        for (int i = first; i < end; i++)
            if (text.Symbol(i) != ',' && (text.Word(i).Length < 2 || text.Word(i).IndexOfAnyExceptInRange('A', 'Z') >= 0)) return false;
        return end - first <= LongestPlace + 1;
    }

    /// <summary>"12th December".</summary>
    private static bool IsDayEnding(TokenizedText text, int token) => text.IsKind(token - 1, TokenKind.Digits) && text.Touches(token) && text.IsAny(token, "st", "nd", "rd", "th");

    /// <summary>The names without those of datelines, where the sentence behind one names a place: it tells of that one, wherever it was written.</summary>
    /// <param name="text">The text.</param>
    /// <param name="names">Its names, in order; those of such datelines are taken out.</param>
    /// <param name="inDateline">For each token whether it is part of a dateline.</param>
    public static PooledList<EntityMention> Without(TokenizedText text, PooledList<EntityMention> names, bool[] inDateline)
    {
        bool[] placed = text.List<bool>().Zeros(text.SentenceCount);
        foreach (EntityMention name in names)
        {
            if (name.IsPlace && !inDateline[name.First]) placed[text.SentenceOf(name.First)] = true;
        }

        names.RemoveAll(name => !name.IsPlace && name.Known < 0 && inDateline[name.First]); // "TOKYO (CBS.MW) --"
        names.RemoveAll(name => name.IsPlace && inDateline[name.First] && placed[text.SentenceOf(EndOf(text, name.First, inDateline))]);
        return names;
    }

    private static int EndOf(TokenizedText text, int token, bool[] inDateline)
    {
        while (token < text.Count && inDateline[token]) token++;
        return token;
    }
}
