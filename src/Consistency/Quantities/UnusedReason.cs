namespace Consistency.Quantities;

/// <summary>Why no claim came of a number in a text.</summary>
public enum UnusedReason
{
    /// <summary>Part of a date: "August 20", "2024".</summary>
    Date,

    /// <summary>Part of a time of day: "10:30", "5 p.m.".</summary>
    Time,

    /// <summary>A length of time: "24 hours", "one-week".</summary>
    Duration,

    /// <summary>A name or number of something: "737-800", "Route 66", "section 4.2", a telephone number.</summary>
    Identifier,

    /// <summary>An ordinal that counts nothing of the story: "21st century", "second half".</summary>
    Ordinal,

    /// <summary>The score of a match: "3-1".</summary>
    Score,

    /// <summary>Somebody's age.</summary>
    Age,

    /// <summary>It could not be made out what the number counts.</summary>
    NoMetric,

    /// <summary>It could not be made out of whom or what the number is told.</summary>
    NoEntity,

    /// <summary>Told of a case that is only imagined.</summary>
    Hypothetical,

    /// <summary>The same figure of the same thing stands in the document before.</summary>
    Duplicate,

    /// <summary>A number that cannot be read: more digits than a decimal has, letters for digits, or a sentence that is not in English.</summary>
    Unreadable,
}
