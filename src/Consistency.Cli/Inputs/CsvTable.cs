using System.Text;
using CsvHelper;

namespace Consistency.Cli.Inputs;

/// <summary>A published table as text: a header row, then a row a line, cells set apart by commas, semicolons, tabs or bars.</summary>
internal sealed class CsvTable : IDisposable
{
    private readonly string _file;
    private readonly CsvReader _table;
    private CsvMalformedRecord? _malformed;

    /// <param name="file">What to call it in messages.</param>
    /// <param name="text">The whole table.</param>
    /// <param name="delimiter">What stands between cells; null where it is to be found out.</param>
    public CsvTable(string file, string text, char? delimiter)
    {
        _file = file;
        _table = CsvReader.FromText(text, new CsvReaderOptions { TrackLineNumbers = true, TrimWhitespace = true, Separator = delimiter, OnMalformedRecord = bad => _malformed ??= bad });
        Columns = [.. _table.Headers];
    }

    /// <summary>The headings.</summary>
    public string[] Columns { get; }

    /// <summary>The rows; a row that is malformed comes as a problem. The cells of a row hold until the next one.</summary>
    public IEnumerable<(TableRow Row, InputProblem? Problem)> Rows()
    {
        string?[] cells = new string?[Columns.Length];
        while (_table.Read())
        {
            Array.Clear(cells);
            for (int i = 0; i < cells.Length && i < _table.FieldCount; i++) cells[i] = _table.GetString(i);
            var row = new TableRow(cells, (int)_table.LineNumber, ColumnOf);
            yield return (row, _malformed is { } bad ? CsvInput.Malformed(_file, bad) : _table.FieldCount > cells.Length ? CsvInput.TooManyCells(_file, _table.FieldCount, cells.Length, row) : null);
            _malformed = null;
        }
    }

    public void Dispose() => _table.Dispose();

    private int ColumnOf(int cell)
    {
        int before = 0;
        for (int i = 0; i < cell && i < _table.FieldCount; i++) before += Encoding.UTF8.GetCharCount(_table.GetRawSpan(i)) + 1;
        return before + 1;
    }
}
