using Consistency.Documents;
using Consistency.Vocabulary;

namespace Consistency.Claims.Names;

/// <summary>Pronouns and descriptions that stand for a name told before: "his", "the territory", "the company".</summary>
internal static class ReferenceReader
{
    private static readonly int Kinds = Enum.GetValues<EntityKind>().Length;

    private static readonly EntityKind[] People = [EntityKind.Person];
    private static readonly EntityKind[] Bodies = [EntityKind.Company, EntityKind.Organization];
    private static readonly EntityKind[] Happenings = [EntityKind.Event];

    /// <summary>What "its" may mean; where a company is spoken of, only a company, unless a country is the subject of the sentence.</summary>
    private static readonly EntityKind[] Owners = [.. Bodies, EntityKind.Country];

    /// <summary>Pronouns of people, and nouns that describe a thing of a kind, which refer only after "the", "this" or "that".</summary>
    private static readonly WordMap<EntityKind[]> Words = Table(
        ("he", People), ("she", People), ("his", People), ("her", People), ("him", People),
        ("its", Owners),
        ("territory", [EntityKind.Region, EntityKind.Country, EntityKind.Area]),
        ("enclave", [EntityKind.Region, EntityKind.Country, EntityKind.Area]),
        ("strip", [EntityKind.Region, EntityKind.Country, EntityKind.Area]),
        ("country", [EntityKind.Country]),
        ("nation", [EntityKind.Country]),
        ("kingdom", [EntityKind.Country]),
        ("state", [EntityKind.Region, EntityKind.Country]),
        ("province", [EntityKind.Region]),
        ("county", [EntityKind.Region]),
        ("region", [EntityKind.Region, EntityKind.Area]),
        ("island", [EntityKind.Region, EntityKind.Country, EntityKind.Area]),
        ("city", [EntityKind.City]),
        ("town", [EntityKind.City]),
        ("village", [EntityKind.City]),
        ("capital", [EntityKind.City]),
        ("company", Bodies),
        ("firm", Bodies),
        ("retailer", Bodies),
        ("manufacturer", Bodies),
        ("carmaker", Bodies),
        ("chain", Bodies),
        ("chipmaker", Bodies),
        ("automaker", Bodies),
        ("bank", Bodies),
        ("airline", Bodies),
        ("group", Bodies),
        ("club", Bodies),
        ("team", Bodies),
        ("blaze", Happenings),
        ("fire", Happenings),
        ("wildfire", Happenings),
        ("storm", Happenings),
        ("hurricane", Happenings),
        ("quake", Happenings),
        ("earthquake", Happenings));

    /// <summary>At most this many words stand between the article and the noun: "the Hamas-run territory".</summary>
    private const int WidestDescription = 4;

    /// <summary>The references in a text, each bound to the last name before it that fits, in its own story, or for a happening in the main one, in the order of the text.</summary>
    public static PooledList<EntityMention> Read(TokenizedText text, PooledList<EntityMention> names, Stories stories)
    {
        PooledList<EntityMention> references = text.List<EntityMention>();
        int next = 0;
        var lastOf = new EntityMention?[]?[stories.Count];
        for (int i = 0; i < text.Count; i++)
        {
            for (; next < names.Count && names[next].First <= i; next++)
            {
                bool isRecalled = names[next].Kind == EntityKind.Event && LastOf(stories.At(i))[(int)EntityKind.Event] is not null && Recollection.Is(text, names[next]);
                if (names[next].Form == MentionForm.Name && !isRecalled && !Speaker.OnlyCounted(text, names[next])) LastOf(stories.At(i))[(int)names[next].Kind] = names[next];
            }

            bool insideName = next > 0 && names[next - 1].End > i;
            if (insideName || !text.IsKind(i, TokenKind.Word)) continue;
            if (!Words.TryGetValue(text.Key(i), out EntityKind[]? kinds) || (kinds != People && kinds != Owners && !IsDefinite(text, i))) continue;
            if (kinds == Owners && stories.TopicAt(i).Any is { IsActor: true } && !(Subject(text, names, next, i) is { Kind: EntityKind.Country })) kinds = Bodies;
            EntityMention? meant = Latest(LastOf(stories.At(i)), kinds) ?? (kinds == Happenings ? Latest(LastOf(stories.Main), kinds) : null);
            if (meant is { } name) references.Add(name with { First = i, End = i + 1, Form = MentionForm.Reference });
        }

        return references;

        EntityMention?[] LastOf(int story) => lastOf[story] ??= new EntityMention?[Kinds];
    }

    /// <summary>The name that opens the sentence of a token, among the names before it.</summary>
    private static EntityMention? Subject(TokenizedText text, PooledList<EntityMention> names, int end, int token)
    {
        int opening = text.Sentence(text.SentenceOf(token)).First;
        const int Farthest = 8;
        for (int i = end - 1; i >= Math.Max(0, end - Farthest) && names[i].First >= opening; i--)
            if (names[i].First <= opening + 1) return names[i];
        return null;
    }

    private static EntityMention? Latest(EntityMention?[] last, EntityKind[] kinds)
    {
        EntityMention? latest = null;
        foreach (EntityKind kind in kinds)
        {
            if (last[(int)kind] is { } name && (latest is null || name.First > latest.Value.First)) latest = name;
        }

        return latest;
    }

    private static bool IsDefinite(TokenizedText text, int noun)
    {
        for (int i = noun - 1; i >= 0 && noun - i <= WidestDescription + 1; i--)
        {
            if (text.Is(i, "the") || text.Is(i, "this") || text.Is(i, "that")) return true;
            if (!text.IsKind(i, TokenKind.Word) && text.Symbol(i) != '-') return false;
            if (text.IsKind(i, TokenKind.Word) && NameWords.IsFunctionWord(text.Key(i))) return false;
        }

        return false;
    }

    private static WordMap<EntityKind[]> Table(params (string Word, EntityKind[] Kinds)[] rows) =>
        rows.ToWordMap(row => row.Word, row => row.Kinds);
}
