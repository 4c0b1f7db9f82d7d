using NodaTime;

namespace Consistency.Triage;

/// <summary>Findings that somebody has looked at and does not want to be told of, with the reason and the last day on which that holds.</summary>
/// <remarks>
/// It fits a finding where everything that it names fits; one that names nothing fits none. Equal by value. Thread-safe.
/// A finding is of a document, a claim or a series where one of its doubted claims is; where it doubts none, where any of its claims is.
/// </remarks>
public sealed record Suppression
{
    /// <summary>Id or name of the rule: <c>CON201</c>, <c>out-of-order</c>; null fits every rule.</summary>
    public string? Rule { get; init; }

    /// <summary>Id of a series, or its entity, metric and population: <c>gaza/deaths</c>, <c>gaza/deaths/children</c>; null fits every series.</summary>
    public string? Series { get; init; }

    /// <summary>Id of a document; null fits every document.</summary>
    public string? Document { get; init; }

    /// <summary>Id of a claim; null fits every claim.</summary>
    public string? Claim { get; init; }

    /// <summary>Why the findings are not to be told; never blank.</summary>
    /// <exception cref="ArgumentException">The reason is blank.</exception>
    public required string Reason
    {
        get;
        init
        {
            ArgumentException.ThrowIfNullOrWhiteSpace(value, nameof(Reason));
            field = value;
        }
    }

    /// <summary>The last day, included, on which it holds; null is for ever. Looked at only where <see cref="ConsistencyOptions.Today"/> is given.</summary>
    public LocalDate? Expires { get; init; }

    /// <summary>Where it is written, as file:line:column, for notes; null for one made in code.</summary>
    public string? Place { get; init; }

    /// <summary>What it names, in words: "CON201 in a.txt".</summary>
    internal string Words => string.Join(" in ", new[] { Rule, Series, Document, Claim }.OfType<string>());
}
