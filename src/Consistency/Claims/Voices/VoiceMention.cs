using Consistency.Vocabulary;

namespace Consistency.Claims.Voices;

/// <summary>Somebody who can be cited, from token <paramref name="First"/> up to, not including, token <paramref name="End"/>.</summary>
/// <param name="First">The first token.</param>
/// <param name="End">The token after the last one.</param>
/// <param name="Voice">Who.</param>
/// <param name="OwnsFigures">Whether its name before "figures" or "tally" cites it: true for bodies, false for persons, whom "X's toll" would be about.</param>
internal readonly record struct VoiceMention(int First, int End, Voice Voice, bool OwnsFigures);
