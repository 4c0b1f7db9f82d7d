using Consistency.Documents;
using Consistency.Quantities;

namespace Consistency.Claims.Binding;

/// <summary>Tells plain assertions from what is denied, expected, imagined or aimed at, by the words between a figure and its verb.</summary>
internal static class ModalityReader
{
    /// <summary>A word farther than this belongs to another clause.</summary>
    private const int Farthest = 12;

    /// <summary>"not" denies what it stands at.</summary>
    private const int FarthestDenial = 6;

    private static readonly WordMap<Modality> Words = Table(
        (Modality.Hypothetical, "could might would may if fears feared potentially possibly perhaps should unless risk"),
        (Modality.Forecast, "will expect expects expected forecast forecasts predicted predicts projected projects projection likely anticipates anticipated shall"),
        (Modality.Target, "plan plans planned planning aim aims aimed target targets pledged pledges promised goal intends intended proposed proposes seeks hopes"),
        (Modality.Denied, "not no never denied denies deny without neither nor refuted dismissed"));

    /// <summary>The modality of a figure, by the nearest telling word before it or between it and its metric's words.</summary>
    public static Modality Of(ReadDocument document, ReadQuantity figure, MetricSense metric)
    {
        (int sentenceFirst, _) = document.Surroundings(figure.First, figure.End);
        int from = Math.Max(sentenceFirst, Math.Min(figure.First, metric.First) - Farthest);
        int to = Math.Max(figure.First, metric.First);
        (Modality modality, int nearest) = (Modality.Asserted, Farthest + 1);
        for (int i = from; i < to; i++)
        {
            if (!document.Text.IsKind(i, TokenKind.Word) || IsOtherWord(document.Text, i) || !Words.TryGetValue(document.Text.Key(i), out Modality said)) continue;
            bool inFigure = (i >= figure.First && i < figure.End) || (i >= metric.First && i < metric.End); // "pledged $5 million" is what the figure measures
            int distance = document.Distance.Between(figure.First, figure.End, i, i + 1);
            bool reaches = said != Modality.Denied || distance <= FarthestDenial;
            if (!inFigure && reaches && distance < nearest) (modality, nearest) = (said, distance);
        }

        bool announced = figure.Quantity.IsOrdinal && modality is Modality.Forecast or Modality.Target; // "will be his tenth visit": the count is no guess
        return announced ? Modality.Asserted : modality;
    }

    /// <summary>"May" is the month, "risk-sharing" no risk.</summary>
    private static bool IsOtherWord(TokenizedText text, int token) =>
        (text.Is(token, "may") && text.IsCapitalized(token)) || (text.Symbol(token + 1) == '-' && text.Touches(token + 1));

    private static WordMap<Modality> Table(params (Modality Modality, string Words)[] rows) =>
        rows.SelectMany(row => row.Words.Split(' '), (row, word) => (word, row.Modality))
            .ToWordMap(x => x.word, x => x.Modality);
}
