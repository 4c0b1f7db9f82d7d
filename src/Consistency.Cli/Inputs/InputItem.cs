using Consistency.Claims;
using Consistency.Documents;
using Consistency.Interchange;

namespace Consistency.Cli.Inputs;

/// <summary>What came of one piece of input: a document, a claim, or a problem or a note instead.</summary>
internal sealed record InputItem
{
    public Document? Document { get; init; }

    public Claim? Claim { get; init; }

    public InputProblem? Problem { get; init; }

    public InputNote? Note { get; init; }

    /// <summary>The line on which it begins, from 1.</summary>
    public int Line { get; init; } = 1;

    /// <summary>The file that it stands in; empty for standard input.</summary>
    public string File { get; init; } = string.Empty;

    /// <summary>Where a document's text begins in the file, in UTF-16 code units; null where the file does not hold it as it is.</summary>
    public int? TextStart { get; init; }

    /// <summary>The line on which that is, from 1.</summary>
    public int TextLine { get; init; } = 1;

    public static InputItem Of(Document document) => new() { Document = document };

    public static InputItem Of(Claim claim, int line) => new() { Claim = claim, Line = line };

    public static InputItem Of(InterchangeRecord record, int line) => new() { Document = record.Document, Claim = record.Claim, Line = line };

    public static InputItem Of(InputProblem problem) => new() { Problem = problem };

    public static InputItem Of(InputNote note) => new() { Note = note };
}
