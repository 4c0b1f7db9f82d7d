using Consistency.Quantities;

namespace Consistency.Claims.Binding;

/// <summary>What a story told so far, while its figures are bound in the order of the text: what a figure without words of its own goes on with.</summary>
internal sealed class Course
{
    /// <summary>What the last figure with words of its own measured, that figure and its sentence.</summary>
    public (MetricSense Metric, ReadQuantity Figure, int Sentence)? Previous { get; set; }

    /// <summary>What the first figure of its sentence measured: of a sentence with several, "the toll" is this one.</summary>
    public (MetricSense Metric, int Sentence)? Main { get; set; }

    /// <summary>The metric of the open vocabulary that was told last: "Poland received 1,294,903 of them, Hungary 203,222".</summary>
    public (MetricSense Metric, int Sentence)? PreviousOpen { get; set; }
}
