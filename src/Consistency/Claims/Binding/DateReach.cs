using Consistency.Dates;
using Consistency.Documents;
using Consistency.Quantities;
using Consistency.Vocabulary;

namespace Consistency.Claims.Binding;

/// <summary>Whether a date can be that of a figure by the grammar of what stands between them.</summary>
internal static class DateReach
{
    /// <summary>Between a comparing word and its date stand no more words than "with the same period of".</summary>
    private const int LongestComparison = 6;

    /// <summary>A date right behind a figure stands no farther than "in early".</summary>
    private const int RightBehind = 2;

    /// <summary>Words that open a clause of time, whose date is its own: "his tenth visit since the war began on October 7".</summary>
    private static readonly WordSet TimeClauses = WordSet.Of("since after before when until following");

    /// <summary>Words before a date or a figure that another one is compared with.</summary>
    private static readonly WordSet Comparing = WordSet.Of("than above below against versus vs");

    /// <summary>Words that make "with" and "to" compare.</summary>
    private static readonly WordSet Compared = WordSet.Of("compared comparison relative");

    /// <summary>Words that open or close a date which is told by its distance, so that "from" compares with it: "from a year earlier".</summary>
    private static readonly WordSet Distances = WordSet.Of("earlier ago before previously last previous prior same corresponding");

    /// <summary>Words between a comparing word and the date.</summary>
    private static readonly WordSet Fillers = WordSet.Of("the in on during for of at a same corresponding month period quarter week day time year previous");

    /// <summary>Words that open a relative clause.</summary>
    private static readonly WordSet Relatives = WordSet.Of("which who whose whom where");

    /// <summary>Whether the date may be that of the figure with this index.</summary>
    public static bool Includes(ReadDocument document, int index, DateMention date, MetricSense metric)
    {
        ReadQuantity figure = document.Quantities[index];
        return !TellsOfAnotherEvent(document.Text, figure, date, metric) && !IsCompared(document.Text, figure, date) && !IsOfComparedFigure(document, index, date)
            && !IsOutsideAside(document.Text, figure, date, metric);
    }

    /// <summary>A clause of time tells of an event of its own; but "360 drowned when their boat capsized in October" tells of one.</summary>
    private static bool TellsOfAnotherEvent(TokenizedText text, ReadQuantity figure, DateMention date, MetricSense metric)
    {
        for (int i = figure.PhraseEnd; i < date.FirstToken; i++)
        {
            if (TimeClauses.Contains(text.Key(i)) && date.FirstToken - i > 1 && !(metric.CountsAffected && text.Is(i, "when"))) return true;
        }

        return false;
    }

    /// <summary>"rose 3.2% in February from a year earlier", "higher than in 2019": what the figure is compared with.</summary>
    private static bool IsCompared(TokenizedText text, ReadQuantity figure, DateMention date)
    {
        int before = date.FirstToken - 1;
        while (date.FirstToken - before < LongestComparison && before >= figure.PhraseEnd && Fillers.Contains(text.Key(before))) before--;
        if (before < figure.PhraseEnd) return false;
        bool isDistant = Distances.Contains(text.Key(date.FirstToken)) || Distances.Contains(text.Key(date.EndToken - 1));
        return Compares(text, before) || (text.Is(before, "from") && (isDistant || figure.Quantity.Change is not null));
    }

    /// <summary>"slipped to 4.1% from 4.2% in August": the date is that of the figure right before it, with which this one is compared.</summary>
    private static bool IsOfComparedFigure(ReadDocument document, int index, DateMention date)
    {
        PooledList<ReadQuantity> figures = document.Quantities;
        int other = index;
        while (other + 1 < figures.Count && figures[other + 1].PhraseEnd <= date.FirstToken) other++;
        while (other > index && figures[other].Quantity.Unused is not null) other--;
        return other > index && date.FirstToken - figures[other].PhraseEnd <= RightBehind
            && (Compares(document.Text, figures[other].First - 1) || document.Text.Is(figures[other].First - 1, "from"));
    }

    private static bool Compares(TokenizedText text, int token) =>
        Comparing.Contains(text.Key(token)) || (text.IsAny(token, "with", "to") && Compared.Contains(text.Key(token - 1)));

    /// <summary>
    /// "Walmart, which employs 429,000 people, announced cuts in December": a state that is told by the way has no date of the main clause, and the main clause none
    /// of what is told by the way.
    /// </summary>
    private static bool IsOutsideAside(TokenizedText text, ReadQuantity figure, DateMention date, MetricSense metric)
    {
        (int First, int End)? aside = Aside(text, figure.First);
        if (aside is { } told) return metric.Metric.Kind == MetricKind.Level && (date.FirstToken < told.First || date.FirstToken >= told.End);
        return Aside(text, date.FirstToken) is { } other && (figure.First < other.First || figure.First >= other.End);
    }

    /// <summary>The relative clause between two commas that a token stands in; null where it stands in none.</summary>
    private static (int First, int End)? Aside(TokenizedText text, int token)
    {
        const int Longest = 16;
        for (int i = token; i > Math.Max(0, token - Longest) && !IsComma(text, i); i--)
        {
            if (!Relatives.Contains(text.Key(i)) || !IsComma(text, i - 1)) continue;
            for (int end = token; end < token + Longest && text.Symbol(end) != '.'; end++)
                if (IsComma(text, end)) return (i, end);
        }

        return null;
    }

    /// <summary>A comma that is no part of a number.</summary>
    private static bool IsComma(TokenizedText text, int token) => text.Symbol(token) == ',' && !(text.Touches(token + 1) && text.IsKind(token + 1, TokenKind.Digits));
}
