namespace Consistency.Quantities;

/// <summary>The words that hedge a figure. A row is: qualifier | words before the number, words in order, phrases apart by commas.</summary>
internal static class QualifierRows
{
    /// <summary>What stands before the number, an article or a currency sign between them allowed.</summary>
    public const string Before = """
        AtLeast | at least, at the least, at the very least, no less than, no fewer than, not less than, not fewer than, a minimum of, minimum of, minimum, as few as, as little as, not under, not below
        AtLeast | greater than or equal to, greater or equal to, greater or equal than, more than or equal to, higher than or equal to, higher or equal than, larger or equal than, bigger or equal than, more or equal than
        AtLeast | ≥, ⩾, > =, = >
        MoreThan | more than, greater than, larger than, bigger than, higher than, longer than, older than, over, above, upwards of, upward of, in excess of, north of, after the age of, over the age of, above the age of, past the age of, a little over, a little more than, just more than
        MoreThan | just over, just above, slightly over, slightly more than, slightly above, well over, well above, far more than, far above, well more than, much more than, not less but more than
        MoreThan | exceed, exceeds, exceeded, exceeding, surpass, surpasses, surpassed, surpassing, surmounts, >, ≳, ⪆
        AtMost | at most, at the most, up to, as many as, as much as, as high as, as large as, as long as, no more than, not more than, no greater than, no higher than, no larger than, no longer than, a maximum of, maximum of, maximum, not exceeding, not over, not above
        AtMost | less than or equal to, less or equal to, less or equal than, lower than or equal to, lower or equal than, smaller or equal than, fewer than or equal to, ≤, ⩽, < =, = <
        LessThan | less than, fewer than, lower than, lesser than, before the age of, under the age of, below the age of, smaller than, shorter than, younger than, under, below, just under, just below, slightly under, slightly less than, slightly below, slightly fewer than, well under, well below, far less than, far fewer than, far below, a little under, a little less than, south of, <, ≲
        Nearly | nearly, almost, close to, approaching, nearing, not quite, just shy of, shy of, just short of, virtually, practically, verging on, closing in on
        Approximately | about, around, roughly, approximately, approx, approx., circa, ca, ca., c., some, an estimated, estimated, estimated at, estimated to be, estimated at about, in the region of, in the order of, of the order of, on the order of, in the vicinity of
        Approximately | in the neighborhood of, in the neighbourhood of, somewhere around, somewhere near, somewhere in the region of, more or less, near, around about, broadly, ~, ∼, ≈, ≃, ≅, ±
        Exact | exactly, precisely
        """;

    /// <summary>Verbs and prepositions that hedge large figures and mean something else before small ones ("passed two laws", "the past 24 hours").</summary>
    public const string BeforeLarge = """
        MoreThan | past, passed, passes, passing, topped, tops, topping, beyond, crossed, crosses, crossing, outnumbered, eclipsed, eclipses
        """;

    /// <summary>What stands after the number, its unit or its noun.</summary>
    public const string After = """
        AtLeast | or more, or greater, or higher, or above, or over, or older, or longer, or larger, and more, and over, and above, and up, and older, and counting, at least, at minimum, plus, upward, upwards
        AtMost | or less, or fewer, or lower, or below, or under, or younger, or smaller, or shorter, and under, and below, and younger, at most, at the most, or equal
        Approximately | odd, or so, or thereabouts, more or less, give or take, approximately
        """;
}
