using System.Collections.Immutable;
using Consistency.Documents;

namespace Consistency.Vocabulary;

/// <summary>A prefix of phrases, with the senses of those that end here: by the capitals that they ask for, strictest first; null where none ends here.</summary>
internal readonly record struct PhraseNode(bool HasChildren, CasedSenses[]? Senses)
{
    /// <summary>The senses for words of a text, given as tokens; null where no phrase ends here or the text lacks the capitals.</summary>
    public CasedSenses? SensesOf(TokenizedText text, ReadOnlySpan<int> words)
    {
        if (Senses is null) return null;
        foreach (CasedSenses senses in Senses)
        {
            if (senses.Case.IsMetBy(text, words)) return senses;
        }

        return null;
    }
}

/// <summary>The senses of a phrase where it is written with these capitals.</summary>
internal sealed record CasedSenses(LetterCase Case, ImmutableArray<Term> Terms)
{
    /// <summary>A bit for each role that a sense has.</summary>
    public int Roles { get; } = Terms.Aggregate(0, (roles, term) => roles | (1 << (int)term.Role));
}
