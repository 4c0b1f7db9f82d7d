using Consistency.Findings;

namespace Consistency.Rules;

internal sealed class TransposedDigits : DisagreementRule
{
    public override RuleInfo Info { get; } = new()
    {
        Id = "CON402",
        Name = "transposed-digits",
        Severity = Severity.Error,
        Finds = "Two figures of the same thing and time that differ only in two neighbouring digits that changed places.",
        Matters = "Chance seldom does that; a copying hand often. Figures of two different known days, and figures of fewer than three digits, are left alone.",
        Mend = "Look up the original and correct the copy.",
    };

    public override bool Owns(Disagreement disagreement) => Slips.In(disagreement) is Cause.Transposition;

    protected override Cause CauseOf(Disagreement disagreement) => Cause.Transposition;

    protected override string Message(Disagreement disagreement)
    {
        Constraint original = disagreement.Original!;
        string gap = Wording.Gap(disagreement.Doubtful, original) is var (_, sum) ? $" ({sum})" : string.Empty;
        string against = original == disagreement.Opponent ? string.Empty : $" It also cannot stand beside {Wording.Cite(disagreement.Opponent.Claim)}.";
        if (disagreement.IsTie)
            return $"{Wording.Cite(disagreement.Doubtful.Claim)} and {Wording.Cite(original.Claim)} differ only in two digits that changed places{gap}.";
        return $"{Wording.Cite(disagreement.Doubtful.Claim)} is {Wording.Cite(original.Claim)} with two digits changed{gap}.{against}";
    }
}
