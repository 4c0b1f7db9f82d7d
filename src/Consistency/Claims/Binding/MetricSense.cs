using Consistency.Quantities;
using Consistency.Vocabulary;

namespace Consistency.Claims.Binding;

/// <summary>What a figure was found to measure, and the words that tell it.</summary>
/// <param name="Metric">The metric.</param>
/// <param name="Entry">Its index in the lexicon; -1 for a metric of the open vocabulary.</param>
/// <param name="First">The first token of the words that tell it.</param>
/// <param name="End">The token after the last one.</param>
/// <param name="Role">What those words are in the sentence.</param>
/// <param name="Noun">The index of the counted noun in the lexicon; -1 where none is known.</param>
/// <param name="Pattern">The index of the pattern that tells it; -1 where a noun tells it.</param>
internal readonly record struct MetricSense(Metric Metric, int Entry, int First, int End, TermRole Role, int Noun, int Pattern = -1)
{
    /// <summary>Whether the figure counts what something happened to, so that the place matters more than who did it.</summary>
    public bool CountsAffected => Role is TermRole.Verb or TermRole.Act or TermRole.State;

    /// <summary>Whether a figure in this unit can be of the metric.</summary>
    public bool IsGivenAs(Quantity quantity, Lexicon lexicon) => Entry >= 0 && lexicon.MetricEntries[Entry].IsGivenIn(FigureDimension.Of(quantity));
}
