using System.Collections.Frozen;
using Consistency.Claims;
using Consistency.Vocabulary;
using NodaTime;

namespace Consistency.Interchange.Tables;

/// <summary>Makes claims of the rows of a published table, as a mapping says.</summary>
/// <remarks>A cell that is blank or holds a mark for "none" is no figure. A row that cannot be used loses no other. Not thread-safe.</remarks>
public sealed class TableReader
{
    private const int HoursOfDay = 24;
    private const int MostHours = HoursOfDay * 36_500;

    /// <summary>What published tables write where there is no figure.</summary>
    private static readonly string[] NoFigure = ["NA", "N/A", "NAN", "NULL", "NONE", "-", "–", "—", "..", "...", "…", ":", "ND", "N.D.", "#N/A"];

    private readonly InterchangeReader _reader;
    private readonly TableDate _days;
    private readonly bool _hasDecimalComma;
    private readonly FrozenSet<string> _missing;
    private readonly string[] _columns;
    private readonly FigurePlan[] _wide;
    private readonly FigurePlan? _long;
    private readonly Dictionary<string, FigurePlan> _byMetric;

    /// <summary>Binds a mapping to a table.</summary>
    /// <param name="mapping">What the columns say.</param>
    /// <param name="columns">The headings of the table, in their order.</param>
    /// <param name="reader">Completes the claims; one for all input of a check, so that no id stands twice.</param>
    /// <exception cref="InterchangeException">The mapping names a column that the table has not, or the kind of a metric that no pack knows is not said; has the place in the mapping.</exception>
    public TableReader(SeriesMapping mapping, IReadOnlyList<string> columns, InterchangeReader reader)
        : this(mapping, columns, reader, leavesOut: false)
    {
    }

    /// <param name="mapping">What the columns say.</param>
    /// <param name="columns">The headings of the table, in their order.</param>
    /// <param name="reader">Completes the claims.</param>
    /// <param name="leavesOut">Whether figure columns that the table has not are left out: a table of corrections has only some of those that it corrects.</param>
    internal TableReader(SeriesMapping mapping, IReadOnlyList<string> columns, InterchangeReader reader, bool leavesOut)
    {
        (_reader, _columns, _hasDecimalComma) = (reader, [.. columns], mapping.HasDecimalComma);
        _days = new TableDate(mapping.DateFormat);
        _missing = FrozenSet.ToFrozenSet([.. NoFigure, .. mapping.Missing], StringComparer.OrdinalIgnoreCase);
        bool isLong = mapping.Row[TableField.Metric] is { Columns.Count: > 0 };
        FigurePlan PlanOf(FigureMapping figure) => new(figure, PlaceOf);
        _byMetric = isLong ? mapping.Figures.ToDictionary(pair => pair.Key, pair => PlanOf(OfMetric(pair.Value).Over(mapping.Row)), StringComparer.OrdinalIgnoreCase) : [];
        _long = mapping.Figures.Count == 0 && mapping.Row[TableField.Value] is not null || isLong ? PlanOf(mapping.Row) : null;
        _wide = isLong ? [] : [.. mapping.Figures.Where(pair => !leavesOut || columns.Contains(pair.Key)).Select(pair => PlanOf(pair.Value.Over(mapping.Row)))];
        foreach (FigureMapping figure in mapping.Figures.Values.Append(mapping.Row)) RequireKind(figure.Over(mapping.Row), reader);
    }

    /// <summary>Reads the figures of a row.</summary>
    /// <param name="cells">The cells in the order of the columns; fewer are blank, null is blank.</param>
    /// <param name="onClaim">Takes each claim, in the order of the mapping.</param>
    /// <param name="onFault">Takes what is wrong with a cell; <see cref="InterchangeException.Field"/> is its column.</param>
    public void Read(IReadOnlyList<string?> cells, Action<Claim> onClaim, Action<InterchangeException> onFault)
    {
        if (_long is null)
        {
            foreach (FigurePlan plan in _wide) ReadFigure(plan, cells, onClaim, onFault);
            return;
        }

        FigurePlan? listed = null;
        bool isListed = _byMetric.Count > 0 && _long.Text(TableField.Metric, cells) is { } metric && _byMetric.TryGetValue(metric, out listed);
        if (_byMetric.Count == 0 || isListed) ReadFigure(listed ?? _long, cells, onClaim, onFault);
    }

    private void ReadFigure(FigurePlan plan, IReadOnlyList<string?> cells, Action<Claim> onClaim, Action<InterchangeException> onFault)
    {
        Claim claim;
        try
        {
            if (Given(plan, cells) is not { } given) return;
            claim = _reader.Complete(given);
        }
        catch (InterchangeException fault)
        {
            TableField field = Enum.TryParse(fault.Field, ignoreCase: true, out TableField named) ? named : TableField.Value;
            onFault(new InterchangeException(fault.What, fault.Expected, field: plan.ColumnOf(field) ?? plan.ColumnOf(TableField.Value)));
            return;
        }

        onClaim(claim);
    }

