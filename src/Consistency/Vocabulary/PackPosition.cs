namespace Consistency.Vocabulary;

/// <summary>Where a row of a pack stands: line and column, both counted from 1; <c>default</c> for a pack that was made in code.</summary>
internal readonly record struct PackPosition(int Line, int Column);
