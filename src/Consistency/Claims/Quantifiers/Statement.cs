using Consistency.Quantities;
using NodaTime;

namespace Consistency.Claims.Quantifiers;

/// <summary>
/// What a clause says of how many of a set do something: "most of the miners survived". The set is told by the words of its noun phrase, what they do by the
/// words after it.
/// </summary>
/// <remarks>Immutable and thread-safe.</remarks>
internal sealed record Statement
{
    /// <summary>The claim that comes of it where another document tells of the same set.</summary>
    public required Claim Claim { get; init; }

    /// <summary>The day on which its document came out; null where that is unknown.</summary>
    public LocalDate? Told { get; init; }

    /// <summary>The stems of the name of what the document is about; empty where it names nothing.</summary>
    public WordBag Name { get; init; } = WordBag.Empty;

    /// <summary>The share or count that it says.</summary>
    public required FigureInterval Interval { get; init; }

    /// <summary>Whether <see cref="Interval"/> is a share of the set.</summary>
    public required bool IsShare { get; init; }

    /// <summary>Whether it tells of those who do not do it.</summary>
    public bool IsNegated { get; init; }

    /// <summary>Whether it leaves out that there are more: "only half".</summary>
    public bool IsOnly { get; init; }

    /// <summary>Whether it is a plain number, which says "so many" and leaves room for more where a wider set is told of.</summary>
    public bool IsBare { get; init; }

    /// <summary>The stem of the noun that is counted.</summary>
    public required uint Head { get; init; }

    /// <summary>The size of the whole set, where the document tells it.</summary>
    public decimal? Whole { get; init; }

    /// <summary>The stems of the noun phrase.</summary>
    public required WordBag Restrictor { get; init; }

    /// <summary>The stems of what is said of them.</summary>
    public required WordBag Scope { get; init; }

    /// <summary>What the document says of the whole set, and so of every part of it.</summary>
    public WordBag Given { get; init; } = WordBag.Empty;
}
