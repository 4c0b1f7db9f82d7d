namespace Consistency.Formats;

/// <summary>Where a document, or a claim that was given as data, stands.</summary>
/// <param name="Uri">Address of the file, relative where it can be, with slashes and escaped as addresses are.</param>
/// <param name="Line">The line on which the record begins, from 1.</param>
/// <param name="TextStart">Offset of the document's text in the file, in UTF-16 code units; null where the file does not hold the text as it is, as JSON does not.</param>
/// <remarks>Equal by value. Thread-safe.</remarks>
public sealed record Origin(string Uri, int Line = 1, int? TextStart = 0);
