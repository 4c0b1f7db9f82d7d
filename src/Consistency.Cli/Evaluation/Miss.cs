namespace Consistency.Cli.Evaluation;

/// <summary>A figure that was not read as a person reads it.</summary>
/// <param name="Document">Id of the text.</param>
/// <param name="Figure">The figure as written.</param>
/// <param name="Sentence">The sentence that it stands in.</param>
/// <param name="Faults">What is wrong: <c>metric: deaths, read injuries</c>.</param>
internal sealed record Miss(string Document, string Figure, string Sentence, IReadOnlyList<string> Faults);
