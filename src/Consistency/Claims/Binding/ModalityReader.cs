using Consistency.Documents;
using Consistency.Quantities;
using Consistency.Vocabulary;

namespace Consistency.Claims.Binding;

/// <summary>
/// Tells plain assertions from what is denied, expected, imagined or aimed at, by the words of the clause that a figure stands in: those before it that reach
/// it, and those behind it of which it is the subject.
/// </summary>
internal static class ModalityReader
{
    /// <summary>A word farther before a figure than this belongs to another statement.</summary>
    private const int FarthestBefore = 16;

    /// <summary>More words than these do not stand between a subject and its verb.</summary>
    private const int FarthestBehind = 7;

    /// <summary>Between a form of "to be" and its participle stand no more than an adverb.</summary>
    private const int ToParticiple = 3;

    /// <summary>"not" denies what it stands at: "not 288", "did not sell 5,000".</summary>
    private const int FarthestDenial = 4;

    private static readonly ModalityTable OverClause = new(ModalityRows.OverClause), OverObject = new(ModalityRows.OverObject), OverSubject = new(ModalityRows.OverSubject);

    private static readonly WordSet Befalling = WordSet.Of(ModalityRows.Befalling), Aside = WordSet.Of(ModalityRows.Aside), Boundary = WordSet.Of(ModalityRows.Boundary);

    /// <summary>The modality of a figure.</summary>
    public static Modality Of(ReadDocument document, ReadQuantity figure, MetricSense metric)
    {
        TokenizedText text = document.Text;
        (int first, int end) = document.Surroundings(figure.First, figure.End);
        if (IsQuestion(text, first, end)) return Modality.Hypothetical;
        Modality? behind = text.IsAny(figure.First - 1, "in", "at", "on", "from", "by", "with") ? null : Behind(text, figure, metric, end); // what stands "in two cities" is the subject
        (Modality? before, bool overClause) = Before(text, figure, metric, first);
        Modality modality = overClause ? before!.Value : behind ?? before ?? Modality.Asserted;
        bool announced = figure.Quantity.IsOrdinal && modality is Modality.Forecast or Modality.Target; // "will be his tenth visit": the count is no guess
        return announced ? Modality.Asserted : modality;
    }

    /// <summary>The nearest word before the figure that reaches it, and whether it reaches over the whole clause.</summary>
    private static (Modality? Modality, bool OverClause) Before(TokenizedText text, ReadQuantity figure, MetricSense metric, int sentence)
    {
        if (IsKnownWhole(text, figure.First)) return (Modality.Asserted, false);
        Modality? nearest = null;
        int floor = Math.Max(sentence, figure.First - FarthestBefore);
        for (int i = figure.First - 1; i >= floor; i--)
        {
            if (text.Symbol(i) == ',' && AsideBefore(text, i, floor) is { } opening)
            {
                i = opening;
                continue;
            }

            if (IsBoundary(text, i)) break;
            if (IsOtherWord(text, i)) continue;
            if (OverClause.At(text, i) is { } clause) return (clause, true);
            if (nearest is not null) continue; // only a word over the whole clause says more
            if (text.Is(i, "not") && figure.First - i <= FarthestDenial && Denies(text, i, figure.First)) return (Modality.Denied, true);
            bool isMeasured = metric.Entry >= 0 && metric.Role != TermRole.Nominal && i >= metric.First && i < metric.End; // "pledged $5 million" is what the figure measures
            if (text.Is(i, "will") || text.Is(i, "'ll")) nearest = OfFuture(text, i + 1);
            else if (!isMeasured && OverObject.At(text, i) is { } said) nearest = IsReported(text, i) ? OfFuture(text, i + 1) : IsInfinitive(text, i) ? null : said;
        }

        return (nearest, false);
    }

    /// <summary>The first word behind a figure that tells of it as of its subject.</summary>
    private static Modality? Behind(TokenizedText text, ReadQuantity figure, MetricSense metric, int sentenceEnd)
    {
        int end = Math.Min(sentenceEnd, figure.PhraseEnd + FarthestBehind);
        int opening = text.Symbol(figure.First - 1) == ',' ? figure.First : figure.First - 1;
        bool inAside = text.Symbol(opening - 1) == ',' && text.IsAny(opening, "or", "a", "an", "about", "nearly", "almost", "roughly", "some");
        Modality? told = null;
        if (IsForetoldBehind(text, figure.PhraseEnd)) return Modality.Forecast;
        for (int i = figure.End; i < end; i++)
        {
            if (text.Symbol(i) == ',' && (inAside || AsideBehind(text, i, sentenceEnd) is not null))
            {
                i = inAside ? i : AsideBehind(text, i, sentenceEnd)!.Value;
                (inAside, end) = (false, Math.Min(sentenceEnd, i + FarthestBehind));
                continue;
            }

            if (text.Symbol(i) is ',' or ';' or ':' or '(' or ')' or '—' or '–' || text.IsAny(i, "and", "or", "that", "than", "said", "says") || Boundary.Contains(text.Key(i))) break;
            if (IsOtherWord(text, i) || (metric.Entry >= 0 && i >= metric.First && i < metric.End)) continue;
            if (text.Is(i - 1, "than")) continue; // "fewer than expected"
            if (OverSubject.At(text, i) is { } said) return said;
            if (text.IsAny(i, "was", "were")) told = Modality.Asserted;
            if (told is not null || text.IsAny(i, "is", "are", "be", "been")) end = Math.Min(end, i + ToParticiple);
        }

        return told;
    }

