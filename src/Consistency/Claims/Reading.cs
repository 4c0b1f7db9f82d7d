using Consistency.Claims.Quantifiers;
using Consistency.Dates;
using Consistency.Documents;
using Consistency.Quantities;

namespace Consistency.Claims;

/// <summary>What was read in one document, each list in the order of the text.</summary>
/// <param name="Document">The document.</param>
/// <param name="Quantities">Every number phrase; those that no claim came of carry the reason (<see cref="Quantity.Unused"/>). May be empty.</param>
/// <param name="Dates">Every time expression. May be empty.</param>
/// <param name="Claims">The quantities that could be bound to an entity and a metric. May be empty.</param>
/// <remarks>Immutable and thread-safe. Equality is that of the members: two readings of one document are equal only where the lists are the same lists.</remarks>
public sealed record Reading(
    Document Document,
    IReadOnlyList<Quantity> Quantities,
    IReadOnlyList<DateMention> Dates,
    IReadOnlyList<Claim> Claims)
{
    /// <summary>Dates, ordinals, ages and lengths of time; claims only where another document tells of the same, so only a check reads them. Empty by default.</summary>
    internal IReadOnlyList<Claim> Particulars { get; init; } = [];

    /// <summary>What its clauses say of how many of a set do something; claims only where another document tells of the same set, so only a check reads them. Empty by default.</summary>
    internal IReadOnlyList<Statement> Statements { get; init; } = [];
}
