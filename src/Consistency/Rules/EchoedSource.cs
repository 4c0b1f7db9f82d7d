using Consistency.Claims;
using Consistency.Findings;

namespace Consistency.Rules;

internal sealed class EchoedSource : Rule
{
    public override RuleInfo Info { get; } = new()
    {
        Id = "CON501",
        Name = "echoed-source",
        Severity = Severity.Info,
        Finds = "Several outlets give a figure, and all of them cite one and the same source.",
        Matters = "Twelve outlets that quote one ministry are one witness, not twelve. Outlets that cite nobody, or different sources, are left alone.",
        Mend = "Do not count the outlets as confirmations; look for a source that counted for itself.",
        Thresholds = ["fewestEchoes"],
    };

    public override IEnumerable<Finding> Check(DossierStudy dossier) =>
        from study in dossier.Series
        from figure in study.Constraints.Where(claim => claim.Claim.Quantity.Value is not null).GroupBy(claim => claim.Claim.Quantity.Value!.Value)
        let claims = figure.Select(constraint => constraint.Claim).ToList()
        where claims.TrueForAll(claim => claim.Attribution is not null && claim.Attribution.Id == claims[0].Attribution?.Id)
        let outlets = claims.Select(claim => claim.Source ?? claim.Document).OfType<string>().Distinct().Count()
        where outlets >= study.Options.FewestEchoes
        select Tell(claims, outlets);

    private Finding Tell(List<Claim> claims, int outlets) => new()
    {
        Rule = Info.Id,
        Name = Info.Name,
        Severity = Info.Severity,
        Cause = Cause.None,
        Message = $"{Wording.Number(outlets)} outlets give {Wording.Quote(claims[0])}, but they are one voice: all cite {claims[0].Attribution!.Name}.",
        Claims = [.. claims.Select(claim => claim.Id)],
        Help = Info.Mend,
    };
}
