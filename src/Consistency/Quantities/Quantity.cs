using Consistency.Documents;

namespace Consistency.Quantities;

/// <summary>A number as written, with what it strictly says and what a reader takes from it.</summary>
/// <remarks>Immutable and thread-safe; equal by value; has no order of its own (sort by <see cref="Span"/>).</remarks>
public sealed record Quantity
{
    /// <summary>The number phrase with its qualifier and unit, in the document's text; empty for a figure that was given as data.</summary>
    public TextSpan Span { get; init; }

    /// <summary>The phrase as written: "over 40,000", "2.3 million".</summary>
    public required string Text { get; init; }

    /// <summary>The number as written, scaled: 2300000 for "2.3 million"; null for a range, a vague word and an unreadable number.</summary>
    public decimal? Value { get; init; }

    /// <summary>What the words strictly allow: [41252, ∞) for "at least 41,252".</summary>
    public required FigureInterval Logical { get; init; }

    /// <summary>What a reader takes from the words: near 41,252 for "at least 41,252"; lies inside <see cref="Logical"/> except for rounded numbers.</summary>
    public required FigureInterval Expected { get; init; }

    /// <summary>How the number is hedged; <see cref="Quantities.Qualifier.Exact"/> by default.</summary>
    public Qualifier Qualifier { get; init; }

    /// <summary>The direction where the figure is a change ("rose by 5%"); null for a level.</summary>
    public ChangeDirection? Change { get; init; }

    /// <summary>The canonical unit (<c>percent</c>, <c>usd</c>, <c>kilometre</c>) or the lemma of the counted noun (<c>person</c>); null where nothing is named.</summary>
    public string? Unit { get; init; }

    /// <summary>Whether <see cref="Unit"/> is a unit of the table (a measure, a currency, a percentage) and not a counted noun.</summary>
    public bool IsMeasure { get; init; }

    /// <summary>The head noun phrase that is counted, as written: "Palestinians", "homes"; null where none follows.</summary>
    public string? Noun { get; init; }

    /// <summary>Whether the number is an ordinal: "ninth", "10th".</summary>
    public bool IsOrdinal { get; init; }

    /// <summary>Why the number cannot be a figure of the story; null where it may be one.</summary>
    public UnusedReason? Unused { get; init; }
}
