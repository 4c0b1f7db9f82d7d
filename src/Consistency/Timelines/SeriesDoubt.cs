using Consistency.Comparison;

namespace Consistency.Timelines;

/// <summary>Finds the least claims to doubt in the series of a partition that cannot be true as a whole.</summary>
/// <remarks>
/// Claims of one voice that say the same of the same days are one statement: they weigh one together and share its doubt. Keeps its buffers. Not
/// thread-safe.
/// </remarks>
internal sealed class SeriesDoubt
{
    private readonly List<int> _members = [];
    private int[] _wanted = [];

    /// <summary>Looks at the series that hold contradictions.</summary>
    public void Find<TRow>(ReadOnlySpan<TRow> rows, int series, Func<int, Movement> movementOf, PartitionFindings into)
        where TRow : unmanaged, IClaimRow<TRow>
    {
        if (into.Series.Count == 0) return;
        FindIn(rows, series, movementOf, FigureReading.Logical, into);
        if (TRow.HasTwoReadings) FindIn(rows, series, movementOf, FigureReading.Expected, into);
    }

    private void FindIn<TRow>(ReadOnlySpan<TRow> rows, int series, Func<int, Movement> movementOf, FigureReading reading, PartitionFindings into)
        where TRow : unmanaged, IClaimRow<TRow>
    {
        (int Series, int Row)[] members = Members(rows, series, reading, into);
        for (int begin = 0, end; begin < members.Length; begin = end)
        {
            for (end = begin; end < members.Length && members[end].Series == members[begin].Series; end++) { }
            Movement movement = movementOf(members[begin].Series);
            Statement[] statements = Statements(rows, members.AsSpan(begin, end - begin), reading);
            foreach (ArraySegment<Statement> together in movement == Movement.Free ? ByDay(statements) : [statements])
                Tell(together, movement, reading, into);
        }
    }

    /// <summary>The rows of the series that hold contradictions of a reading, by series.</summary>
    private (int Series, int Row)[] Members<TRow>(ReadOnlySpan<TRow> rows, int series, FigureReading reading, PartitionFindings into)
        where TRow : unmanaged, IClaimRow<TRow>
    {
        if (_wanted.Length < series) _wanted = new int[series];
        Array.Clear(_wanted, 0, series);
        foreach ((int wanted, FigureReading found) in into.Series)
            if (found == reading) _wanted[wanted] = 1;

        _members.Clear();
        for (int row = 0; row < rows.Length; row++)
            if (_wanted[rows[row].Series] != 0) _members.Add(row);

        var members = new (int Series, int Row)[_members.Count];
        for (int i = 0; i < members.Length; i++) members[i] = (rows[_members[i]].Series, _members[i]);
        Array.Sort(members);
        return members;
    }

    private static Statement[] Statements<TRow>(ReadOnlySpan<TRow> rows, ReadOnlySpan<(int Series, int Row)> members, FigureReading reading)
        where TRow : unmanaged, IClaimRow<TRow>
    {
        var statements = new Statement[members.Length];
        for (int i = 0; i < members.Length; i++)
        {
            ref readonly TRow row = ref rows[members[i].Row];
            Bounds bounds = reading == FigureReading.Logical ? row.Logical : row.Expected;
            statements[i] = new Statement(row.FirstDay, row.LastDay, bounds.Low, bounds.High, row.Voice, row.Claim);
        }

        Array.Sort(statements, (a, b) => a.ComesAfter(b));
        return statements;
    }

    private static IEnumerable<ArraySegment<Statement>> ByDay(Statement[] statements)
    {
        Statement[] ofOneDay = Array.FindAll(statements, statement => statement.FirstDay == statement.LastDay);
        for (int begin = 0, end; begin < ofOneDay.Length; begin = end)
        {
            for (end = begin; end < ofOneDay.Length && ofOneDay[end].FirstDay == ofOneDay[begin].FirstDay; end++) { }
            yield return new ArraySegment<Statement>(ofOneDay, begin, end - begin);
        }
    }

    private static void Tell(ArraySegment<Statement> statements, Movement movement, FigureReading reading, PartitionFindings into)
    {
        int count = 0;
        int[] voiced = new int[statements.Count];
        var (firstDay, lastDay) = (new int[statements.Count], new int[statements.Count]);
        var (low, high) = (new double[statements.Count], new double[statements.Count]);
        for (int i = 0; i < statements.Count; i++)
        {
            if (i == 0 || !statements[i].Echoes(statements[i - 1]))
            {
                (firstDay[count], lastDay[count]) = (statements[i].FirstDay, statements[i].LastDay);
                (low[count], high[count]) = (statements[i].Low, statements[i].High);
                count++;
            }

            voiced[i] = count - 1;
        }

        var doubt = new Doubt[count];
        if (movement == Movement.NeverFalling)
            LeastDoubt.Find(firstDay.AsSpan(0, count), lastDay.AsSpan(0, count), low.AsSpan(0, count), high.AsSpan(0, count), [], doubt);
        else
            OverlapDepth.Find(low.AsSpan(0, count), high.AsSpan(0, count), [], doubt);

        for (int i = 0; i < statements.Count; i++)
            if (doubt[voiced[i]] != Doubt.None) into.Doubted.Add(new DoubtedClaim(statements[i].Claim, doubt[voiced[i]], reading));
    }

    /// <summary>A claim ordered so that what one voice says twice stands side by side.</summary>
    private readonly record struct Statement(int FirstDay, int LastDay, double Low, double High, int Voice, int Claim)
    {
        public int ComesAfter(Statement other)
        {
            int order = FirstDay.CompareTo(other.FirstDay);
            if (order == 0) order = LastDay.CompareTo(other.LastDay);
            if (order == 0) order = Low.CompareTo(other.Low);
            if (order == 0) order = High.CompareTo(other.High);
            if (order == 0) order = Voice.CompareTo(other.Voice);
            return order != 0 ? order : Claim.CompareTo(other.Claim);
        }

        public bool Echoes(Statement other) => Voice >= 0 && this with { Claim = other.Claim } == other;
    }
}
