namespace Consistency.Cli.Inputs;

/// <summary>How the content of an input is read.</summary>
internal enum InputKind
{
    /// <summary>By its first characters: a brace or bracket is JSON, a header row with entity and metric is CSV, all else is text.</summary>
    Unknown,

    /// <summary>One article as plain text, with or without front matter.</summary>
    Text,

    /// <summary>Documents and claims, one JSON object a line.</summary>
    JsonLines,

    /// <summary>Documents and claims as one JSON object or array.</summary>
    Json,

    /// <summary>Claims as comma-separated values with a header row.</summary>
    Csv,
}
