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

    /// <summary>For code-hosting and editors.</summary>
    Sarif,

    /// <summary>For people, in comments and pages of code-hosting.</summary>
    Markdown,

    /// <summary>For people, one file that opens without a network.</summary>
    Html,

    /// <summary>For search engines: reviews of the findings that a fact-checker confirms.</summary>
    ClaimReview,
}
