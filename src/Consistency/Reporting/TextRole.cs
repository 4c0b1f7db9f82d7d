namespace Consistency.Reporting;

/// <summary>What a piece of a text report is, so that a host can give it a colour.</summary>
public enum TextRole
{
    /// <summary>Running text. The default.</summary>
    Plain,

    /// <summary>The word for the severity error.</summary>
    Error,

    /// <summary>The word for the severity warning.</summary>
    Warning,

    /// <summary>The word for the severity information.</summary>
    Info,

    /// <summary>A heading: a rule's name, a series' name, a dossier.</summary>
    Heading,

    /// <summary>A figure.</summary>
    Figure,

    /// <summary>A claim to doubt.</summary>
    Doubted,

    /// <summary>What matters less: sources, help, totals.</summary>
    Faint,
}
