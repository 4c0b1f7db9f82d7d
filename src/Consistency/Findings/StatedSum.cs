namespace Consistency.Findings;

/// <summary>A count and the parts that are told to make it up: "62 cases: 47 in Sofia, 11 in Varna and 4 in Pleven".</summary>
/// <param name="Whole">The count of all.</param>
/// <param name="Parts">The counts of the parts in their order, each a plain number; two or more.</param>
internal readonly record struct StatedSum(Constraint Whole, IReadOnlyList<Constraint> Parts)
{
    public decimal Sum => Parts.Sum(part => part.Exact!.Value);
}