    /// <summary>"the 7.1% that analysts had forecast".</summary>
    private static bool IsForetoldBehind(TokenizedText text, int that)
    {
        const int LongestClause = 5;
        if (!text.IsAny(that, "that", "which")) return false;
        for (int i = that + 1; i <= that + LongestClause; i++)
            if (text.IsAny(i, "forecast", "expected", "predicted", "projected", "anticipated")) return true;
        return false;
    }

    /// <summary>"will reach 300" forecasts, "will hire 300" announces.</summary>
    private static Modality OfFuture(TokenizedText text, int verb)
    {
        while (text.IsAny(verb, "not", "also", "now", "then", "soon", "only", "again", "still", "have", "be", "to") && !text.IsKind(verb + 1, TokenKind.Digits)) verb++;
        return Befalling.Contains(text.Key(verb)) || ChangeTable.RisesOrFalls(text.Word(verb)) || text.Is(verb - 1, "be") ? Modality.Forecast : Modality.Target;
    }

    /// <summary>"said it would buy": after a word of saying "would" is the future seen from the past.</summary>
    private static bool IsReported(TokenizedText text, int would) =>
        text.Is(would, "would") && (text.IsAny(would - 2, "said", "announced", "that", "says") || text.IsAny(would - 3, "said", "announced", "that", "says"));

    /// <summary>"would have to be", "to have": the auxiliary of something that has not been.</summary>
    private static bool IsInfinitive(TokenizedText text, int token) =>
        text.IsAny(token, "has", "had") && text.Is(token + 1, "to");

    /// <summary>"not 288" and "did not sell 5,000", and not "not yet", nor "is not what 300 people wanted".</summary>
    private static bool Denies(TokenizedText text, int not, int figure)
    {
        if (figure == not + 1) return true;
        return text.IsAny(not - 1, "did", "does", "do", "has", "have", "had", "was", "were", "is", "are") && !text.IsAny(not + 1, "yet", "only", "say", "know", "give", "specify", "confirm");
    }

    private static bool IsQuestion(TokenizedText text, int first, int end) =>
        text.Symbol(end - 1) == '?' && text.Touches(end - 1) && text.IsAny(first, "could", "can", "will", "would", "should", "did", "do", "does", "is", "are", "was", "were", "has", "have", "what", "how", "why", "who");

    /// <summary>"7 of its 43 branches": whoever owns a thing knows how many there are.</summary>
    private static bool IsKnownWhole(TokenizedText text, int first) => text.IsAny(first - 1, "its", "their", "his", "her", "our") || text.IsKind(first - 1, TokenKind.Possessive);

    /// <summary>The comma that opens the aside which a comma closes; null where it closes none.</summary>
    private static int? AsideBefore(TokenizedText text, int comma, int floor)
    {
        for (int i = comma - 1; i > floor; i--)
            if (text.Symbol(i) == ',' && !(text.Touches(i) && text.Touches(i + 1))) return Aside.Contains(text.Key(i + 1)) ? i : null;
        return null;
    }

    /// <summary>The comma that closes the aside which a comma opens; null where it opens none.</summary>
    private static int? AsideBehind(TokenizedText text, int comma, int sentenceEnd)
    {
        if (!Aside.Contains(text.Key(comma + 1))) return null;
        for (int i = comma + 2; i < Math.Min(sentenceEnd, comma + FarthestBefore); i++)
            if (text.Symbol(i) == ',' && !(text.Touches(i) && text.Touches(i + 1))) return i;
        return null;
    }

    private static bool IsBoundary(TokenizedText text, int token) =>
        text.Symbol(token) is ';' or ':' or '—' || Boundary.Contains(text.Key(token))
        || (text.Is(token, "and") && text.IsAny(token + 1, "it", "he", "she", "they", "that", "this", "its"));

    /// <summary>"May" is the month, "What a Girl Wants" a name and "risk-sharing" no risk.</summary>
    private static bool IsOtherWord(TokenizedText text, int token) =>
        (text.IsCapitalized(token) && (text.Is(token, "may") || (token > 0 && text.SentenceOf(token) == text.SentenceOf(token - 1)))) || (text.Symbol(token + 1) == '-' && text.Touches(token + 1));
}
