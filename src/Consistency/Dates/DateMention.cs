using Consistency.Documents;
using NodaTime;

namespace Consistency.Dates;

/// <summary>A time expression of a text, as a closed interval of days.</summary>
/// <remarks>Immutable and thread-safe; equal by value; sort by <see cref="Span"/>.</remarks>
public sealed record DateMention
{
    /// <summary>The expression in the document's text.</summary>
    public required TextSpan Span { get; init; }

    /// <summary>The expression as written.</summary>
    public required string Text { get; init; }

    /// <summary>What is told.</summary>
    public required DateKind Kind { get; init; }

    /// <summary>The first day, included; null is open or unknown.</summary>
    public LocalDate? From { get; init; }

    /// <summary>The last day, included; null is open or unknown.</summary>
    public LocalDate? To { get; init; }

    /// <summary>The value in the notation of ISO 8601 and TimeML's TIMEX3 ("2024-08-20", "2024-W34", "P3D"); null where it has none.</summary>
    public string? Timex { get; init; }

    /// <summary>The words that tie the figure to the date.</summary>
    public DateRelation Relation { get; init; }

    /// <summary>The month and day of an expression whose year is not known; <c>default</c> for any other.</summary>
    internal PartialDate Yearless { get; init; }

    /// <summary>The first token of the date that the expression was counted from: "that night" is of the day told before. Null where it stands for itself.</summary>
    internal int? LeansOn { get; init; }

    /// <summary>A yearless expression as one of this year: its days, opened by the words that tie it to the clause.</summary>
    internal DateMention In(int year)
    {
        if ((Yearless with { Year = year }).Alone is not { } period) return this;
        (LocalDate? from, LocalDate? to) = Relation is DateRelation.Before or DateRelation.After or DateRelation.Since ? MentionList.Opened(period, Relation) : (period.From, period.To);
        return this with { From = from, To = to, Timex = period.Timex, Yearless = default };
    }

    /// <summary>The first token of the expression.</summary>
    internal int FirstToken { get; init; }

    /// <summary>The token after the last one of the expression.</summary>
    internal int EndToken { get; init; }
}
