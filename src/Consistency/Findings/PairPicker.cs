namespace Consistency.Findings;

/// <summary>
/// Picks the pairs of a series that are looked at closely, a number that grows with the claims and not with their pairs: neighbours in time, each claim with
/// the last one of another document, and what speaks against the doubted.
/// </summary>
internal static class PairPicker
{
    public static IReadOnlyList<ComparedPair> Compare(Constraint[] constraints, Opposition opposition, IEnumerable<Disagreement> disagreements)
    {
        var places = new SortedSet<(int A, int B)>();
        (int previous, int ofOtherDocument) = (-1, -1);
        for (int i = 0; i < constraints.Length; previous = i++)
        {
            if (previous < 0) continue;
            places.Add((previous, i));
            if (!constraints[previous].SharesDocumentWith(constraints[i])) ofOtherDocument = previous;
            if (ofOtherDocument >= 0 && !constraints[ofOtherDocument].SharesDocumentWith(constraints[i])) places.Add((ofOtherDocument, i));
        }

        foreach (Disagreement disagreement in disagreements)
            foreach (Constraint opponent in disagreement.Against)
                places.Add(InOrder(opposition.PlaceOf(disagreement.Doubtful), opposition.PlaceOf(opponent)));
        return [.. places.Select(pair => Compare(constraints[pair.A], constraints[pair.B], opposition))];
    }

    private static ComparedPair Compare(Constraint a, Constraint b, Opposition opposition)
    {
        Judgement judgement = opposition.Judge(a, b);
        return new ComparedPair { A = a.Claim.Id, B = b.Claim.Id, Verdict = judgement.Verdict, Cause = judgement.Cause, Because = judgement.Because };
    }

    private static (int, int) InOrder(int a, int b) => a < b ? (a, b) : (b, a);
}
