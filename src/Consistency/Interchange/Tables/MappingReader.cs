using System.Text.Json;
using Consistency.Vocabulary;

namespace Consistency.Interchange.Tables;

/// <summary>Reads the JSON of a mapping; whatever is not known in it is a fault, as a misspelt property would lose figures in silence.</summary>
internal static class MappingReader
{
    private static readonly TableField[] Fields = Enum.GetValues<TableField>();

    /// <summary>The names of the fields, by field.</summary>
    public static string[] FieldNames { get; } = [.. Fields.Select(field => JsonNamingPolicy.CamelCase.ConvertName(field.ToString()))];

    /// <summary>What the mapping of a table can say beside the fields.</summary>
    public static IReadOnlyList<string> TableProperties { get; } = ["$schema", "records", "delimiter", "decimal", "dateFormat", "missing", "columns", "metrics", "corrections"];

    /// <summary>What a figure column says in plain text of itself; in the other fields a plain text names a column.</summary>
    private static readonly TableField[] SaidOfColumn = [TableField.Entity, TableField.Metric, TableField.Kind, TableField.Population, TableField.Unit];

    public static SeriesMapping Read(ReadOnlySpan<byte> utf8)
    {
        var json = new JsonCursor(utf8.StartsWith("\uFEFF"u8) ? utf8[3..] : utf8, firstLine: 1);
        if (!json.Read()) throw json.Fault("the mapping is empty", """{ "date": "…", "entity": "…", "columns": { … } }""");
        JsonCursor start = json;
        SeriesMapping mapping = ReadTable(ref json, outer: null, out _);
        if (mapping.Row[TableField.Date] is null) throw start.Fault("the mapping has no 'date'", "the column of the dates, as in \"date\": \"day\"");
        if (mapping.Row[TableField.Entity] is null && !(mapping.Figures.Count > 0 && mapping.Figures.Values.All(figure => figure[TableField.Entity] is not null)))
            throw start.Fault("the mapping has no 'entity'", """the column that says what the figures are of, or { "value": "…" } where all are of one thing""");
        bool isLong = mapping.Row[TableField.Metric] is not null && (mapping.Row[TableField.Value] ?? mapping.Row[TableField.Low] ?? mapping.Row[TableField.High]) is not null;
        if (mapping.Figures.Count == 0 && !isLong)
            throw start.Fault("the mapping names no figures", "'columns' of a wide table, or 'metric' and 'value' of a long one");
        return json.Read() ? throw json.Fault("more text after the mapping", "one JSON object") : mapping;
    }

    /// <summary>Reads a table's object; the one of corrections takes what it does not say from the table that it corrects.</summary>
    private static SeriesMapping ReadTable(ref JsonCursor json, SeriesMapping? outer, out string? file)
    {
        if (json.Kind is not JsonTokenType.StartObject) throw json.Fault("a JSON object in braces");
        var row = new FigureMapping();
        var figures = new Dictionary<string, FigureMapping>();
        string? dateFormat = outer?.DateFormat, delimiter = null;
        IReadOnlyList<string> records = [], missing = outer?.Missing ?? [];
        bool hasDecimalComma = outer?.HasDecimalComma ?? false;
        JsonCursor corrections = default;
        bool hasCorrections = false;
        file = null;
        while (json.NextProperty())
        {
            switch (json.Property)
            {
                case "$schema": json.Skip(); break;
                case "records": records = Words(ref json, split: '.'); break;
                case "delimiter": delimiter = OneOf(ref json, ",", ";", "\t", "|"); break;
                case "decimal": hasDecimalComma = OneOf(ref json, ".", ",") == ","; break;
                case "dateFormat": dateFormat = DatePattern(ref json); break;
                case "missing": missing = Words(ref json); break;
                case "columns" or "metrics": ReadFigures(ref json, figures); break;
                case "corrections" when outer is null:
                    corrections = json;
                    hasCorrections = true;
                    if (json.Kind is not JsonTokenType.String) json.Skip();
                    break;
                case "file" when outer is not null: file = json.Text(); break;
                default: ReadField(ref json, row, isColumn: false, TableProperties); break;
            }
        }

        var mapping = new SeriesMapping
        {
            Records = records,
            Delimiter = delimiter?[0],
            DateFormat = dateFormat,
            HasDecimalComma = hasDecimalComma,
            Missing = missing,
            Row = outer is null ? row : row.Over(outer.Row),
            Figures = figures.Count == 0 && outer is not null ? outer.Figures : figures,
        };
        if (!hasCorrections) return mapping;
        SeriesMapping corrected = ReadCorrections(ref corrections, mapping, out string? correctionsFile);
        return mapping with { Corrections = corrected, CorrectionsFile = correctionsFile };
    }

    private static SeriesMapping ReadCorrections(ref JsonCursor json, SeriesMapping corrected, out string? file)
    {
        if (json.Kind is JsonTokenType.String)
        {
            file = json.Text() ?? throw json.Fault("'corrections' is blank", "the name of a file");
            return corrected with { Records = [], Delimiter = null };
        }

        JsonCursor start = json;
        SeriesMapping mapping = ReadTable(ref json, corrected, out file);
        return file is null ? throw start.Fault("'corrections' names no 'file'", """{ "file": "corrections.csv" }""") : mapping;
    }

