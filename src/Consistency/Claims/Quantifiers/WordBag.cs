using Consistency.Claims.Linking;
using Consistency.Claims.Names;
using Consistency.Documents;

namespace Consistency.Claims.Quantifiers;

/// <summary>The stems of the content words of a stretch of text, and whether "or" stands among them.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
internal sealed class WordBag
{
    public static readonly WordBag Empty = new([], false);

    private static readonly WordSet Empties = WordSet.Of(QuantifierRows.Generic + " " + QuantifierRows.Light);

    private readonly HashSet<uint> _stems;

    private WordBag(HashSet<uint> stems, bool hasOr) => (_stems, HasOr) = (stems, hasOr);

    /// <summary>Whether more words make the set wider: "sang or danced".</summary>
    public bool HasOr { get; }

    public int Count => _stems.Count;

    /// <summary>The words between two tokens; numbers count as words, since "chased two girls" is not "chased three girls".</summary>
    public static WordBag Of(TokenizedText text, int first, int end)
    {
        var stems = new HashSet<uint>();
        bool hasOr = false;
        for (int i = first; i < end; i++)
        {
            hasOr |= text.Is(i, "or");
            bool tells = text.IsKind(i, TokenKind.Digits) || (text.IsKind(i, TokenKind.Word) && text.Word(i).Length > 1 && !Empties.Contains(text.Key(i)) && (!NameWords.IsFunctionWord(text.Key(i)) || QuantifierTable.At(text, i) is not null));
            if (tells) stems.Add(SentenceWords.StemOf(text.Word(i)));
        }

        return stems.Count == 0 && !hasOr ? Empty : new WordBag(stems, hasOr);
    }

    /// <summary>All words of both.</summary>
    public WordBag With(WordBag other) => new([.. _stems, .. other._stems], HasOr || other.HasOr);

    /// <summary>The words that are not in the other.</summary>
    public WordBag Without(WordBag other) => other.Count == 0 ? this : new([.. _stems.Where(stem => !other._stems.Contains(stem))], HasOr);

    /// <summary>The words that are none of these.</summary>
    public WordBag WithoutAny(uint[] stems) => new([.. _stems.Where(stem => !stems.Contains(stem))], HasOr);

    /// <summary>How many words stand in both.</summary>
    public int Shared(WordBag other) => _stems.Count(other._stems.Contains);

    public bool Has(uint stem) => _stems.Contains(stem);

    public bool IsSubsetOf(WordBag other) => _stems.IsSubsetOf(other._stems);

    public bool IsSameAs(WordBag other) => _stems.SetEquals(other._stems);
}
