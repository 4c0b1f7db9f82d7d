using System.Buffers;
using System.Collections;
using System.Runtime.CompilerServices;

namespace Consistency.Documents;

/// <summary>A list whose array comes from the shared pool and goes back there, so that reading one text after another leaves nothing for the collector.</summary>
/// <remarks>Not thread-safe. Lent by a text (<see cref="TokenizedText.List{T}"/>), and empty once that is disposed of: copy what shall live longer.</remarks>
internal sealed class PooledList<T> : IReadOnlyList<T>, IDisposable
{
    private T[] _items = [];

    public int Count { get; private set; }

    /// <summary>The items in their order; the span is valid until the next item is added.</summary>
    public Span<T> Span => _items.AsSpan(0, Count);

    public ref T this[int index] => ref Span[index];

    T IReadOnlyList<T>.this[int index] => this[index];

    public Span<T>.Enumerator GetEnumerator() => Span.GetEnumerator();

    IEnumerator<T> IEnumerable<T>.GetEnumerator() => new ArraySegment<T>(_items, 0, Count).AsEnumerable().GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => new ArraySegment<T>(_items, 0, Count).AsEnumerable().GetEnumerator();

    public void Add(T item)
    {
        if (Count == _items.Length) Grow(Count + 1);
        _items[Count++] = item;
    }

    public void AddRange(ReadOnlySpan<T> items)
    {
        if (Count + items.Length > _items.Length) Grow(Count + items.Length);
        items.CopyTo(_items.AsSpan(Count));
        Count += items.Length;
    }

    /// <summary>Makes the list one of so many zeros.</summary>
    /// <returns>The array behind it, which may be longer, and goes back with the list.</returns>
    public T[] Zeros(int count)
    {
        if (count > _items.Length) Grow(count);
        Count = count;
        Span.Clear();
        return _items;
    }

    /// <summary>Takes all items out which fit a condition; the others keep their order.</summary>
    public void RemoveAll(Predicate<T> fits)
    {
        int kept = 0;
        for (int i = 0; i < Count; i++)
        {
            if (!fits(_items[i])) _items[kept++] = _items[i];
        }

        Forget(kept, Count);
        Count = kept;
    }

    public void Dispose()
    {
        T[] items = _items;
        Forget(0, Count);
        (_items, Count) = ([], 0);
        if (items.Length > 0) ArrayPool<T>.Shared.Return(items);
    }

    private void Grow(int atLeast)
    {
        const int Few = 16;
        T[] more = ArrayPool<T>.Shared.Rent(Math.Max(atLeast, Math.Max(Few, Count * 2)));
        Span.CopyTo(more);
        int count = Count;
        Dispose();
        (_items, Count) = (more, count);
    }

    /// <summary>A pooled array keeps nothing alive.</summary>
    private void Forget(int first, int end)
    {
        if (RuntimeHelpers.IsReferenceOrContainsReferences<T>()) _items.AsSpan(first, end - first).Clear();
    }
}
