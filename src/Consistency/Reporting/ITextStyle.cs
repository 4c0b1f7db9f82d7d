namespace Consistency.Reporting;

/// <summary>How a host shows the parts of a text report: with colours, or plainly.</summary>
public interface ITextStyle
{
    /// <summary>The text with whatever makes it look like its role; must not change its width on the screen.</summary>
    string Apply(TextRole role, string text);
}
