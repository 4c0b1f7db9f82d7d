using Consistency.Findings;

namespace Consistency.Formats;

/// <summary>What a cause means, in one plain sentence.</summary>
internal static class CauseSentence
{
    public static string Of(Cause cause) => cause switch
    {
        Cause.None => "The figures agree as written.",
        Cause.Rounding => "One figure is the other, rounded or given as a bound.",
        Cause.VagueWord => "A vague word leaves room for both figures.",
        Cause.Scope => "The figures count different things, or were told by different sources side by side.",
        Cause.Growth => "The true figure moved between the two dates.",
        Cause.ReportingLag => "The figures were current within the time that reports take to catch up.",
        Cause.Revised => "The source lowered its own figure later, and said so.",
        Cause.Reset => "Counting began anew.",
        Cause.Denied => "One voice denies what the other says, and whoever reports it reports it rightly.",
        Cause.Redefined => "What is counted was changed.",
        Cause.Stale => "An older figure was shown as current after it had been overtaken.",
        Cause.Ahead => "The figure belongs to a later date than the one that it is given.",
        Cause.Misdated => "The figure fits another day that is easily written for its own: another year, or day and month in the other order.",
        Cause.Misquote => "A source is said to have given a figure that it did not give.",
        Cause.DroppedQualifier => "A hedge was lost on the way from the source.",
        Cause.Scale => "A zero too many or too few, thousand for million, or another unit.",
        Cause.Transposition => "Two neighbouring digits changed places when the figure was copied.",
        Cause.Mistyped => "One digit is wrong, missing or too many.",
        Cause.Discrepancy => "What the words strictly say can all be true, but nobody would take the figures for the same.",
        Cause.Contradiction => "What the words say cannot all be true: one of the figures or dates is wrong.",
        _ => $"{ClaimWords.Words(cause)}.",
    };
}
