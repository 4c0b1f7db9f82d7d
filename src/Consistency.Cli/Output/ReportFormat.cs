namespace Consistency.Cli.Output;

/// <summary>How reports are written.</summary>
internal enum ReportFormat
{
    /// <summary>For people.</summary>
    Text,

    /// <summary>One indented object; an array of them where there are several dossiers.</summary>
    Json,

    /// <summary>One object a line, one line a dossier.</summary>
    JsonLines,
}
