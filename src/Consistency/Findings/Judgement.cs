namespace Consistency.Findings;

/// <summary>What came of looking at two constraints, before it is told to people.</summary>
/// <param name="Verdict">Whether they agree.</param>
/// <param name="Cause">Why they differ.</param>
/// <param name="Tell">Puts the reason into words; most judgements are never told.</param>
internal readonly record struct Judgement(Verdict Verdict, Cause Cause, Func<string> Tell)
{
    /// <summary>The reason in one plain sentence, with the arithmetic.</summary>
    public string Because => Tell();

    public static Judgement Agree(Func<string> because) => new(Verdict.Agree, Cause.None, because);

    public static Judgement Explained(Cause cause, Func<string> because) => new(Verdict.Explained, cause, because);

    public static Judgement Conflict(Cause cause, Func<string> because) => new(Verdict.Conflict, cause, because);
}
