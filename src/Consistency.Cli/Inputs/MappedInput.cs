using System.Text;
using Consistency.Claims;
using Consistency.Cli.Commands;
using Consistency.Interchange;
using Consistency.Interchange.Tables;

namespace Consistency.Cli.Inputs;

/// <summary>Published tables, read by a mapping file that says which columns are what.</summary>
/// <param name="file">The mapping file.</param>
internal sealed class MappedInput(InputFile file)
{
    private SeriesMapping? _mapping;

    /// <summary>Reads the mapping.</summary>
    /// <exception cref="InputException">It cannot be read or used.</exception>
    public void Load()
    {
        if (_mapping is not null) return;
        using Stream stream = InputBytes.Open(file);
        try
        {
            _mapping = SeriesMapping.Parse(Encoding.UTF8.GetBytes(InputText.Decode(file.Shown, InputBytes.ReadToEnd(file.Shown, stream))));
        }
        catch (InterchangeException fault)
        {
            throw new InputException(new InputProblem(file.Shown, fault.What, fault.Expected, Line: fault.Line, Column: fault.Column));
        }
    }

    /// <summary>Reads a table; a row that cannot be used comes as a problem in its place.</summary>
    /// <param name="table">The file of the table.</param>
    /// <param name="text">Its whole text.</param>
    /// <param name="reader">The reader of the check.</param>
    /// <exception cref="InputException">The mapping or its corrections do not fit the table.</exception>
    public IEnumerable<InputItem> Read(InputFile table, string text, InterchangeReader reader)
    {
        Load();
        var items = new List<InputItem>();
        ReadRows(table.Shown, text, _mapping!, columns => new TableReader(_mapping!, columns, reader), static (bound, cells, onClaim, onFault) => bound.Read(cells, onClaim, onFault), items);
        return _mapping!.CorrectionsFile is { } corrections ? Explained(items, corrections, reader) : items;
    }

    private List<InputItem> Explained(List<InputItem> items, string name, InterchangeReader reader)
    {
        var path = new InputFile(Path.Combine(Path.GetDirectoryName(file.Path) ?? "", name), name);
        using Stream stream = InputBytes.Open(path);
        string text = InputText.Decode(path.Shown, InputBytes.ReadToEnd(path.Shown, stream));
        var faults = new List<InputItem>();
        CorrectionList? list = null;
        ReadRows(path.Shown, text, _mapping!.Corrections!, columns => list = new CorrectionList(_mapping!.Corrections!, columns, reader), static (bound, cells, _, onFault) => bound.Read(cells, onFault), faults);
        Dictionary<string, Claim> explained = list!.Explain([.. items.Select(item => item.Claim).OfType<Claim>()]).ToDictionary(claim => claim.Id);
        return [.. faults, .. items.Select(item => item.Claim is { } claim ? item with { Claim = explained[claim.Id] } : item)];
    }

    private void ReadRows<TBound>(
        string shown, string text, SeriesMapping mapping, Func<string[], TBound> bind, Action<TBound, IReadOnlyList<string?>, Action<Claim>, Action<InterchangeException>> read, List<InputItem> items)
    {
        if (text.AsSpan().TrimStart() is ['[' or '{', ..])
        {
            var json = new JsonTable(shown, Encoding.UTF8.GetBytes(text), mapping.Records);
            TBound bound = Bound(() => bind(json.Columns), json.Columns);
            foreach (TableRow row in json.Rows) ReadRow(row, json.Columns, bound);
            return;
        }

        using var csv = new CsvTable(shown, text, mapping.Delimiter);
        TBound boundTable = Bound(() => bind(csv.Columns), csv.Columns);
        foreach ((TableRow row, InputProblem? problem) in csv.Rows())
        {
            if (problem is null) ReadRow(row, csv.Columns, boundTable);
            else items.Add(InputItem.Of(problem));
        }

        void ReadRow(TableRow row, string[] columns, TBound bound) => read(
            bound, row.Cells, claim => items.Add(InputItem.Of(claim, row.Line)),
            fault => items.Add(InputItem.Of(new InputProblem(shown, fault.What, fault.Expected, Line: row.Line, Column: row.ColumnOf(Math.Max(0, Array.IndexOf(columns, fault.Field)))))));
    }

    /// <summary>What the mapping says that the table has not is a fault of the mapping, in its place there.</summary>
    private TBound Bound<TBound>(Func<TBound> bind, string[] columns)
    {
        try
        {
            return bind();
        }
        catch (InterchangeException fault)
        {
            string? near = fault.Field is { } typed ? Suggestion.Nearest(typed, columns) : null;
            throw new InputException(new InputProblem(file.Shown, fault.What, fault.Expected, near is null ? """write { "value": "…" } for what is the same in every row""" : $"did you mean {near}?", fault.Line, fault.Column));
        }
    }
}