    private static void ReadFigures(ref JsonCursor json, Dictionary<string, FigureMapping> figures)
    {
        if (json.Kind is not JsonTokenType.StartObject) throw json.Fault("""an object with a property for each figure column: { "killed": { "metric": "deaths", "kind": "cumulative" } }""");
        while (json.NextProperty())
        {
            string column = json.Property;
            var figure = new FigureMapping { [TableField.Value] = CellSource.OfColumn(column, json.Place.Line, json.Place.Column) };
            if (json.Kind is JsonTokenType.String) figure[TableField.Metric] = CellSource.OfValue(json.Text()!, json.Place.Line, json.Place.Column);
            else if (json.Kind is not JsonTokenType.StartObject) throw json.Fault("a metric, or an object that says what the column counts");
            else while (json.NextProperty()) ReadField(ref json, figure, isColumn: true, []);
            if (!figures.TryAdd(column, figure)) throw json.Fault($"the column '{column}' is described twice", "each column once");
        }
    }

    private static void ReadField(ref JsonCursor json, FigureMapping into, bool isColumn, IReadOnlyList<string> alsoKnown)
    {
        string property = json.Property;
        int at = Array.IndexOf(FieldNames, property);
        if (at < 0) throw json.Fault($"there is no property '{FigureText.Shorten(property)}' here", $"one of {string.Join(", ", FieldNames.Concat(alsoKnown))}");
        TableField field = Fields[at];
        into[field] = ReadSource(ref json, field, isColumn && SaidOfColumn.Contains(field));
    }

    private static CellSource ReadSource(ref JsonCursor json, TableField field, bool isSaid)
    {
        (int line, int column) = json.Place;
        switch (json.Kind)
        {
            case JsonTokenType.Number: return CellSource.OfValue(FigureText.Of(json.Number()!.Value), line, column);
            case JsonTokenType.True or JsonTokenType.False when field is TableField.Estimated: return CellSource.OfValue(json.Flag() ? "true" : "false", line, column);
            case JsonTokenType.StartObject: return ReadExplicit(ref json, field, line, column);
            case JsonTokenType.StartArray: return new CellSource(Words(ref json), null, [], line, column);
            default:
                string text = json.Text() ?? throw json.Fault($"'{json.Property}' is blank", "the name of a column");
                bool isKind = field is TableField.Kind && (isSaid || WireName<MetricKind>.Find(text) is not null);
                if (isKind) json.Choice<MetricKind>();
                return isSaid || isKind ? CellSource.OfValue(text, line, column) : CellSource.OfColumn(text, line, column);
        }
    }

    /// <summary>An object that says outright whether it names a column or a value.</summary>
    private static CellSource ReadExplicit(ref JsonCursor json, TableField field, int line, int column)
    {
        const string Expected = """{ "value": "…" }, or { "column": "…" } with or without "is": ["…"]""";
        JsonCursor start = json;
        string owner = json.Property;
        IReadOnlyList<string> columns = [], words = [];
        string? value = null;
        while (json.NextProperty())
        {
            if (json.Property == "column") columns = Words(ref json);
            else if (json.Property == "value") value = json.Kind is JsonTokenType.Number ? FigureText.Of(json.Number()!.Value) : field is TableField.Kind ? WireName<MetricKind>.Of(json.Choice<MetricKind>()!.Value) : json.Text();
            else if (json.Property == "is" && field is TableField.Estimated) words = Words(ref json);
            else throw json.Fault($"there is no property '{FigureText.Shorten(json.Property)}' here", Expected);
        }

        return (columns.Count > 0) == (value is not null) ? throw start.Fault($"'{owner}' names neither a column nor a value, or both", Expected) : new CellSource(columns, value, words, line, column);
    }

    private static IReadOnlyList<string> Words(ref JsonCursor json, char? split = null)
    {
        if (json.Kind is JsonTokenType.String) return split is { } mark ? json.Verbatim().Split(mark) : [json.Verbatim()];
        if (json.Kind is not JsonTokenType.StartArray) throw json.Fault("a text in quotes, or a list of texts");
        var words = new List<string>();
        while (json.Read() && json.Kind is not JsonTokenType.EndArray) words.Add(json.Verbatim());
        return words;
    }

    private static string OneOf(ref JsonCursor json, params ReadOnlySpan<string> choices)
    {
        string given = json.Verbatim();
        return choices.Contains(given) ? given : throw json.Fault($"'{json.Property}' cannot be '{FigureText.Shorten(given)}'", $"one of {string.Join(" ", choices.ToArray().Select(choice => $"'{(choice == "\t" ? "\\t" : choice)}'"))}");
    }

    private static string DatePattern(ref JsonCursor json)
    {
        string pattern = json.Verbatim();
        return TableDate.IsPattern(pattern) ? pattern : throw json.Fault($"'{FigureText.Shorten(pattern)}' is no pattern of days", "one such as dd/MM/yyyy");
    }
}
