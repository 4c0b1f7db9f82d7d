using Consistency.Findings;

namespace Consistency.Rules;

internal sealed class ConflictingFigures : DisagreementRule
{
    public override RuleInfo Info { get; } = new()
    {
        Id = "CON101",
        Name = "conflicting-figures",
        Severity = Severity.Error,
        Finds = "Two figures for the same thing and the same moment that cannot both be true, or that nobody would take for the same.",
        Matters = "A reader who meets only one of them is told something false. Rounding, vague words, growth between two dates and small differences between "
            + "sources that count for themselves are left alone.",
        // One voice cannot mean both; two voices may count differently, which the text should say.
        Mend = "Look up both sources. Correct the figure, or say whose it is and what it counts.",
        Thresholds = ["settlingDays", "voiceTolerance"],
    };

    public override bool Owns(Disagreement disagreement) =>
        disagreement is { IsOfOneMoment: true, IsInOneDocument: false } && Slips.In(disagreement) is Cause.None && !MisquotedSource.IsMisquote(disagreement);

    protected override Cause CauseOf(Disagreement disagreement) => disagreement.Judgement.Cause;

    protected override bool IsDoubtful(Disagreement disagreement) =>
        disagreement.Judgement.Cause is Cause.Discrepancy || disagreement.Doubtful.Voice != disagreement.Opponent.Voice;

    /// <summary>Sources that differ again and again are told of once.</summary>
    protected override IEnumerable<Finding> Also(DossierStudy dossier) =>
        from habit in dossier.Habits.All
        let first = habit.First!.Value
        select new Finding
        {
            Rule = Info.Id,
            Name = Info.Name,
            Severity = Severity.Info,
            Cause = Cause.Scope,
            Message = $"{Wording.Who(first.A)} and {Wording.Who(first.B)} count differently: their figures differ on {Wording.Number(habit.Different)} of the "
                + $"{Wording.Number(habit.Days)} times that both tell of the same, first {Wording.Cite(first.A)} and {Wording.Cite(first.B)}.",
            Claims = [first.A.Id, first.B.Id],
            Difference = Math.Abs(first.A.Quantity.Value!.Value - first.B.Quantity.Value!.Value),
            Help = Info.Mend,
        };

    protected override string Message(Disagreement disagreement)
    {
        (Constraint doubtful, Constraint opponent) = (disagreement.Doubtful, disagreement.Opponent);
        string gap = Wording.Gap(doubtful, opponent) is var (_, sum) ? $"they differ by {sum}" : disagreement.Judgement.Because.TrimEnd('.');
        return $"{Wording.Cite(doubtful.Claim)} and {Wording.Cite(opponent.Claim)} tell of one moment, but {gap}.";
    }
}
