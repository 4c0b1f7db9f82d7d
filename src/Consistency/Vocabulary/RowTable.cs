namespace Consistency.Vocabulary;

/// <summary>The rows of all packs for one sort of thing, gathered by id; ids have indices in ordinal order.</summary>
internal sealed class RowTable<T>
    where T : class
{
    private readonly string _sort;
    private readonly Dictionary<string, int> _indices = [];
    private readonly List<string> _ids = [];
    private readonly List<SourcedRow<T>[]> _rows = [];

    public RowTable(string sort, IEnumerable<SourcedRow<T>> rows, Func<T, string> idOf)
    {
        _sort = sort;
        foreach (IGrouping<string, SourcedRow<T>> sameId in rows.GroupBy(r => idOf(r.Row)).OrderBy(g => g.Key, StringComparer.Ordinal))
        {
            SourcedRow<T>[] together = [.. sameId];
            Check(sameId.Key, together);
            _indices.Add(sameId.Key, _rows.Count);
            _ids.Add(sameId.Key);
            _rows.Add(together);
        }
    }

    public int Count => _rows.Count;

    /// <summary>The rows with one id, in the order of their packs; at least one.</summary>
    public IReadOnlyList<SourcedRow<T>> this[int index] => _rows[index];

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
        foreach (SourcedRow<T> row in _rows[index])
        {
            TValue? value = valueOf(row.Row);
            if (value is null) continue;
            if (agreed is not null && !EqualityComparer<TValue>.Default.Equals(agreed, value))
                throw row.Wrong($"\"{property}\" is \"{value}\", but another row with this id says \"{agreed}\"; leave it out here or make them equal");
            agreed = value;
        }

        return agreed;
    }

    /// <summary>Refuses relations that lead back to where they began.</summary>
    /// <param name="property">What the relation is called in a pack.</param>
    /// <param name="edges">For each index, the indices that it refers to.</param>
    public void RefuseCycles(string property, IReadOnlyList<IReadOnlyList<int>> edges)
    {
        // Takes away whatever leads nowhere, again and again; what stays runs in circles.
        var leading = edges.Select(e => e.Count).ToArray();
        ILookup<int, int> sources = edges.SelectMany((targets, from) => targets.Select(to => (from, to))).ToLookup(e => e.to, e => e.from);
        var done = new Queue<int>(Enumerable.Range(0, edges.Count).Where(i => leading[i] == 0));
        while (done.TryDequeue(out int index))
        {
            foreach (int from in sources[index])
            {
                if (--leading[from] == 0) done.Enqueue(from);
            }
        }

        int first = Array.FindIndex(leading, l => l > 0);
        if (first < 0) return;
        string ids = string.Join(", ", _ids.Where((_, i) => leading[i] > 0).Take(5));
        throw _rows[first][0].Wrong($"\"{property}\" leads round in a circle through {ids}; take one of these references out");
    }

    private void Check(string id, SourcedRow<T>[] rows)
    {
        if (!Kebab.IsKebab(id)) throw rows[0].Wrong($"the id \"{id}\" is not in kebab case; expected small letters and digits with single hyphens, as in \"{Kebab.Suggest(id)}\"");
        for (int i = 1; i < rows.Length; i++)
        {
            if (rows[..i].Any(earlier => ReferenceEquals(earlier.Pack, rows[i].Pack)))
                throw rows[i].Wrong($"the {_sort} \"{id}\" stands twice in this pack; put its words into one row or give the second another id");
        }
    }
}
