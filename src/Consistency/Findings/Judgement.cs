namespace Consistency.Findings;

/// <summary>What came of looking at two constraints, before it is told to people.</summary>
/// <param name="Verdict">Whether they agree.</param>
/// <param name="Cause">Why they differ.</param>
/// <param name="Because">The reason in one plain sentence, with the arithmetic.</param>
internal readonly record struct Judgement(Verdict Verdict, Cause Cause, string Because)
{
    public static Judgement Agree(string because) => new(Verdict.Agree, Cause.None, because);

    public static Judgement Explained(Cause cause, string because) => new(Verdict.Explained, cause, because);

    public static Judgement Conflict(Cause cause, string because) => new(Verdict.Conflict, cause, because);
}
