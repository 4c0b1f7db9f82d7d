namespace Consistency.Vocabulary;

/// <summary>From a node of the trie and a word to the next node.</summary>
/// <remarks>Open addressing, at most half full. Thread-safe once filled.</remarks>
internal sealed class TransitionTable
{
    private long[] _keys = new long[65536];
    private int[] _nodes = new int[65536];
    private int _count;

    /// <summary>The node that a word leads to; -1 where no phrase goes on with it.</summary>
    public int Find(int node, int word) => _nodes[SlotOf(KeyOf(node, word))] - 1;

    /// <summary>Adds a way that is not in the table yet.</summary>
    public void Add(int node, int word, int next)
    {
        if (++_count * 2 > _keys.Length) Grow();
        Put(KeyOf(node, word), next + 1);
    }

    private void Put(long key, int next)
    {
        int slot = SlotOf(key);
        _keys[slot] = key;
        _nodes[slot] = next;
    }

    private int SlotOf(long key)
    {
        int mask = _keys.Length - 1;
        int slot = (int)((ulong)(key * -7046029254386353131) >> 32) & mask;
        while (_nodes[slot] != 0 && _keys[slot] != key) slot = (slot + 1) & mask;
        return slot;
    }

    private void Grow()
    {
        (long[] keys, int[] nodes) = (_keys, _nodes);
        (_keys, _nodes) = (new long[keys.Length * 2], new int[keys.Length * 2]);
        for (int i = 0; i < keys.Length; i++)
        {
            if (nodes[i] != 0) Put(keys[i], nodes[i]);
        }
    }

    private static long KeyOf(int node, int word) => ((long)node << 32) | (uint)word;
}
