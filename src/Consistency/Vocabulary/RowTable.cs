using System.Collections.Immutable;
using System.Text.Json;

namespace Consistency.Vocabulary;

/// <summary>The rows of all packs for one sort of thing, gathered by id; ids have indices in ordinal order.</summary>
internal sealed class RowTable<T>
    where T : class
{
    private readonly string _sort;
    private readonly Dictionary<string, int> _indices = [];
    private readonly List<string> _ids;
    private readonly List<List<SourcedRow<T>>> _rows;

    public RowTable(string sort, IEnumerable<SourcedRow<T>> rows, Func<T, string> idOf)
    {
        _sort = sort;
        var together = new Dictionary<string, List<SourcedRow<T>>>();
        foreach (SourcedRow<T> row in rows)
        {
            string id = idOf(row.Row);
            if (!together.TryGetValue(id, out List<SourcedRow<T>>? sameId)) together.Add(id, sameId = []);
            Check(id, row, sameId);
            sameId.Add(row);
        }

        _ids = [.. together.Keys];
        _ids.Sort(StringComparer.Ordinal);
        _rows = _ids.ConvertAll(id => together[id]);
        for (int i = 0; i < _ids.Count; i++) _indices.Add(_ids[i], i);
    }

    public int Count => _rows.Count;

    /// <summary>The rows with one id, in the order of their packs; at least one.</summary>
    public List<SourcedRow<T>> this[int index] => _rows[index];

    public string IdOf(int index) => _ids[index];

    /// <summary>The index of an id; -1 where no pack has it.</summary>
    public int Find(string id) => _indices.GetValueOrDefault(id, -1);

    /// <summary>The index of an id that a row refers to.</summary>
    public int Refer<TRow>(SourcedRow<TRow> from, string property, string id)
        where TRow : class =>
        _indices.TryGetValue(id, out int index)
            ? index
            : throw from.Wrong($"\"{property}\" refers to \"{id}\", but no pack has a {_sort} with this id; add one or correct the spelling");

    /// <summary>What the rows with one id agree on; null where none says it.</summary>
    public TValue? Agreed<TValue>(int index, string property, Func<T, TValue?> valueOf)
    {
        TValue? agreed = default;
        SourcedRow<T>? first = null;
        foreach (SourcedRow<T> row in _rows[index])
        {
            TValue? value = valueOf(row.Row);
            if (value is null) continue;
            if (first is not null && !Equals(agreed, value)) throw Contradiction(row, first, property, valueOf);
            first ??= row;
            agreed = value;
        }

        return agreed;
    }

    /// <summary>Refuses relations that lead back to where they began.</summary>
    /// <param name="property">What the relation is called in a pack.</param>
    /// <param name="edges">The indices that an index refers to.</param>
    public void RefuseCycles(string property, Func<int, ImmutableArray<int>> edges)
    {
        // Takes away whatever leads nowhere, again and again; what stays runs in circles.
        var leading = new int[Count];
        var sources = new List<int>?[Count];
        var done = new List<int>();
        for (int from = 0; from < Count; from++)
        {
            ImmutableArray<int> targets = edges(from);
            leading[from] = targets.Length;
            if (leading[from] == 0) done.Add(from);
            foreach (int to in targets) (sources[to] ??= []).Add(from);
        }

        for (int next = 0; next < done.Count; next++)
        {
            foreach (int from in sources[done[next]] ?? [])
            {
                if (--leading[from] == 0) done.Add(from);
            }
        }

        if (done.Count == Count) return;
        string ids = string.Join(", ", _ids.Where((_, i) => leading[i] > 0).Take(5));
        SourcedRow<T> wrong = _rows.Where((_, i) => leading[i] > 0).SelectMany(rows => rows).Aggregate((found, row) => found.OrOwn(row));
        throw wrong.Wrong($"\"{property}\" leads round in a circle through {ids}; take one of these references out");
    }

    private static VocabularyException Contradiction<TValue>(SourcedRow<T> row, SourcedRow<T> earlier, string property, Func<T, TValue?> valueOf)
    {
        SourcedRow<T> wrong = row.OrOwn(earlier);
        SourcedRow<T> other = ReferenceEquals(wrong, row) ? earlier : row;
        return wrong.Wrong(
            $"\"{property}\" is \"{AsWritten(valueOf(wrong.Row))}\", but {other.Pack.FileName} says \"{AsWritten(valueOf(other.Row))}\" of this id; leave it out here or make them equal");
    }

    /// <summary>A value as packs write it: the members of enumerations begin with a small letter.</summary>
    private static string AsWritten<TValue>(TValue value) =>
        value is Enum ? JsonNamingPolicy.CamelCase.ConvertName($"{value}") : $"{value}";

    private void Check(string id, SourcedRow<T> row, List<SourcedRow<T>> earlier)
    {
        if (!Kebab.IsKebab(id)) throw row.Wrong($"the id \"{id}\" is not in kebab case; expected small letters and digits with single hyphens, as in \"{Kebab.Suggest(id)}\"");
        if (earlier.Exists(other => ReferenceEquals(other.Pack, row.Pack)))
            throw row.Wrong($"the {_sort} \"{id}\" stands twice in this pack; put its words into one row or give the second another id");
    }
}
