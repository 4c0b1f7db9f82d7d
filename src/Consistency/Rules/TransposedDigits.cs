using Consistency.Findings;

namespace Consistency.Rules;

internal sealed class TransposedDigits : DisagreementRule
{
    public override RuleInfo Info { get; } = new()
    {
        Id = "CON402",
        Name = "transposed-digits",
        Severity = Severity.Error,
        Finds = "Two figures of the same thing and time that differ only in two neighbouring digits that changed places, or a figure that fits those before and after it when one digit is mended.",
        Matters = "Chance seldom does that; a copying hand often. Two figures that both fit, figures of fewer than three digits, and small falls that any digit "
            + "would mend, are left alone.",
        Mend = "Look up the original and correct the copy.",
    };

    public override bool Owns(Disagreement disagreement) => Slips.In(disagreement) is Cause.Transposition or Cause.Mistyped;

    protected override Cause CauseOf(Disagreement disagreement) => Slips.In(disagreement);

    protected override string Message(Disagreement disagreement)
    {
        if (disagreement.Mistyped is { } mistyped) return Mended(disagreement, mistyped);
        Constraint original = disagreement.Original!;
        string gap = Wording.Gap(disagreement.Doubtful, original) is var (_, sum) ? $" ({sum})" : string.Empty;
        string against = original == disagreement.Opponent ? string.Empty : $" It also cannot stand beside {Wording.Cite(disagreement.Opponent.Claim)}.";
        if (disagreement.IsTie)
            return $"{Wording.Cite(disagreement.Doubtful.Claim)} and {Wording.Cite(original.Claim)} differ only in two digits that changed places{gap}.";
        return $"{Wording.Cite(disagreement.Doubtful.Claim)} is {Wording.Cite(original.Claim)} with two digits changed{gap}.{against}";
    }

    /// <summary>A figure that fits its neighbours when a digit is mended.</summary>
    private static string Mended(Disagreement disagreement, MistypedFigure mistyped)
    {
        string slip = mistyped.Cause is Cause.Transposition ? "two neighbouring digits changed places" : "one digit is wrong, missing or too many";
        string gap = Wording.Gap(disagreement.Doubtful, disagreement.Opponent) is var (_, sum) ? $" ({sum})" : string.Empty;
        return $"{Wording.Cite(disagreement.Doubtful.Claim)} cannot stand beside {Wording.Cite(disagreement.Opponent.Claim)}{gap}; "
            + $"{Wording.Number(mistyped.Meant)} would fit what stands before and after it: {slip}.";
    }
}
