using System.Text;
using Consistency.Documents;
using Consistency.Vocabulary;

namespace Consistency.Claims.Names;

/// <summary>The names that a document has introduced, by their full form and by their last word.</summary>
internal sealed class NameRegister
{
    private const int LongestOnStack = 96;

    private readonly Dictionary<string, (Entity Entity, EntityKind Kind)> _byId = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (Entity Entity, EntityKind Kind)> _byLastWord = new(StringComparer.OrdinalIgnoreCase);

    private readonly HashSet<string> _commonNouns = new(StringComparer.Ordinal);

    /// <summary>The entity of a name told before, in full or by its last word; null where there was none.</summary>
    public (Entity Entity, EntityKind Kind)? Resolve(TokenizedText text, int first, int end)
    {
        Span<char> room = stackalloc char[LongestOnStack];
        if (RoomFor(text, first, end) <= LongestOnStack
            ? _byId.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(room[..WriteId(text, first, end, room)], out var full)
            : _byId.TryGetValue(IdOf(text, first, end), out full)) return full;
        bool shortForm = end - first == 1;
        return shortForm && _byLastWord.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(text.Word(first), out var known) ? known : null;
    }

    /// <summary>Introduces a name that is not known yet.</summary>
    public (Entity Entity, EntityKind Kind) Add(TokenizedText text, int first, int end, EntityKind kind)
    {
        string name = Written(text, first, end);
        var entry = (new Entity(IdOf(text, first, end), name), kind);
        _byId[entry.Item1.Id] = entry;
        Introduce(name, entry.Item1, kind);
        return entry;
    }

    /// <summary>Lets other words stand for a name.</summary>
    public void AddShortForm(TokenizedText text, int first, int end, EntityMention name) => _byId.TryAdd(IdOf(text, first, end), (name.Entity, name.Kind));

    /// <summary>Whether an acronym stands for a common noun, as the text said at it or before.</summary>
    public bool IsCommonNoun(TokenizedText text, int acronym, bool isSaidHere)
    {
        if (isSaidHere) _commonNouns.Add(text.Word(acronym).ToString());
        return isSaidHere || (_commonNouns.Count > 0 && _commonNouns.Contains(text.Word(acronym).ToString()));
    }

    /// <summary>Lets the last word of the name of a person or a storm ("Hurricane Irma") stand for it, unless an earlier name has taken that word.</summary>
    public void Introduce(string name, Entity entity, EntityKind kind)
    {
        int space = name.LastIndexOf(' ');
        bool isStorm = space > 0 && kind == EntityKind.Event && NameWords.IsStormWord(name.AsSpan(0, space));
        if (space >= 0 && (kind == EntityKind.Person || isStorm)) _byLastWord.TryAdd(name[(space + 1)..], (entity, kind));
    }

    /// <summary>The name as it stands, any white space being one space: a name may run over the end of a line.</summary>
    private static string Written(TokenizedText text, int first, int end)
    {
        var written = new StringBuilder();
        for (int i = first; i < end; i++)
        {
            if (i > first && !text.Touches(i)) written.Append(' ');
            written.Append(text.Word(i));
        }

        return written.ToString();
    }

    /// <summary>The id of a name: its words in lower case, joined by hyphens.</summary>
    private static string IdOf(TokenizedText text, int first, int end)
    {
        var id = new char[RoomFor(text, first, end)];
        return new string(id, 0, WriteId(text, first, end, id));
    }

    /// <summary>An id has at most the characters of its words and a hyphen between two of them.</summary>
    private static int RoomFor(TokenizedText text, int first, int end) => text[end - 1].End - text[first].Start + end - first;

    private static int WriteId(TokenizedText text, int first, int end, Span<char> id)
    {
        int length = 0;
        while (end - first > 1 && NameWords.IsLegalForm(text.Key(end - 1))) end--; // "Globex Corp." is Globex
        for (int i = first; i < end; i++)
        {
            if (text.IsKind(i, TokenKind.Symbol)) continue;
            if (length > 0 && !text.IsKind(i, TokenKind.Possessive)) id[length++] = '-'; // "People's Party" is peoples-party
            foreach (char c in text.Word(i))
            {
                if (c != '.' && c != '\'') id[length++] = char.ToLowerInvariant(c);
            }
        }

        return length;
    }
}
