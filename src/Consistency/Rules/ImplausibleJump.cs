using Consistency.Findings;
using Consistency.Vocabulary;

namespace Consistency.Rules;

internal sealed class ImplausibleJump : Rule
{
    /// <summary>The steps around a jump that show the pace, on each side at most.</summary>
    private const int Window = 14;

    /// <summary>Fewer steps on a side show no pace.</summary>
    private const int FewestSteps = 6;

    /// <summary>The last figure of a series has nothing after it, and so is held to more steps before it.</summary>
    private const int FewestAtEnd = 10;

    /// <summary>What is counted by ones and twos comes in clumps.</summary>
    private const double FewestPerDay = 10;

    public override RuleInfo Info { get; } = new()
    {
        Id = "CON403",
        Name = "implausible-jump",
        Severity = Severity.Warning,
        Finds = "A figure that only grows leaps at once by many times what it grew on any day around it, and then goes on as before; or one that moves freely stands for a single report "
            + "far off all around it.",
        Matters = "A leap is no growth: old cases were added, what is counted was changed, or a digit is wrong. Figures with a note that says why, growth that picks up and goes on, "
            + "series with few figures and counts that grow by a few a day are left alone.",
        Mend = "Look for what was added on that day, and say so beside the figure; else check its digits.",
        Thresholds = ["jumpFactor", "jumpShare"],
    };

    public override IEnumerable<Finding> Check(DossierStudy dossier) =>
        from study in dossier.Series
        let kind = study.Series.Key.Period
        where kind is MetricKind.Cumulative or MetricKind.Level
        from voice in study.Standing.Where(claim => claim is { IsStated: true, Exact: not null } && claim.Moment.First == claim.Moment.Last).GroupBy(claim => (claim.Speaker, claim.Claim.Phase))
        let claims = voice.DistinctBy(claim => claim.Moment.First).ToArray()
        from jump in kind is MetricKind.Cumulative ? Jumps(claims, study.Options) : Spikes(claims, study.Options)
        select jump;

    /// <summary>Steps that are faster than all steps around them by the factor, and that matter beside the figure.</summary>
    private IEnumerable<Finding> Jumps(Constraint[] claims, ConsistencyOptions options)
    {
        double[] perDay = PerDay(claims);
        for (int i = FewestSteps; i < perDay.Length; i++)
        {
            ReadOnlySpan<double> before = perDay.AsSpan(Math.Max(0, i - Window), Math.Min(Window, i));
            ReadOnlySpan<double> after = perDay.AsSpan(i + 1, Math.Min(Window, perDay.Length - i - 1));
            if (after.Length == 0 ? before.Length < FewestAtEnd : after.Length < FewestSteps) continue;
            double fastest = Math.Max(Fastest(before), Fastest(after));
            decimal leap = claims[i + 1].Exact!.Value - claims[i].Exact!.Value;
            bool isFast = fastest >= FewestPerDay && perDay[i] > (double)options.JumpFactor * fastest;
            if (isFast && leap >= options.JumpShare * claims[i].Exact!.Value && claims[i + 1].Claim.Note is null) yield return Tell(claims[i], claims[i + 1], leap, fastest);
        }
    }

    /// <summary>Figures that may fall, but not stand far off both neighbours for a single report.</summary>
    private IEnumerable<Finding> Spikes(Constraint[] claims, ConsistencyOptions options)
    {
        double[] perDay = PerDay(claims);
        for (int i = FewestSteps; i + 1 < perDay.Length; i++)
        {
            ReadOnlySpan<double> before = perDay.AsSpan(Math.Max(0, i - Window), Math.Min(Window, i));
            ReadOnlySpan<double> after = perDay.AsSpan(i + 2, Math.Min(Window, perDay.Length - i - 2));
            if (after.Length < FewestSteps) continue;
            double fastest = Math.Max(Fastest(before), Fastest(after));
            double slower = Math.Min(Math.Abs(perDay[i]), Math.Abs(perDay[i + 1]));
            bool isSpike = Math.Sign(perDay[i]) == -Math.Sign(perDay[i + 1]) && fastest >= FewestPerDay && slower > (double)options.JumpFactor * fastest;
            if (isSpike && claims[i + 1].Claim.Note is null) yield return Tell(claims[i], claims[i + 1], claims[i + 1].Exact!.Value - claims[i].Exact!.Value, fastest);
        }
    }

    private static double[] PerDay(Constraint[] claims)
    {
        double[] perDay = new double[Math.Max(0, claims.Length - 1)];
        for (int i = 0; i < perDay.Length; i++) perDay[i] = (double)(claims[i + 1].Exact!.Value - claims[i].Exact!.Value) / (claims[i + 1].Moment.First - claims[i].Moment.First);
        return perDay;
    }

    private static double Fastest(ReadOnlySpan<double> steps)
    {
        double fastest = 0;
        foreach (double step in steps) fastest = Math.Max(fastest, Math.Abs(step));
        return fastest;
    }

    private Finding Tell(Constraint before, Constraint after, decimal leap, double fastest) => new()
    {
        Rule = Info.Id,
        Name = Info.Name,
        Severity = Info.Severity,
        Cause = Cause.Discrepancy,
        Message = $"{Wording.Cite(after.Claim)} leaps from {Wording.Cite(before.Claim)}: {Wording.Subtraction(after.Exact!.Value, before.Exact!.Value)} in "
            + $"{Wording.Days(after.Moment.First - before.Moment.First)}, where no day around it moved it by more than {Wording.Number(decimal.Round((decimal)Math.Min(fastest, 1e20), 1))}.",
        Claims = [before.Claim.Id, after.Claim.Id],
        Doubted = [after.Claim.Id],
        Difference = Math.Abs(leap),
        Help = Info.Mend,
    };
}
