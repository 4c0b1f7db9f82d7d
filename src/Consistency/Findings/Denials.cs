using Consistency.Claims;
using Consistency.Timelines;

namespace Consistency.Findings;

/// <summary>Sets what a voice denies beside the claim that it denies: the two are at odds, and neither is an error of who reports it.</summary>
internal static class Denials
{
    /// <summary>A denial speaks of a claim that stands near it in time.</summary>
    private const int Reach = 16;

    /// <summary>Each denied claim with the nearest plain one that says the same figure, in the order of the series; empty where nothing is denied.</summary>
    public static IEnumerable<ComparedPair> In(Series series)
    {
        for (int i = 0; i < series.Claims.Count; i++)
        {
            if (series.Claims[i].Modality is Modality.Denied && Nearest(series.Claims, i) is { } denied) yield return Explained(series.Claims, Math.Min(i, denied), Math.Max(i, denied));
        }
    }

    private static int? Nearest(IReadOnlyList<Claim> claims, int denial)
    {
        for (int step = 1; step <= Reach; step++)
        {
            if (Says(denial - step)) return denial - step;
            if (Says(denial + step)) return denial + step;
        }

        return null;

        bool Says(int at) => at >= 0 && at < claims.Count && claims[at].Modality is Modality.Asserted && claims[at].Quantity.Logical.Meets(claims[denial].Quantity.Logical);
    }

    private static ComparedPair Explained(IReadOnlyList<Claim> claims, int first, int second)
    {
        (Claim told, Claim denied) = claims[first].Modality is Modality.Denied ? (claims[second], claims[first]) : (claims[first], claims[second]);
        string by = Wording.Who(denied) is { Length: > 0 } who ? $" by {who}" : string.Empty;
        return new ComparedPair
        {
            A = claims[first].Id,
            B = claims[second].Id,
            Verdict = Verdict.Explained,
            Cause = Cause.Denied,
            Because = $"{Wording.Cite(told)} is denied{by}: whoever is right, nobody reports it wrongly.",
        };
    }
}
