namespace Consistency.Findings;

/// <summary>All series of one dossier, looked at closely: what rules are asked about.</summary>
/// <param name="Series">The studies in the order of their keys.</param>
/// <param name="Options">How strictly to check.</param>
internal sealed record DossierStudy(IReadOnlyList<SeriesStudy> Series, ConsistencyOptions Options)
{
    public IEnumerable<Disagreement> Disagreements => Series.SelectMany(study => study.Disagreements);
}
