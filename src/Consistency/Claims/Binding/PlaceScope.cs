using Consistency.Claims.Names;
using Consistency.Documents;
using Consistency.Quantities;

namespace Consistency.Claims.Binding;

/// <summary>
/// The part of the world that a figure covers, where the metric belongs to a film, a company or a person: "grossed $113 million in Canada". Told as a population, so
/// that a figure for Canada never meets one for the world.
/// </summary>
internal sealed class PlaceScope(ReadDocument document)
{
    /// <summary>A place farther than this is not what the figure covers.</summary>
    private const int Farthest = 9;

    /// <summary>The whole world is no part of it.</summary>
    public const string World = "world";

    private readonly TokenizedText _text = document.Text;

    /// <summary>Whether a place only tells which part a figure of this metric covers.</summary>
    public bool IsCovered(EntityMention mention, MetricSense metric) =>
        mention.IsPlace && document.Lexicon.IsByPlace(metric.Entry) && (PlacePhrase.Holds(_text, mention) || mention.Entity.Id == World);

    /// <summary>The id of the place that a figure covers, "outside-" before it where all else is meant; null where it covers the world or nothing is told.</summary>
    public string? Of(int index, MetricSense metric)
    {
        if (!document.Lexicon.IsByPlace(metric.Entry)) return null;
        ReadQuantity figure = document.Quantities[index];
        (int first, int end) = document.Surroundings(figure.First, figure.End);
        foreach (EntityMention mention in document.Names.Between(figure.End, Math.Min(end, figure.End + Farthest)))
            if (IsCovered(mention, metric) && document.FiguresBetween(index, mention.First, mention.End) == 0) return Name(mention);
        EntityMention? nearest = null;
        foreach (EntityMention mention in document.Names.Between(first, figure.First))
        {
            if (!IsCovered(mention, metric)) continue;
            bool isOwn = Opens(index, first, mention) || (mention.Entity.Id == World && figure.First - mention.End < Farthest);
            nearest = isOwn && document.FiguresBetween(index, mention.First, mention.End) == 0 ? mention : null;
        }

        return nearest is { } own ? Name(own) : null;
    }

    /// <summary>A place behind another figure belongs to that one, unless the sentence opens with it.</summary>
    private bool Opens(int index, int first, EntityMention mention)
    {
        for (int i = index - 1; i >= 0 && document.Quantities[i].First >= first; i--)
            if (document.Quantities[i].Quantity.Unused is null && document.Quantities[i].First < mention.First) return false;
        return true;
    }

    private string? Name(EntityMention mention) =>
        mention.Entity.Id == World ? null : IsLeftOut(mention.First - 1) || IsLeftOut(mention.First - 2) ? "outside-" + mention.Entity.Id : mention.Entity.Id;

    /// <summary>"outside the", "excluding", "apart from".</summary>
    private bool IsLeftOut(int token) => _text.IsAny(token, "outside", "excluding") || (_text.Is(token, "from") && _text.Is(token - 1, "apart"));
}
