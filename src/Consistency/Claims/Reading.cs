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
    private readonly Lazy<IReadOnlyList<Claim>>? _particulars;

    internal Reading(Document document, IReadOnlyList<Quantity> quantities, IReadOnlyList<DateMention> dates, IReadOnlyList<Claim> claims, Func<IReadOnlyList<Claim>> particulars)
        : this(document, quantities, dates, claims) => _particulars = new Lazy<IReadOnlyList<Claim>>(particulars);

    /// <summary>Dates, ordinals, ages and lengths of time; claims only where another document tells of the same, so they are read when a check asks for them.</summary>
    internal IReadOnlyList<Claim> Particulars => _particulars?.Value ?? [];
}
