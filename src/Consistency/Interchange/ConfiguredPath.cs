namespace Consistency.Interchange;

/// <summary>A path that a configuration names, and where it does.</summary>
/// <param name="Path">The path as written.</param>
/// <param name="Line">Line in the configuration, from 1.</param>
/// <param name="Column">Column in UTF-16 code units, from 1.</param>
/// <remarks>Equal by value. Thread-safe.</remarks>
public sealed record ConfiguredPath(string Path, int Line, int Column);
