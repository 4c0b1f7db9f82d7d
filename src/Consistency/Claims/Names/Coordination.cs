using Consistency.Documents;
using Consistency.Vocabulary;

namespace Consistency.Claims.Names;

/// <summary>
/// Joins places that are told of together ("Turkey and neighboring Syria", "Turkey, Syria"): a figure for both is a figure for neither alone.
/// </summary>
internal static class Coordination
{
    /// <summary>What joins the ids of places that are told of together.</summary>
    public const string Joint = "-and-";

    /// <summary>At most this many words stand between two coordinated places besides the conjunction: "and war-ravaged northern".</summary>
    private const int WidestModifier = 4;

    /// <summary>The mentions with coordinated places replaced by one mention of them all, in the order of the text.</summary>
    public static PooledList<EntityMention> Join(TokenizedText text, PooledList<EntityMention> mentions)
    {
        PooledList<EntityMention> joined = text.List<EntityMention>();
        for (int i = 0; i < mentions.Count;)
        {
            int end = i + 1;
            while (end < mentions.Count && AreCoordinated(text, mentions[end - 1], mentions[end])) end++;
            joined.Add(end - i == 1 ? mentions[i] : Together(mentions.Span[i..end].ToArray()));
            i = end;
        }

        return joined;
    }

    private static bool AreCoordinated(TokenizedText text, EntityMention left, EntityMention right)
    {
        bool samesort = left.IsPlace && right.IsPlace && left.Form == right.Form && left.Entity.Id != right.Entity.Id
            && (left.Kind == right.Kind || (left.Kind != EntityKind.City && right.Kind != EntityKind.City));
        int gap = right.First - left.End;
        if (!samesort || gap < 1 || gap > WidestModifier + 1) return false;

        bool conjunction = text.Is(left.End, "and") || text.Symbol(left.End) == '&';
        bool nested = left.Known < 0 && right.Known >= 0; // "Buncombe County, North Carolina"
        bool listComma = text.Symbol(left.End) == ',' && gap == 1 && left.Kind == right.Kind && !nested;
        if (!conjunction && !listComma) return false;
        if (AreToldOneByOne(text, right.End)) return false;
        for (int i = left.End + 1; i < right.First; i++)
        {
            bool modifier = text.IsKind(i, TokenKind.Word) && !NameWords.IsFunctionWord(text.Key(i));
            bool hyphen = text.Symbol(i) == '-';
            if (!modifier && !hyphen && !text.Is(i, "the")) return false;
        }

        return true;
    }

    /// <summary>"12 and 15 in Rafah and Jabalia, respectively".</summary>
    private static bool AreToldOneByOne(TokenizedText text, int token)
    {
        const int Farthest = 60;
        int end = Math.Min(text.Sentence(text.SentenceOf(token)).End, token + Farthest);
        for (int i = token; i < end; i++)
            if (text.Is(i, "respectively")) return true;
        return false;
    }

    private static EntityMention Together(EntityMention[] places)
    {
        Entity[] inOrder = [.. places.Select(place => place.Entity).DistinctBy(entity => entity.Id).OrderBy(entity => entity.Id, StringComparer.Ordinal)];
        var entity = new Entity(string.Join(Joint, inOrder.Select(e => e.Id)), string.Join(" and ", inOrder.Select(e => e.Name)));
        return new EntityMention(places[0].First, places[^1].End, entity, EntityKind.Area, places[0].Form);
    }
}
