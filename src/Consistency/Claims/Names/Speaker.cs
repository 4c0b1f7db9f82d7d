using Consistency.Claims.Voices;
using Consistency.Documents;
using Consistency.Vocabulary;

namespace Consistency.Claims.Names;

/// <summary>Whether somebody is named only as the one who says what is told: "Captain Marini said", "Marini, a spokesman, told", "said Marini".</summary>
internal static class Speaker
{
    /// <summary>An apposition is not longer than this.</summary>
    private const int LongestApposition = 12;

    /// <summary>Words for what persons do with their mouths; a firm that nobody knows "reports" sales, too.</summary>
    private static readonly WordSet Speech = WordSet.Of(
        "said says say saying told tells added adds noted notes stated states confirmed confirms warned warns tweeted explained wrote insisted admitted acknowledged estimated estimates");

    public static bool Is(TokenizedText text, EntityMention name)
    {
        if (name is { Form: MentionForm.Name, Kind: EntityKind.Organization, Known: >= 0 }) return IsCue(text, name.End) || text.Symbol(name.End) == ':' || (text.Is(name.First - 1, "to") && text.Is(name.First - 2, "according")); // "UNHCR said"
        if (name is not { Form: MentionForm.Name, Kind: EntityKind.Person }) return false;
        if (Speaks(text, name.End) || (IsCue(text, name.First - 1) && text.SentenceOf(name.First - 1) == text.SentenceOf(name.First)) || IsTitled(text, name)) return true;
        if (text.Is(name.First - 1, "to") && text.Is(name.First - 2, "according")) return true;
        if (text.Symbol(name.End) != ',') return false;
        for (int i = name.End + 1; i <= name.End + LongestApposition && i < text.Count; i++)
            if (text.Symbol(i) == ',') return Speaks(text, i + 1); // "Mayor Diaz, 54, put the damage at"
        return false;
    }

    /// <summary>"analysts polled by FactSet", "compiled by Bloomberg": who only gathered what is told.</summary>
    public static bool OnlyCounted(TokenizedText text, EntityMention name) => text.Is(name.First - 1, "by") && AttributionCues.TakesBy(text.Key(name.First - 2));

    /// <summary>"said Mr. Shinde", "said Fire Chief Sarangi".</summary>
    private static bool IsTitled(TokenizedText text, EntityMention name)
    {
        int before = name.First - 1, opening = text.Sentence(text.SentenceOf(name.First)).First;
        while (before >= opening && (text.Symbol(before) == '.' || NameWords.IsTitle(text.Key(before)))) before--;
        return before >= opening && before < name.First - 1 && IsCue(text, before);
    }

    /// <summary>"X said", "X put the damage at"; turned round, "puts X at 47 percent" is said of X.</summary>
    private static bool Speaks(TokenizedText text, int token) => IsCue(text, token) || text.IsAny(token, "put", "puts");

    private static bool IsCue(TokenizedText text, int token) => Speech.Contains(text.Key(token));
}
