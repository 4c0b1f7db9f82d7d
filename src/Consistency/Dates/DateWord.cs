namespace Consistency.Dates;

/// <summary>What a word is to the grammar of dates.</summary>
internal enum DateWordKind : byte
{
    /// <summary>No word of time.</summary>
    None,

    /// <summary>January is 1.</summary>
    Month,

    /// <summary>Monday is 1, Sunday is 7.</summary>
    Weekday,

    /// <summary>A <see cref="TimeUnit"/>.</summary>
    Unit,

    /// <summary>A cardinal number below one hundred, "hundred" or "thousand".</summary>
    Count,

    /// <summary>An ordinal number.</summary>
    Ordinal,

    /// <summary>Days from the day of speaking: "yesterday" is -1.</summary>
    Deictic,

    /// <summary>Which one counted from a known one: "last" is -1, "this" 0, "next" +1.</summary>
    Direction,

    /// <summary>A <see cref="PeriodPart"/>.</summary>
    Part,

    /// <summary>The month in which a season begins.</summary>
    Season,

    /// <summary>A decade by name: "nineties" is 90.</summary>
    Decade,

    /// <summary>"every", "each".</summary>
    Every,

    /// <summary>The unit of an adverb such as "daily".</summary>
    Adverb,

    /// <summary>A time of day: "noon", "a.m.".</summary>
    Clock,

    /// <summary>Begins the name of a feast day (<see cref="Holiday"/>).</summary>
    Holiday,

    /// <summary>Only opens an expression: the letters of "Q3" and "H1", "final".</summary>
    Opener,
}

/// <summary>Shades of meaning that only some readers ask for.</summary>
[Flags]
internal enum DateWordTraits : byte
{
    /// <summary>None.</summary>
    None = 0,

    /// <summary>Also an everyday word or a name, so that it needs company: "may", "sat", "fall".</summary>
    Ambiguous = 1,

    /// <summary>A shortened form.</summary>
    Abbreviation = 2,

    /// <summary>Points at what was told before: "the following day", "that year".</summary>
    Anaphoric = 4,

    /// <summary>The nearest one in that direction: "past", "coming".</summary>
    Nearest = 8,

    /// <summary>Names more than one: "days".</summary>
    Plural = 16,
}

/// <summary>A word of time. <c>default</c> is any other word.</summary>
internal readonly record struct DateWord(DateWordKind Kind, int Value, DateWordTraits Traits = DateWordTraits.None)
{
    public bool Has(DateWordTraits trait) => (Traits & trait) != DateWordTraits.None;
}
