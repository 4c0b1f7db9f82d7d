namespace Consistency.Claims.Names;

/// <summary>Numbers from zero that are joined to sets; the least one of a set stands for it.</summary>
/// <remarks>Union by least number with path halving: near to constant time an operation. Not thread-safe.</remarks>
internal sealed class DisjointSets
{
    private readonly int[] _parents;

    public DisjointSets(int count)
    {
        _parents = new int[count];
        for (int i = 0; i < count; i++) _parents[i] = i;
    }

    public int Count => _parents.Length;

    /// <summary>The least number of the set that a number is in.</summary>
    public int Of(int number)
    {
        while (_parents[number] != number) number = _parents[number] = _parents[_parents[number]];
        return number;
    }

    public void Join(int one, int other)
    {
        (int a, int b) = (Of(one), Of(other));
        _parents[Math.Max(a, b)] = Math.Min(a, b);
    }
}
