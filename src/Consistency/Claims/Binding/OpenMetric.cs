using Consistency.Claims.Names;
using Consistency.Claims.Voices;
using Consistency.Documents;
using Consistency.Quantities;
using Consistency.Vocabulary;

namespace Consistency.Claims.Binding;

/// <summary>
/// The open vocabulary: what a figure measures where no pack knows it. A count is named by its noun, a measure by the noun that it is told of:
/// "a budget of $10 million", "$80 million contract".
/// </summary>
internal static class OpenMetric
{
    /// <summary>More than these are no longer spoken of as known: "in the 23 provinces".</summary>
    private const int MostReferredTo = 12;

    private static readonly WordSet Definite = WordSet.Of("the these those both");

    private static readonly WordSet Places = WordSet.Of("in across between throughout from");

    /// <summary>Words of the kinds that name nothing: verbs that only have a figure, adverbs, superlatives.</summary>
    private static readonly WordSet NeverNames = WordSet.Of(
        "see sees saw seen seeing experience experienced experiencing suffer suffered posted show showed have having take took make made " +
        "maybe perhaps overall nationwide respectively altogether together compared largest highest biggest lowest smallest greatest steepest sharpest fastest latest " +
        "figure figures number numbers total totals " +
        "expect expects expected expecting anticipate anticipated predicted projected projecting forecast estimated contrast ended ending " +
        "cent percent needed required run runs ran put puts cover covered become became remain remained include included");

    /// <summary>How far to look for the word that names a measure.</summary>
    private const int Farthest = 8;

    /// <summary>The metric, told as a level since nothing is known of how it moves; null where no word names it.</summary>
    public static MetricSense? Of(ReadDocument document, ReadQuantity figure, int inheritedNoun)
    {
        Quantity quantity = figure.Quantity;
        if (IsDescription(document.Text, figure) || IsArticle(document.Text, figure)) return null;
        MetricKind kind = quantity.IsOrdinal ? MetricKind.Ordinal : MetricKind.Level;
        if (!quantity.IsMeasure && quantity.Unit is { } lemma) return Sense(lemma, kind, figure.NounFirst, figure.NounEnd);
        if (!quantity.IsMeasure && inheritedNoun >= 0) return Sense(document.Lexicon.NounEntries[inheritedNoun].Id, kind, figure.First, figure.End);
        int named = NamingWord(document, figure);
        return named < 0 ? null : Sense(NounLemma.Of(document.Text.Word(named)), kind, named, named + 1);
    }

    /// <summary>"in the two countries", "a 7-story building": the number only says which or of what sort.</summary>
    private static bool IsDescription(TokenizedText text, ReadQuantity figure)
    {
        if (figure.Quantity.IsMeasure || figure.Quantity.IsOrdinal) return false;
        bool refers = Definite.Contains(text.Key(figure.First - 1)) && Places.Contains(text.Key(figure.First - 2)) && figure.Quantity.Value is <= MostReferredTo;
        return refers || (text.Symbol(figure.NumberEnd) == '-' && text.Touches(figure.NumberEnd) && text.Touches(figure.NumberEnd + 1));
    }

    /// <summary>"A gallon of petrol cost $3.36": the article measures nothing that is told.</summary>
    private static bool IsArticle(TokenizedText text, ReadQuantity figure) => figure.Quantity.IsMeasure && figure.NumberEnd == figure.NumberFirst + 1 && text.IsAny(figure.NumberFirst, "a", "an");

    private static MetricSense Sense(string lemma, MetricKind kind, int first, int end)
    {
        string id = lemma.ToLowerInvariant().Replace(' ', '-');
        return new MetricSense(new Metric(id, id.Replace('-', ' '), kind), Entry: -1, first, end, TermRole.Noun, Lexicon.NoNoun);
    }

    /// <summary>The nearest content word, first behind the figure, then before it; -1 where there is none.</summary>
    private static int NamingWord(ReadDocument document, ReadQuantity figure)
    {
        (int first, int end) = document.Surroundings(figure.First, figure.End);
        if (figure.NounEnd > figure.NounFirst) return figure.NounEnd - 1;
        if (document.Text.Symbol(figure.First - 1) == ':' && IsLabel(document.Text, figure.First - 2)) return figure.First - 2; // "Funding: 63%"
        bool ofSomething = document.Text.Is(figure.End, "of");
        int behind = ofSomething ? figure.End + 1 : figure.End;
        for (int i = behind; ofSomething && i < Math.Min(end, behind + 3); i++)
        {
            if (IsContent(document.Text, i)) return i;
        }

        for (int i = figure.First - 1; i >= Math.Max(first, figure.First - Farthest); i--)
        {
            if (IsContent(document.Text, i)) return i;
        }

        for (int i = behind; i < Math.Min(end, behind + Farthest); i++)
        {
            if (IsContent(document.Text, i)) return i;
        }

        return -1;
    }

    /// <summary>A word that opens its line, whose capital tells nothing.</summary>
    private static bool IsLabel(TokenizedText text, int token) =>
        text.IsKind(token, TokenKind.Word) && text.Word(token).Length > 2 && !NameWords.IsFunctionWord(text.Key(token)) && !ChangeTable.Moves(text.Word(token)) && text.Sentence(text.SentenceOf(token)).First == token;

    /// <summary>"spent $2 billion", "a loan of $3 billion": words right before a figure say what it is.</summary>
    public static bool IsNamedRightBefore(TokenizedText text, ReadQuantity figure) => IsContent(text, figure.First - 1) || (text.IsAny(figure.First - 1, "of", "a", "the", "another", "for", "on", "worth") && IsContent(text, figure.First - 2));

    private static bool IsContent(TokenizedText text, int token) =>
        text.IsKind(token, TokenKind.Word) && text.Word(token).Length > 2 && !text.IsCapitalized(token) && !NameWords.IsFunctionWord(text.Key(token))
        && !ChangeTable.Moves(text.Word(token)) && !NeverNames.Contains(text.Key(token)) && !NumberWords.TryGet(text.Key(token), out _) && AttributionCues.SideOf(text.Key(token)) is not CueSide.VoiceBefore;
}