    /// <summary>The figure of a row as it is given; null where the row has none.</summary>
    private GivenClaim? Given(FigurePlan plan, IReadOnlyList<string?> cells)
    {
        (decimal? value, string? words) = Figure(TableField.Value);
        (decimal? low, _) = Figure(TableField.Low);
        (decimal? high, _) = Figure(TableField.High);
        if ((value ?? low ?? high) is null && words is null) return null;
        GivenDays days = Days(TableField.Date) ?? throw new InterchangeException("a figure without a date", "a day in every row that has a figure", field: nameof(TableField.Date));
        MetricKind? kind = Choice<MetricKind>(TableField.Kind);
        return new GivenClaim
        {
            Entity = Reference(TableField.Entity),
            Metric = Reference(TableField.Metric),
            Period = kind,
            Population = Text(TableField.Population),
            Unit = Text(TableField.Unit),
            Dossier = Text(TableField.Dossier),
            Source = Text(TableField.Source),
            Attribution = Reference(TableField.Attribution),
            Note = plan.AllText(TableField.Note, cells),
            Phase = Text(TableField.Phase),
            AsOf = days,
            Span = Span(days),
            Value = value,
            Low = low,
            High = high,
            Text = words,
            Qualifier = Text(TableField.Qualifier) is { } hedge ? HedgeWords.Find(hedge) ?? throw Unknown(hedge, HedgeWords.Expected, TableField.Qualifier) : null,
            Modality = plan.Flag(TableField.Estimated, cells) ? Modality.Estimated : null,
        };

        string? Text(TableField field) => plan.Text(field, cells);

        (string, string?)? Reference(TableField field) => Text(field) is { } id ? (id, null) : null;

        GivenDays? Days(TableField field) => Text(field) is not { } text ? null : _days.Read(text) ?? throw Unknown(text, CalendarText.ExpectedInterval, field);

        T? Choice<T>(TableField field)
            where T : struct, Enum =>
            Text(field) is not { } text ? null : WireName<T>.Find(text) ?? throw Unknown(text, $"one of {WireName<T>.Choices}", field);

        (decimal? Number, string? Words) Figure(TableField field)
        {
            if (Text(field) is not { } text || _missing.Contains(text)) return default;
            string plain = Plain(text);
            if (FigureText.HasWords(plain) && field is TableField.Value) return (null, text);
            return (FigureText.ReadGrouped(plain) ?? throw new InterchangeException(FigureText.Fault(text), $"{FigureText.Expected}, or a mark that 'missing' lists in the mapping", field: field.ToString()), null);
        }

        GivenDays? Span(GivenDays day)
        {
            if (Days(TableField.From) is { From: { } first }) return new GivenDays(first, day.To);
            (decimal? hours, _) = Figure(TableField.Hours);
            return hours is > HoursOfDay and <= MostHours && day.To is { } last ? new GivenDays(last.PlusDays(1 - (int)Math.Ceiling(hours.Value / HoursOfDay)), last) : null;
        }
    }

    /// <summary>A number with a point before its decimals, and without the blanks that set thousands apart.</summary>
    private string Plain(string text)
    {
        if (text.AsSpan().ContainsAny(" \u00A0\u202F'’") && text.All(c => char.IsAsciiDigit(c) || c is ' ' or '\u00A0' or '\u202F' or '\'' or '’' or '.' or ',' or '-' or '+'))
            text = string.Concat(text.Where(c => char.IsAsciiDigit(c) || c is '.' or ',' or '-' or '+'));
        return _hasDecimalComma ? text.Replace(".", "", StringComparison.Ordinal).Replace(',', '.') : text;
    }

    private int PlaceOf(string column, CellSource source)
    {
        int place = Array.IndexOf(_columns, column);
        return place >= 0 ? place : throw new InterchangeException(
            $"the table has no column '{FigureText.Shorten(column)}'", $"one of {string.Join(", ", _columns)}", source.Line, source.Column, column);
    }

    private static void RequireKind(FigureMapping figure, InterchangeReader reader)
    {
        if (figure[TableField.Kind] is not null || figure[TableField.Metric] is not { Value: { } metric } source || reader.Knows(metric)) return;
        throw new InterchangeException($"no pack knows how the metric '{FigureText.Shorten(metric)}' moves", "\"kind\": \"cumulative\", \"level\" or \"flow\" beside it", source.Line, source.Column, metric);
    }

    /// <summary>The values of a metric column that are listed one by one say their metric, and their figures stand in the column of all.</summary>
    private static FigureMapping OfMetric(FigureMapping listed)
    {
        CellSource named = listed[TableField.Value]!;
        var figure = new FigureMapping().Over(listed);
        figure[TableField.Value] = null;
        figure[TableField.Metric] ??= CellSource.OfValue(named.Columns[0], named.Line, named.Column);
        return figure;
    }

    private static InterchangeException Unknown(string text, string expected, TableField field) =>
        new($"'{FigureText.Shorten(text)}' is not known here", expected, field: field.ToString());
}
