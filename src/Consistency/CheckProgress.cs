namespace Consistency;

/// <summary>How far a check has come.</summary>
/// <param name="Done">Dossiers checked, zero or more.</param>
/// <param name="Total">Dossiers in all.</param>
/// <remarks>Equal by value; <c>default</c> is no work at all. Thread-safe.</remarks>
public readonly record struct CheckProgress(int Done, int Total);
