namespace Consistency.Reporting;

/// <summary>No colours: for files, pipes and people who want none.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed class PlainStyle : ITextStyle
{
    /// <summary>The one instance.</summary>
    public static PlainStyle Instance { get; } = new();

    /// <inheritdoc/>
    public string Apply(TextRole role, string text) => text;
}
