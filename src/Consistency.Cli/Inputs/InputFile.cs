namespace Consistency.Cli.Inputs;

/// <summary>One file to read, or standard input.</summary>
/// <param name="Path">How to open it; <see cref="StandardInput"/> for standard input.</param>
/// <param name="Name">What its document is called: the path from the folder that was asked for, with slashes.</param>
internal sealed record InputFile(string Path, string Name)
{
    public const string StandardInput = "-";

    private static readonly Dictionary<string, InputKind> KindsByExtension = new(StringComparer.OrdinalIgnoreCase)
    {
        [".txt"] = InputKind.Text,
        [".md"] = InputKind.Text,
        [".jsonl"] = InputKind.JsonLines,
        [".json"] = InputKind.Json,
        [".csv"] = InputKind.Csv,
        [".tsv"] = InputKind.Csv,
    };

    /// <summary>The extensions that a folder is searched for, for messages.</summary>
    public static string KnownExtensions => string.Join(", ", KindsByExtension.Keys);

    public bool IsStandardInput => Path == StandardInput;

    /// <summary>What to call it in messages.</summary>
    public string Shown => IsStandardInput ? "standard input" : Path;

    public InputKind Kind => KindsByExtension.GetValueOrDefault(System.IO.Path.GetExtension(Path));
}
