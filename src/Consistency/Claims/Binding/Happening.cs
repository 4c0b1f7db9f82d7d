using Consistency.Claims.Names;
using Consistency.Dates;

namespace Consistency.Claims.Binding;

/// <summary>One happening that a text tells of: "an earthquake", "shells struck a market".</summary>
/// <param name="First">The first token of the words that tell it.</param>
/// <param name="End">The token after the last one.</param>
/// <param name="Sort">The index of its sort in the lexicon.</param>
/// <param name="Day">The date that stands by it; null where none does.</param>
/// <param name="Place">The place that stands by it; null where none does.</param>
internal sealed record Happening(int First, int End, int Sort, DateMention? Day, EntityMention? Place);
