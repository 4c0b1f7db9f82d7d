using Consistency.Reporting;

namespace Consistency.Cli.Output;

/// <summary>Colours by the sixteen that every terminal has, so that they follow the reader's own theme.</summary>
internal sealed class ColorStyle : ITextStyle
{
    private const string Reset = "\u001b[0m";

    public string Apply(TextRole role, string text) => CodeOf(role) is { } code && text.Length > 0 ? $"\u001b[{code}m{text}{Reset}" : text;

    private static string? CodeOf(TextRole role) => role switch
    {
        TextRole.Error => "1;31",
        TextRole.Warning => "1;33",
        TextRole.Info => "1;36",
        TextRole.Heading => "1",
        TextRole.Figure => "36",
        TextRole.Doubted => "31",
        TextRole.Faint => "2",
        _ => null,
    };
}
