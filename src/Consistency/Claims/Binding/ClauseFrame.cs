using Consistency.Claims.Names;
using Consistency.Documents;
using Consistency.Quantities;
using Consistency.Vocabulary;

namespace Consistency.Claims.Binding;

/// <summary>Whether a name holds for all that follows in its clause or line: "In Kharkiv …", "Somalia, where …", "Valley fire: …".</summary>
internal sealed class ClauseFrame(TokenizedText text)
{
    /// <summary>Words after which a clause begins.</summary>
    private static readonly WordSet ClauseOpenings = WordSet.Of("while whereas and but");

    /// <summary>"Somalia, where 7 million people are hungry and 213,000 face famine": the clause tells of the place before it to its end.</summary>
    public bool IsScene(EntityMention mention, ReadQuantity figure)
    {
        const int LongestDescription = 4;
        if (!mention.IsPlace || mention.End >= figure.First) return false;
        for (int i = mention.End; i <= mention.End + LongestDescription && i < figure.First; i++)
        {
            if (text.Is(i, "where")) return !HasClauseBetween(i + 1, figure.First);
            if (text.Symbol(i) is not ('\0' or ',')) return false;
        }

        return false;
    }

    private bool HasClauseBetween(int first, int end)
    {
        for (int i = first; i < end; i++)
            if (text.Symbol(i) == ';' || text.IsAny(i, "where", "while", "whereas", "but")) return true;
        return false;
    }

    /// <summary>"• Valley fire: 75,781 acres burned; 1,050 structures destroyed": what a line is headed with holds to its end.</summary>
    public bool IsHead(EntityMention mention, ReadQuantity figure)
    {
        if (mention.Kind is EntityKind.Person or EntityKind.Organization) return false; // "UNHCR: 2.1 million have left Ukraine"
        int colon = text.Symbol(mention.End) == ':' ? mention.End : mention.End + 1; // "Valley fire:"
        if (text.Symbol(colon) != ':' || colon >= figure.First || text.Touches(colon + 1)) return false;
        int before = text.Is(mention.First - 1, "the") ? mention.First - 2 : mention.First - 1;
        bool opens = text.Sentence(text.SentenceOf(mention.First)).First > before || Bullet.Is(text, before);
        for (int i = colon + 1; opens && i < figure.First; i++)
            if (Bullet.Is(text, i)) return false;
        return opens;
    }

    /// <summary>"In Kharkiv the toll rose to 18, while in the town of Izium …".</summary>
    public bool OpensClause(EntityMention mention)
    {
        if (mention.Form == MentionForm.Demonym || PlacePhrase.Outermost(text, mention) is not (>= 0 and var preposition)) return false;
        if (text.Is(preposition, "from") && text.Is(mention.End, "to")) return false; // "From Italy to India, governments …"
        int opening = text.Sentence(text.SentenceOf(preposition)).First;
        bool opensLine = preposition == opening || (preposition == opening + 1 && text.IsKind(opening, TokenKind.Symbol)); // "- In Assam …"
        return opensLine || text.Symbol(preposition - 1) is ';' or ':' || ClauseOpenings.Contains(text.Key(preposition - 1));
    }
}
