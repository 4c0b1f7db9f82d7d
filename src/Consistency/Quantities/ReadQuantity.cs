namespace Consistency.Quantities;

/// <summary>A quantity with the tokens that it was read from; every pair is first token and token after the last.</summary>
internal sealed record ReadQuantity
{
    /// <summary>What was read.</summary>
    public required Quantity Quantity { get; init; }

    /// <summary>The first token of the phrase, qualifier included.</summary>
    public required int First { get; init; }

    /// <summary>The token after the phrase, unit included and noun left out.</summary>
    public required int End { get; init; }

    /// <summary>The first token of the number itself; of the first number of a range.</summary>
    public required int NumberFirst { get; init; }

    /// <summary>The token after the number itself; after the last number of a range.</summary>
    public required int NumberEnd { get; init; }

    /// <summary>The first token of the counted noun phrase; equal to <see cref="NounEnd"/> where none is counted.</summary>
    public int NounFirst { get; init; }

    /// <summary>The token after the head of the counted noun phrase; the head is the one before it.</summary>
    public int NounEnd { get; init; }

    /// <summary>The token after everything that belongs to the phrase, the noun included.</summary>
    public int PhraseEnd => Math.Max(End, NounEnd);
}
