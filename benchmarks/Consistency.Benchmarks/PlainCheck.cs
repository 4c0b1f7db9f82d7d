namespace Consistency.Benchmarks;

/// <summary>What a good programmer writes without us: an array of structs, sorted, then one scan.</summary>
internal static class PlainCheck
{
    /// <summary>A claim of one known day.</summary>
    public readonly record struct Row(int Series, int Day, double Low, double High) : IComparable<Row>
    {
        public int CompareTo(Row other) => Series != other.Series ? Series.CompareTo(other.Series) : Day.CompareTo(other.Day);

        public static bool operator <(Row left, Row right) => left.CompareTo(right) < 0;

        public static bool operator <=(Row left, Row right) => left.CompareTo(right) <= 0;

        public static bool operator >(Row left, Row right) => left.CompareTo(right) > 0;

        public static bool operator >=(Row left, Row right) => left.CompareTo(right) >= 0;
    }

    /// <summary>Sorts the rows and scans them.</summary>
    public static Counts Check(Row[] rows)
    {
        Array.Sort(rows);
        (long fallen, long sameDay) = (0, 0);
        double floor = double.NegativeInfinity;
        for (int begin = 0, end; begin < rows.Length; begin = end)
        {
            if (begin > 0 && rows[begin].Series != rows[begin - 1].Series) floor = double.NegativeInfinity;
            (double maxLow, double minHigh) = (double.NegativeInfinity, double.PositiveInfinity);
            for (end = begin; end < rows.Length && rows[end].Series == rows[begin].Series && rows[end].Day == rows[begin].Day; end++)
            {
                maxLow = Math.Max(maxLow, rows[end].Low);
                minHigh = Math.Min(minHigh, rows[end].High);
            }

            floor = Math.Max(floor, maxLow);
            if (maxLow > minHigh) sameDay++;
            for (int i = begin; i < end; i++)
                if (rows[i].High < floor) fallen++;
        }

        return new Counts(fallen, sameDay);
    }

    /// <summary>What most would write: group, order, compare.</summary>
    public static Counts CheckWithLinq(Row[] rows)
    {
        var bySeries = rows.GroupBy(row => row.Series).ToList();
        long fallen = bySeries.Sum(series =>
        {
            double floor = double.NegativeInfinity;
            return series.GroupBy(row => row.Day).OrderBy(day => day.Key).Sum(day =>
            {
                floor = Math.Max(floor, day.Max(row => row.Low));
                return day.Count(row => row.High < floor);
            });
        });
        long sameDay = rows.GroupBy(row => (row.Series, row.Day)).Count(day => day.Max(row => row.Low) > day.Min(row => row.High));
        return new Counts(fallen, sameDay);
    }
}
