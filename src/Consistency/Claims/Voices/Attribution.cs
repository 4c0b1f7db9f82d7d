using Consistency.Vocabulary;

namespace Consistency.Claims.Voices;

/// <summary>A place where a text says whose figures it tells.</summary>
/// <param name="First">The first token of the cue and the voice's name.</param>
/// <param name="End">The token after the last one of both.</param>
/// <param name="Voice">Who is cited.</param>
/// <param name="IsNarrow">Whether it covers only the figure that it stands next to ("33 whom the army declared dead") and not the whole sentence.</param>
internal readonly record struct Attribution(int First, int End, Voice Voice, bool IsNarrow);
