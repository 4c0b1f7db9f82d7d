using Consistency.Claims;
using Consistency.Findings;
using Consistency.Quantities;

namespace Consistency.Rules;

internal sealed class DroppedQualifier : Rule
{
    public override RuleInfo Info { get; } = new()
    {
        Id = "CON104",
        Name = "dropped-qualifier",
        Severity = Severity.Info,
        Finds = "A source's \"at least 41,252\" is repeated elsewhere as a plain 41,252, of the same source and time.",
        Matters = "A lower bound has become a certainty. Figures of other sources or times, and \"about\" or \"some\", are left alone.",
        Mend = "Put the hedge back, or find out which of the two the source said.",
    };

    public override IEnumerable<Finding> Check(DossierStudy dossier) =>
        from study in dossier.Series
        from said in study.Standing.Where(claim => claim.Claim is { Attribution: not null, Quantity.Value: not null })
            .GroupBy(claim => (claim.Claim.Attribution!.Id, claim.Claim.Quantity.Value))
        let plain = said.FirstOrDefault(claim => claim.Exact is not null)
        where plain is not null
        let hedged = said.FirstOrDefault(claim => IsBound(claim.Claim.Quantity.Qualifier) && CanBeOneStatement(claim, plain))
        where hedged is not null
        select Tell(study.Series.Claims, hedged.Claim, plain.Claim);

    private static bool IsBound(Qualifier qualifier) => qualifier is Qualifier.AtLeast or Qualifier.MoreThan or Qualifier.AtMost or Qualifier.LessThan or Qualifier.Nearly;

    /// <summary>Whether the two are of other outlets, and of days that touch.</summary>
    private static bool CanBeOneStatement(Constraint hedged, Constraint plain) =>
        !hedged.SharesDocumentWith(plain) && hedged.Moment.IsDated && plain.Moment.IsDated
        && hedged.Moment.First <= plain.Moment.Last && plain.Moment.First <= hedged.Moment.Last;

    private Finding Tell(IReadOnlyList<Claim> series, Claim hedged, Claim plain) => new()
    {
        Rule = Info.Id,
        Name = Info.Name,
        Severity = Info.Severity,
        Cause = Cause.DroppedQualifier,
        Message = $"{Wording.Cite(hedged)} is repeated without its hedge as {Wording.Cite(plain)}.",
        Claims = [.. series.Where(claim => claim.Id == hedged.Id || claim.Id == plain.Id).Select(claim => claim.Id)],
        Doubted = [plain.Id],
        Help = Info.Mend,
    };
}
