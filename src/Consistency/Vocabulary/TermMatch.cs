using System.Collections.Immutable;

namespace Consistency.Vocabulary;

/// <summary>A phrase of the lexicon found in a text, from token <paramref name="First"/> up to, not including, token <paramref name="End"/>.</summary>
/// <param name="First">The first token.</param>
/// <param name="End">The token after the last one; a possessive ending after the phrase is not part of it.</param>
/// <param name="Senses">All that the phrase can be, at least one, ordered by role, then by index.</param>
/// <param name="Roles">A bit for each role that a sense has, since most questions are about a role that none has.</param>
internal readonly record struct TermMatch(int First, int End, ImmutableArray<Term> Senses, int Roles)
{
    /// <summary>The index of the phrase in a role; -1 where it has no such sense. The first where it has several.</summary>
    public int Find(TermRole role)
    {
        if (!Is(role)) return -1;
        foreach (Term sense in Senses)
        {
            if (sense.Role == role) return sense.Id;
        }

        return -1;
    }

    /// <summary>Whether the phrase has a sense in a role.</summary>
    public bool Is(TermRole role) => (Roles >> (int)role & 1) != 0;
}
