using Consistency.Documents;
using Consistency.Quantities;
using Consistency.Vocabulary;

namespace Consistency.Claims.Binding;

/// <summary>What a figure counts by the words of its own phrase.</summary>
internal static class FigureNoun
{
    /// <summary>The counted noun in the lexicon: the last word of the noun phrase that it knows; -1 where it knows none.</summary>
    public static int Of(ReadDocument document, ReadQuantity figure)
    {
        (int found, int end) = (Lexicon.NoNoun, figure.NounEnd);
        foreach (TermMatch term in document.Terms.Between(figure.NounFirst, figure.NounEnd))
        {
            if (term.Find(TermRole.Noun) is >= 0 and var noun) (found, end) = (noun, term.End);
            else if (term.End == figure.NounEnd) end = term.End; // "2,106 civilian casualties"
        }

        return found >= 0 && OnlyDescribes(document.Text, end, figure.NounEnd) ? Lexicon.NoNoun : found;
    }

    /// <summary>"two passenger trains" are no passengers: a noun in the singular describes the plural behind it, which no pack knows.</summary>
    private static bool OnlyDescribes(TokenizedText text, int end, int nounEnd) =>
        end < nounEnd && !NounLemma.IsPlural(text.Word(end - 1)) && NounLemma.IsPlural(text.Word(nounEnd - 1)) && !AgentNoun.Is(text.Word(nounEnd - 1));

    /// <summary>Whether words stand in the phrase that can be a noun: "450 vans", but also "35,418 dead".</summary>
    public static bool HasWords(ReadQuantity figure) => figure.NounEnd > figure.NounFirst;

    /// <summary>Whether the figure counts a noun of its own, known or not.</summary>
    public static bool IsNamed(ReadDocument document, ReadQuantity figure) => HasWords(figure) && !CountsPeopleByState(document, figure);

    /// <summary>"Some 9,000 arrived", but not "13 lives".</summary>
    private static bool IsDone(TermMatch term)
    {
        foreach (Term sense in term.Senses)
            if (sense.Role == TermRole.Act && sense.Form.HasFlag(TermForm.Past)) return true;
        return false;
    }

    /// <summary>"35,418 dead", "22,000 others": the word counts people without naming them.</summary>
    private static bool CountsPeopleByState(ReadDocument document, ReadQuantity figure)
    {
        if (document.Text.IsAny(figure.NounEnd - 1, "others", "other")) return true;
        foreach (TermMatch term in document.Terms.Between(figure.NounFirst, figure.NounEnd))
            if (term.End == figure.NounEnd && (term.Is(TermRole.State) || term.Is(TermRole.Verb) || IsDone(term))) return true;
        return false;
    }
}
