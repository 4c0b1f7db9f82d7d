using Consistency.Cli.Commands;

namespace Consistency.Cli.Inputs;

/// <summary>A name in the input that is left out because it is not known, though it is near one that is; nothing else is lost.</summary>
internal sealed record InputNote(string File, int Line, int Column, string Typed, string Meant)
{
    /// <summary>The note on a name; null where it is near no name that is known.</summary>
    public static InputNote? Of(string file, int line, int column, string typed, IEnumerable<string> known) =>
        Suggestion.Misspelt(typed, known) is { } meant ? new InputNote(file, line, column, typed, meant) : null;

    /// <summary>One line for people.</summary>
    public override string ToString() => $"{File}:{Line}:{Column}: note: '{Typed}' is not known and left out; did you mean {Meant}?";
}
