namespace Consistency.Benchmarks;

/// <summary>What a check of the two simplest questions finds: all contestants must agree on it.</summary>
/// <param name="Fallen">Claims whose high is below the highest low of the same series up to their day, that day included.</param>
/// <param name="SameDay">Days of series whose highest low is above their lowest high.</param>
internal readonly record struct Counts(long Fallen, long SameDay);

/// <summary>Somebody who answers, timed from outside.</summary>
/// <param name="Name">What stands in the table.</param>
/// <param name="Run">
/// Answers once; returns the nanoseconds that it took, infinite when it did not finish, and what it found, null when it finds nothing to compare.
/// </param>
/// <param name="IsSlow">Whether it answers once only, in the first round after the one to warm up.</param>
internal sealed record Contestant(string Name, Func<(double Nanoseconds, Counts? Found)> Run, bool IsSlow = false);

/// <summary>Runs contestants turn by turn, so that what disturbs the machine disturbs them alike.</summary>
internal static class Interleaved
{
    /// <summary>The times of each contestant after one round to warm up; slow ones are not warmed up and have one time.</summary>
    /// <exception cref="InvalidOperationException">Two contestants do not agree.</exception>
    public static Dictionary<string, double[]> Run(IReadOnlyList<Contestant> contestants, int rounds)
    {
        var times = contestants.ToDictionary(one => one.Name, _ => new List<double>());
        (string Name, Counts Found)? first = null;
        for (int round = 0; round <= rounds; round++)
        {
            foreach (Contestant one in contestants)
            {
                if (one.IsSlow && round != 1) continue;
                (double nanoseconds, Counts? found) = one.Run();
                if (round > 0) times[one.Name].Add(nanoseconds);
                if (found is not { } counts) continue;
                first ??= (one.Name, counts);
                if (first.Value.Found != counts) throw new InvalidOperationException($"{one.Name} finds {counts}, {first.Value.Name} finds {first.Value.Found}.");
            }
        }

        return times.ToDictionary(pair => pair.Key, pair => pair.Value.ToArray());
    }

    /// <summary>The middle of some times.</summary>
    public static double Median(double[] times)
    {
        double[] sorted = [.. times.Order()];
        return sorted.Length % 2 == 1 ? sorted[sorted.Length / 2] : (sorted[(sorted.Length / 2) - 1] + sorted[sorted.Length / 2]) / 2;
    }
}
