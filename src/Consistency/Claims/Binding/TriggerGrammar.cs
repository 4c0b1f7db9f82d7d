using Consistency.Claims.Names;
using Consistency.Documents;
using Consistency.Quantities;
using Consistency.Vocabulary;

namespace Consistency.Claims.Binding;

/// <summary>Whether words near a figure can tell its metric by the grammar of the clause, or only describe, deny or count something else.</summary>
internal sealed class TriggerGrammar(ReadDocument document)
{
    private const int LongestName = 6;

    /// <summary>Words after which a noun stands, and no verb.</summary>
    private static readonly WordSet NounOpenings = WordSet.Of("the a an this that had has have with without of no any some its their his her");

    private static readonly WordSet Attempts = WordSet.Of("trying try tried attempting attempt attempted hoping hoped wanting wanted seeking sought wishing bid desperate");

    private readonly TokenizedText _text = document.Text;

    /// <summary>Whether the words are part of a noun phrase in which they only describe: no verb, and no name of what is counted.</summary>
    public bool OnlyDescribes(int index, TermMatch term, Term sense) =>
        IsNoun(term, sense) || IsAttribute(document.Quantities[index], term, sense) || IsOfCompound(index, term);

    /// <summary>Whether a verb, or what is said of the counted, counts something else than the figure, or nothing.</summary>
    public bool CountsSomethingElse(int index, TermMatch term, Term sense) =>
        IsOnlyHowMuch(document.Quantities[index], term) || _text.IsAny(term.First - 1, "not", "never") || IsDoneBy(document.Quantities[index], term) || IsJoinedBehind(term)
        || HasOwnObject(index, term) || IsOnlyTried(term) || IsOfAnother(term, sense);

    /// <summary>"sales gained 3 percent": the verb that makes the change tells no share of a vote.</summary>
    private bool IsOnlyHowMuch(ReadQuantity figure, TermMatch term) =>
        figure.Quantity.Change is not null && FigureDimension.Of(figure.Quantity) == FigureDimension.Percent && ChangeTable.RisesOrFalls(_text.Word(term.First));

    /// <summary>"economists polled by Reuters forecast 110,000": what is done by somebody is done to what stands before.</summary>
    private bool IsDoneBy(ReadQuantity figure, TermMatch term) => _text.Is(term.End, "by") && term.End < figure.First;

    /// <summary>"house-breaking": the first half of a word joined by a hyphen is no verb.</summary>
    private bool IsJoinedBehind(TermMatch term) => _text.Symbol(term.End) == '-' && _text.Touches(term.End) && _text.Touches(term.End + 1) && _text.IsKind(term.End + 1, TokenKind.Word);

    /// <summary>"One strike killed 18 militants": what the verb counts stands behind it, and not before.</summary>
    private bool HasOwnObject(int index, TermMatch term) =>
        term.First > document.Quantities[index].NumberEnd - 1 && term.First <= document.Quantities[index].PhraseEnd && index + 1 < document.Quantities.Count
        && document.Quantities[index + 1].First is var next && (next == term.End || (next == term.End + 2 && _text.Is(term.End, "and")));

    /// <summary>"received less than 30 per cent of the $1 billion requested": a share of that sum, and none of the votes that parties receive.</summary>
    public bool IsShareOfSum(int index)
    {
        const int Determiner = 1;
        ReadQuantity figure = document.Quantities[index];
        if (_text.Is(figure.PhraseEnd, "of") && _text.IsAny(figure.PhraseEnd + 1, "that", "the", "this") && _text.IsAny(figure.PhraseEnd + 2, "sum", "amount", "appeal", "request", "money", "goal", "funding")) return true;
        bool isShare = _text.Is(figure.PhraseEnd, "of") && FigureDimension.Of(figure.Quantity) == FigureDimension.Percent && index + 1 < document.Quantities.Count;
        return isShare && document.Quantities[index + 1] is { Quantity.IsMeasure: true } sum && sum.First - figure.PhraseEnd - 1 is >= 0 and <= Determiner;
    }

    /// <summary>"migrants trying to reach Italy" have not reached it.</summary>
    private bool IsOnlyTried(TermMatch term) => _text.Is(term.First - 1, "to") && Attempts.Contains(_text.Key(term.First - 2));

    /// <summary>"critically underfunded": an adverb tells the state of those counted only where it describes no other word.</summary>
    private bool IsOfAnother(TermMatch term, Term sense) =>
        sense.Role == TermRole.State && term.End == term.First + 1 && _text.Word(term.First).EndsWith("ly", StringComparison.OrdinalIgnoreCase)
        && _text.IsKind(term.End, TokenKind.Word) && !NameWords.IsFunctionWord(_text.Key(term.End));

    /// <summary>The "fire" of the Camp Fire tells neither of fires nor of people who are let go.</summary>
    public bool IsPartOfName(TermMatch term)
    {
        foreach (EntityMention name in document.Names.Between(term.First - LongestName, term.First + 1))
        {
            if (name.Form == MentionForm.Name && name.End >= term.End && name.End - name.First > term.End - term.First) return true;
        }

        return false;
    }

    /// <summary>"the collapse of a four-storey building": what a number is joined to describes a thing and is told of no other figure.</summary>
    private bool IsOfCompound(int index, TermMatch term) =>
        _text.Symbol(term.First - 1) == '-' && _text.Touches(term.First) && _text.Touches(term.First - 1) && document.Quantities[index].NumberEnd != term.First - 1
        && (_text.IsKind(term.First - 2, TokenKind.Digits) || NumberWords.TryGet(_text.Key(term.First - 2), out _));

    /// <summary>"rescue officials", "murder suspects", "flood insurance": before a noun the word only describes it.</summary>
    private bool IsAttribute(ReadQuantity figure, TermMatch term, Term sense)
    {
        if (sense.Role == TermRole.Nominal) return term.First >= figure.NounFirst && term.End < figure.NounEnd && AgentNoun.Is(_text.Word(figure.NounEnd - 1)) && !NounLemma.IsPlural(_text.Word(term.End - 1));
        if (sense.Role != TermRole.Verb || !sense.Form.HasFlag(TermForm.Base) || sense.Form.HasFlag(TermForm.Participle) || term.End != term.First + 1) return false;
        bool describes = AgentNoun.Is(_text.Word(term.End)) || _text.IsAny(term.End, "officials", "workers", "teams", "crews", "services", "victims", "insurance", "operations", "officers");
        return describes && !_text.IsAny(term.First - 1, "to", "will", "would", "can", "could", "must", "should", "may", "might", "and", "they", "we", "who", "not");
    }

    /// <summary>"died in the fire", "had flood insurance": after an article or another verb the word is no verb.</summary>
    private bool IsNoun(TermMatch term, Term sense) =>
        sense.Role == TermRole.Verb
        && ((sense.Form.HasFlag(TermForm.Base) && !sense.Form.HasFlag(TermForm.Participle) && NounOpenings.Contains(_text.Key(term.First - 1)))
            || (sense.Form.HasFlag(TermForm.Present) && _text.IsKind(term.First - 1, TokenKind.Digits))); // "412 seats"
}
