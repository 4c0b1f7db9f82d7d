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

    /// <summary>Behind "compared with the 20,894 who came" stands the date of those.</summary>
    private const int BehindCompared = 8;

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

    /// <summary>Words that make a record of what they describe.</summary>
    private static readonly WordSet Superlatives = WordSet.Of(
        "most least highest lowest biggest largest smallest worst best fastest slowest strongest weakest steepest sharpest deadliest longest shortest greatest hottest coldest wettest driest heaviest deepest first");

    /// <summary>"the most since February 2016", "their highest level since March": how long something lasted, and nothing is counted from then.</summary>
    public static bool IsOfRecord(TokenizedText text, DateMention date)
    {
        const int LongestRecord = 6;
        int since = date.FirstToken;
        while (since > date.FirstToken - 3 && !text.Is(since, "since")) since--;
        for (int i = since - 1; i >= since - LongestRecord && text.IsKind(i, TokenKind.Word); i--)
            if (Superlatives.Contains(text.Key(i))) return true;
        return false;
    }

    /// <summary>Whether the date may be that of the figure with this index.</summary>
    public static bool Includes(ReadDocument document, int index, DateMention date, MetricSense metric)
    {
        ReadQuantity figure = document.Quantities[index];
        return !IsOfPart(document, index, date) && !TellsOfWhatWasBefore(document.Text, figure, date) && !IsOfMainFigure(document, index, date) && !TellsOfAnotherEvent(document.Text, figure, date, metric) && !IsCompared(document.Text, figure, date) && !IsOfComparedFigure(document, index, date)
            && !IsOutsideAside(document.Text, figure, date, metric);
    }

    /// <summary>"357 dead, with 33 killed in the last 24 hours", "by 38,000 and another 13,000 this year": the date is that of the figure which is told besides.</summary>
    private static bool IsOfPart(ReadDocument document, int index, DateMention date)
    {
        for (int i = index + 1; i < document.Quantities.Count && document.Quantities[i].PhraseEnd <= date.FirstToken; i++)
        {
            ReadQuantity other = document.Quantities[i];
            if (other.Quantity.Unused is not null) continue;
            int before = other.First - 1;
            if (document.Text.IsAny(before, "another", "further") || (document.Text.IsAny(before, "with", "including") && document.Text.Symbol(before - 1) == ',')) return true;
        }

        return false;
    }

    /// <summary>"sold 35 million, twice as many as it sold a year ago": the date is that of what the figure is compared with.</summary>
    private static bool TellsOfWhatWasBefore(TokenizedText text, ReadQuantity figure, DateMention date)
    {
        const int LongestClause = 5;
        for (int i = Math.Max(figure.PhraseEnd, date.FirstToken - LongestClause); i < date.FirstToken; i++)
            if (text.Is(i, "as") && text.Is(i - 2, "as") && text.IsAny(i - 1, "many", "much", "high", "large", "big", "low", "few", "long")) return true;
        return false;
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
        while (date.FirstToken - before < LongestComparison && before >= figure.PhraseEnd && Fillers.Contains(text.Key(before)) && !Compares(text, before)) before--;
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
        int before = document.Text.Is(figures[other].First - 1, "the") ? figures[other].First - 2 : figures[other].First - 1;
        bool isCompared = Compares(document.Text, before);
        return other > index && date.FirstToken - figures[other].PhraseEnd <= (isCompared ? BehindCompared : RightBehind) && (isCompared || document.Text.Is(before, "from"));
    }

    /// <summary>"$413 million for the period, down from $541 million, or 93 cents a share, last year": what a figure is compared with has the date behind it, and not that of the figure.</summary>
    private static bool IsOfMainFigure(ReadDocument document, int index, DateMention date)
    {
        ReadQuantity figure = document.Quantities[index];
        if (date.FirstToken > figure.First || !(Compares(document.Text, figure.First - 1) || document.Text.Is(figure.First - 1, "from"))) return false;
        (_, int end) = document.Surroundings(figure.First, figure.End);
        foreach (DateMention later in document.Dates.Between(figure.PhraseEnd, end))
            if (Distances.Contains(document.Text.Key(later.FirstToken)) || Distances.Contains(document.Text.Key(later.EndToken - 1))) return true;
        return false;
    }

    private static bool Compares(TokenizedText text, int token) =>
        Comparing.Contains(text.Key(token)) || (text.IsAny(token, "with", "to") && Compared.Contains(text.Key(token - 1))) || (text.Is(token, "on") && text.IsAny(token - 1, "up", "down"));

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
