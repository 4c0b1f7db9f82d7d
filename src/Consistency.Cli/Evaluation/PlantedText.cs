using Consistency.Cli.Planting;
using Consistency.Documents;

namespace Consistency.Cli.Evaluation;

/// <summary>A document with what <c>plant</c> says of it.</summary>
/// <param name="Document">The document as it now stands.</param>
/// <param name="Slips">What was changed in it; none where nothing was.</param>
internal sealed record PlantedText(Document Document, IReadOnlyList<PlantedSlip> Slips);

/// <summary>A label: which figure was changed, and how.</summary>
internal sealed record PlantedSlip(Fault Fault, TextSpan Span, string Was, string Now);
