using Consistency.Findings;

namespace Consistency.Rules;

/// <summary>A rule that tells of one sort of disagreement within a series. The sorts do not overlap: a fault is told once, by the rule that says most.</summary>
internal abstract class DisagreementRule : Rule
{
    public sealed override IEnumerable<Finding> Check(DossierStudy dossier) =>
        (from disagreement in dossier.Disagreements where Owns(disagreement) && !dossier.ScopeShifts.ContainsKey(disagreement) select Tell(disagreement, dossier)).Concat(Also(dossier));

    /// <summary>Whether it is for this rule to tell of it.</summary>
    public abstract bool Owns(Disagreement disagreement);

    /// <summary>The cause that the finding names.</summary>
    protected abstract Cause CauseOf(Disagreement disagreement);

    /// <summary>What is wrong, with quotes, dates and arithmetic.</summary>
    protected abstract string Message(Disagreement disagreement);

    /// <summary>Whether an innocent reading is left, which makes a warning of an error.</summary>
    protected virtual bool IsDoubtful(Disagreement disagreement) => !disagreement.IsCertain || disagreement.Judgement.Cause is Cause.Discrepancy;

    /// <summary>Falls as small as silent corrections are only worth knowing, unless a table states its others; an innocent reading makes a warning of an error.</summary>
    private Severity SeverityOf(Disagreement disagreement, DossierStudy dossier)
    {
        if (disagreement.IsSilentCorrection) return disagreement.Doubtful.Claim.Document is null && dossier.StatesItsCorrections ? Severity.Warning : Severity.Info;
        return Info.Severity is Severity.Error && IsDoubtful(disagreement) ? Severity.Warning : Info.Severity;
    }

    private Finding Tell(Disagreement disagreement, DossierStudy dossier)
    {
        IEnumerable<Constraint> concerned = disagreement.Doubted.Concat(disagreement.Against);
        if (disagreement.Original is { } original) concerned = concerned.Append(original);
        IEnumerable<Constraint> doubted = disagreement.IsTie ? disagreement.Doubted.Append(disagreement.Opponent) : disagreement.Doubted;
        return new Finding
        {
            Rule = Info.Id,
            Name = Info.Name,
            Severity = SeverityOf(disagreement, dossier),
            Cause = CauseOf(disagreement),
            Message = $"{Message(disagreement)} {DoubtSentence(disagreement)}",
            Claims = [.. concerned.Distinct().OrderBy(disagreement.Opposition.PlaceOf).Select(constraint => constraint.Claim.Id)],
            Doubted = [.. doubted.Select(constraint => constraint.Claim.Id).Distinct().Order(StringComparer.Ordinal)],
            Difference = Wording.Gap(disagreement.Doubtful, disagreement.Opponent)?.Difference,
            Help = Info.Mend,
        };
    }

    /// <summary>The date that would mend it, as a sentence; empty where none is known.</summary>
    protected static string Redated(Disagreement disagreement) =>
        disagreement.Redated is { } day ? $" It would fit {Wording.Date(day)}: its date seems to be wrong." : string.Empty;

    /// <summary>What else there is to tell of the dossier.</summary>
    protected virtual IEnumerable<Finding> Also(DossierStudy dossier) => [];

    private static string DoubtSentence(Disagreement disagreement)
    {
        string more = disagreement.More > 0 ? $" {Wording.Number(disagreement.More)} more of its figures are at odds with the others in the same way: it may count differently." : string.Empty;
        if (disagreement.IsTie) return $"The figures do not tell which of the two is wrong.{more}";
        int echoes = disagreement.Doubted.Count - 1;
        bool areEqual = disagreement.Doubted.All(claim => claim.Allowed == disagreement.Doubtful.Allowed);
        string repeated = echoes == 0 ? string.Empty : areEqual ? $", which {Wording.Number(echoes)} more repeat" : $" and the {Wording.Number(echoes)} that follow it";
        return $"Doubt {Wording.Quote(disagreement.Doubtful.Claim)}{repeated}.{more}";
    }
}
