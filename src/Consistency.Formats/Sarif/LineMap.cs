namespace Consistency.Formats.Sarif;

/// <summary>The lines of a text, for places by line and column; a line ends with a line feed, a carriage return before it belonging to the end.</summary>
internal sealed class LineMap
{
    private readonly List<int> _starts = [0];

    public LineMap(string text)
    {
        for (int i = text.IndexOf('\n', StringComparison.Ordinal); i >= 0; i = text.IndexOf('\n', i + 1)) _starts.Add(i + 1);
    }

    /// <summary>The line and the column of an offset, both from 0 and in UTF-16 code units.</summary>
    public (int Line, int Column) PlaceOf(int offset)
    {
        int line = _starts.BinarySearch(offset);
        if (line < 0) line = ~line - 1;
        return (line, offset - _starts[line]);
    }
}
