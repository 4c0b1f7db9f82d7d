using Consistency.Claims;
using Consistency.Documents;

namespace Consistency.Interchange;

/// <summary>One record of the input: a document to read, or a claim that somebody has made out already.</summary>
/// <param name="Document">The document; null where the record is a claim.</param>
/// <param name="Claim">The claim; null where the record is a document.</param>
/// <remarks>Equal by value; <c>default</c> is no record. Thread-safe.</remarks>
public readonly record struct InterchangeRecord(Document? Document, Claim? Claim);
