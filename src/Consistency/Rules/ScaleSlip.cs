using Consistency.Findings;

namespace Consistency.Rules;

internal sealed class ScaleSlip : DisagreementRule
{
    public override RuleInfo Info { get; } = new()
    {
        Id = "CON401",
        Name = "scale-slip",
        Severity = Severity.Error,
        Finds = "A figure that contradicts the others and fits them when it is made ten, a hundred, a thousand or a million times larger or smaller.",
        Matters = "A zero too many, or thousand written for million, changes the story and is easily overlooked. A figure that contradicts nothing is left alone.",
        Mend = "Look up the original; correct the number or its unit.",
    };

    public override bool Owns(Disagreement disagreement) => Slips.In(disagreement) is Cause.Scale;

    protected override Cause CauseOf(Disagreement disagreement) => Cause.Scale;

    protected override string Message(Disagreement disagreement)
    {
        (Constraint doubtful, Constraint original) = (disagreement.Doubtful, disagreement.Original!);
        decimal scale = DigitSlip.Scale(doubtful.Exact!.Value, original.Exact!.Value)!.Value;
        string times = scale > 1 ? $"{Wording.Number(scale)} times too large" : $"{Wording.Number(1 / scale)} times too small";
        return $"{Wording.Cite(doubtful.Claim)} looks {times} beside {Wording.Cite(original.Claim)}: {Wording.Number(doubtful.Exact!.Value)} ÷ "
            + $"{Wording.Number(original.Exact!.Value)} = {Wording.Number(decimal.Round(doubtful.Exact!.Value / original.Exact!.Value, 4))}.";
    }
}
