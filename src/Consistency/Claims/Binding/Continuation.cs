using Consistency.Claims.Names;
using Consistency.Claims.Voices;
using Consistency.Documents;
using Consistency.Quantities;

namespace Consistency.Claims.Binding;

/// <summary>Whether a figure goes on with what the figure before it measured: "raised the toll by 1,290, from 2,579 to 3,869", "13 percent, or about 11,000 employees".</summary>
internal static class Continuation
{
    /// <summary>More words than these between two figures tell something new.</summary>
    private const int Longest = 9;

    private static readonly WordSet Comparing = WordSet.Of("compared comparison contrast in with to up down from against versus vs than an a increase decrease rise drop higher lower more less fewer");

    /// <summary>Whether the words between two figures of one sentence lead from a change to its result, or from a figure to the same in other words.</summary>
    public static bool Continues(ReadDocument document, ReadQuantity before, ReadQuantity figure)
    {
        TokenizedText text = document.Text;
        int first = before.PhraseEnd;
        if (text.Symbol(first) == '(' && figure.First == first + 1 && figure.Quantity.IsMeasure) return true; // "60 centimetres (two feet)"
        while (first < figure.First && text.Symbol(first) is ',' or '(') first++;
        if (figure.First - first is < 1 or > Longest) return false;
        if (text.Is(figure.First - 1, "to") && text.IsAny(figure.First - 2, "equates", "equating", "equivalent", "equal", "amounts", "amounting", "translates")) return true; // "5% of its staff, which equates to 4,000 people"
        if (figure.First == first + 1) return text.Is(first, "or") || (text.IsAny(first, "to", "reaching") && (before.Quantity.Change is not null || text.Is(before.First - 1, "from") || ChangeTable.Moves(text.Word(before.First - 1)))) || (text.Is(first, "from") && before.Quantity.Change is not null);
        if (IsCompared(text, before, first, figure.First)) return true;
        return before.Quantity.Change is not null && text.IsAny(first, "bringing", "taking", "pushing", "lifting", "raising", "putting")
            && text.IsAny(figure.First - 1, "to", "at");
    }

    /// <summary>"rose to $95 billion from $91 billion", ", compared with 4.2%", "(in contrast to $23.6 billion)": nothing but words that compare stand between.</summary>
    private static bool IsCompared(TokenizedText text, ReadQuantity before, int first, int figure)
    {
        const int LongestComparison = 4;
        if (figure - first > LongestComparison || !text.IsAny(figure - 1, "from", "with", "to", "against", "versus", "vs", "than")) return false;
        for (int i = first; i < figure; i++)
            if (!Comparing.Contains(text.Key(i))) return false;
        return figure > first + 1 || !text.IsAny(first, "from", "to") || text.IsAny(before.First - 1, "to", "at");
    }

    /// <summary>"it is down to 203", "that number rose to 1,300": the sentence speaks of the figure of the sentence before.</summary>
    public static bool PointsBack(ReadDocument document, ReadQuantity figure)
    {
        TokenizedText text = document.Text;
        if (text.Is(figure.End, "of") && text.IsAny(figure.End + 1, "them", "those", "these", "whom")) return true;
        if (IsAllThatIsSaid(text, figure)) return true;
        if (text.Is(figure.First - 1, "of") && text.IsAny(figure.First - 2, "gain", "rise", "increase", "drop", "decline", "fall")) return true; // "had forecast a gain of 110,000"
        int first = Math.Max(text.Sentence(text.SentenceOf(figure.First)).First, figure.First - Longest);
        for (int i = first; i < figure.First; i++)
            if (text.IsAny(i, "it", "its", "their", "that", "this", "number", "numbers", "figure", "figures", "count", "toll", "total", "tally")) return true;
        return false;
    }

    /// <summary>"Officials said about 20, while police reported only a few": a bare number is all that somebody says.</summary>
    private static bool IsAllThatIsSaid(TokenizedText text, ReadQuantity figure)
    {
        int before = text.Symbol(figure.First - 1) is '"' or '\u201C' ? figure.First - 2 : figure.First - 1;
        bool ends = text.Symbol(figure.End) is ',' or '.' or ';' or '"' or '\u201D' || figure.End >= text.Count;
        return ends && AttributionCues.SideOf(text.Key(before)) is CueSide.VoiceBefore;
    }

    /// <summary>"Georgia had 430,000. Louisiana had more than 363,000; Alabama 322,000": a place at the start of a sentence that has a bare number.</summary>
    public static bool GoesOnAbroad(ReadDocument document, ReadQuantity figure)
    {
        int first = document.Text.Sentence(document.Text.SentenceOf(figure.First)).First;
        foreach (EntityMention name in document.Names.Between(first, first + 2))
        {
            if (name is { IsPlace: true, Form: MentionForm.Name } && document.Text.IsAny(name.End, "had", "has", "reported", "recorded", "counted", "saw", "followed", "took", "won", "got") && name.End + 1 == figure.First) return true;
        }

        return false;
    }

    /// <summary>"the ministry's count stood at 34,735": the figure that the sentence before told first, whatever else it told.</summary>
    public static bool SpeaksOfToll(ReadDocument document, ReadQuantity figure)
    {
        TokenizedText text = document.Text;
        int first = Math.Max(text.Sentence(text.SentenceOf(figure.First)).First, figure.First - Longest);
        for (int i = first; i < figure.First; i++)
            if (text.IsAny(i, "count", "toll", "total", "tally")) return true;
        return false;
    }
}
