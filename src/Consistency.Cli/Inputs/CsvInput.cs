using System.Text;
using Consistency.Interchange;
using CsvHelper;

namespace Consistency.Cli.Inputs;

/// <summary>Claims as comma-, semicolon- or tab-separated values: a header row with the contract's names, then one claim a row.</summary>
internal static class CsvInput
{
    private static readonly string[] Properties =
    [
        "id", "document", "dossier", "entity", "metric", "population", "period", "asOf", "span", "source", "attribution", "modality", "quote",
        "text", "value", "low", "high", "lowOpen", "highOpen", "qualifier", "change", "unit", "noun", "ordinal", "note", "phase",
    ];

    private static readonly CsvReaderOptions Options = new()
    {
        TrackLineNumbers = true,
        TrimWhitespace = true,
    };

    /// <summary>Whether a first line is the header of a table of claims.</summary>
    public static bool IsHeader(string line)
    {
        using var table = CsvReader.FromText(line, Options);
        string[] columns = [.. table.Headers.Select(PropertyOf)];
        return columns.Contains("entity") && columns.Contains("metric");
    }

    /// <summary>Reads the claims row by row; a row that cannot be used is a problem and loses no other.</summary>
    public static IEnumerable<InputItem> Read(string file, string text, InterchangeReader reader)
    {
        InputProblem? malformed = null;
        using var table = CsvReader.FromText(text, Options with { OnMalformedRecord = bad => malformed ??= Malformed(file, bad) });
        string[] columns = [.. table.Headers.Select(PropertyOf)];
        foreach (InputNote note in Misspelt(file, table, columns)) yield return InputItem.Of(note);
        if (MissingColumn(columns) is { } missing)
        {
            string what = $"the header has no column {missing}";
            yield return InputItem.Of(new InputProblem(file, what, "entity,metric,asOf,value,source", "name the columns in the first row", 1, 1));
            yield break;
        }

        while (table.Read())
        {
            yield return malformed is null ? ReadRow(file, table, columns, reader) : InputItem.Of(malformed);
            malformed = null;
        }
    }

    private static IEnumerable<InputNote> Misspelt(string file, CsvReader table, string[] columns)
    {
        string[] free = [.. Properties.Except(columns)];
        for (int i = 0, column = 1; i < columns.Length; column += table.Headers[i++].Length + 1)
        {
            if (!Properties.Contains(columns[i]) && InputNote.Of(file, 1, column, columns[i], free) is { } note) yield return note;
        }
    }

    private static InputItem ReadRow(string file, CsvReader table, string[] columns, InterchangeReader reader)
    {
        if (table.FieldCount > columns.Length)
        {
            return At(table, columns.Length, TooManyCells(file, table.FieldCount, columns.Length));
        }

        try
        {
            return InputItem.Of(reader.ReadRow(columns, [.. Enumerable.Range(0, table.FieldCount).Select(table.GetString)]), (int)table.LineNumber);
        }
        catch (InterchangeException fault)
        {
            return At(table, Math.Max(0, Array.IndexOf(columns, fault.Field)), new InputProblem(file, fault.What, fault.Expected));
        }
    }

    /// <summary>The problem of a row that is longer than the header.</summary>
    public static InputProblem TooManyCells(string file, int cells, int columns, TableRow row = default) => new(
        file, $"{cells} cells under {columns} columns", "as many as the header has", "put a cell that contains the separator in quotes", row.Line, row.ColumnOf?.Invoke(columns) ?? 0);

    private static InputItem At(CsvReader table, int cell, InputProblem problem)
    {
        int before = 0;
        for (int i = 0; i < cell; i++) before += Encoding.UTF8.GetCharCount(table.GetRawSpan(i)) + 1;
        return InputItem.Of(problem with { Line = (int)table.LineNumber, Column = before + 1 });
    }

    /// <summary>The problem of a row whose quotes are out of order.</summary>
    public static InputProblem Malformed(string file, CsvMalformedRecord bad) => new(
        file,
        bad.Reason is CsvMalformedReason.UnterminatedQuote ? "a quote is not closed" : "a quote stands inside a cell",
        "quotes around a whole cell, and doubled inside it",
        "check the quotes of this row",
        (int)bad.LineNumber,
        Math.Max(1, bad.RawRecord.IndexOf('"', StringComparison.Ordinal) + 1));

    private static string? MissingColumn(string[] columns) =>
        !columns.Contains("entity") ? "'entity'"
        : !columns.Contains("metric") ? "'metric'"
        : !columns.Contains("value") && !columns.Contains("low") && !columns.Contains("high") ? "'value' (or 'low' and 'high')"
        : null;

    /// <summary>The property that a column heading means: "As of", "as_of" and "asOf" are one.</summary>
    private static string PropertyOf(string heading)
    {
        string bare = string.Concat(heading.Where(char.IsLetterOrDigit));
        return Array.Find(Properties, property => property.Equals(bare, StringComparison.OrdinalIgnoreCase)) ?? heading;
    }
}
