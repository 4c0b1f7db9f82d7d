using Consistency.Claims.Names;
using Consistency.Documents;
using Consistency.Vocabulary;

namespace Consistency.Claims.Binding;

/// <summary>Whether a place is named only to say where another one lies.</summary>
internal sealed class Whereabouts(ReadDocument document)
{
    private readonly TokenizedText _text = document.Text;

    /// <param name="mention">A name.</param>
    /// <param name="last">The name before it; null where there is none.</param>
    public bool OnlyLocates(EntityMention mention, EntityMention? last) =>
        (last is { } part && (Locates(mention, part) || LocatesOrigin(mention, part))) || IsNarrowedBehind(mention);

    /// <summary>"Asheville, North Carolina, got …": the second place only says where the first one lies.</summary>
    private bool Locates(EntityMention mention, EntityMention part) =>
        mention.IsPlace && part.IsPlace && mention.First == part.End + 1 && _text.Symbol(part.End) == ',' && part.Kind is EntityKind.City or EntityKind.Region
        && (part.Known < 0 || mention.Known < 0 || document.Lexicon.IsPartOf(part.Known, mention.Known));

    /// <summary>"India's southwestern state of Kerala", "Ethiopia's Ogaden region": the owner only says where the place lies.</summary>
    private bool IsNarrowedBehind(EntityMention mention)
    {
        const int LongestDescription = 4;
        if (!mention.IsPlace || !_text.IsKind(mention.End, TokenKind.Possessive)) return false;
        foreach (EntityMention part in document.Names.Between(mention.End + 1, mention.End + 2 + LongestDescription))
        {
            if (!part.IsPlace || (part.Known >= 0 && mention.Known >= 0 && !document.Lexicon.IsPartOf(part.Known, mention.Known))) return false;
            for (int i = mention.End + 1; i < part.First; i++)
                if (!_text.IsKind(i, TokenKind.Word) || (NameWords.IsFunctionWord(_text.Key(i)) && !_text.Is(i, "of"))) return false;
            return true;
        }

        return false;
    }

    /// <summary>"a train from Malda in West Bengal derailed": the second place only says where the first one lies, from which something came.</summary>
    private bool LocatesOrigin(EntityMention mention, EntityMention part) =>
        mention.IsPlace && mention.First == part.End + 1 && _text.IsAny(part.End, "in", "of") && _text.IsAny(part.First - 1, "from", "to");
}
