namespace Consistency.Vocabulary;

/// <summary>Where a row of a pack stands: line and column, both counted from 1; zeros for a pack that was made in code.</summary>
internal sealed record PackPosition(int Line, int Column)
{
    public static PackPosition InCode { get; } = new(0, 0);
}
