using Consistency.Claims;
using Consistency.Dates;
using NodaTime;

namespace Consistency.Interchange.Tables;

/// <summary>Published corrections, put as notes beside the figures that they explain.</summary>
/// <remarks>
/// A correction of a day explains a lower figure of that day, or the next figure after it. One that says by how much explains no larger fall, and none where it raised
/// the figure. Not thread-safe.
/// </remarks>
public sealed class CorrectionList
{
    private readonly TableReader _reader;
    private readonly bool _saysHowMuch;
    private readonly List<Claim> _corrections = [];

    /// <summary>Binds the mapping of a table of corrections to it.</summary>
    /// <param name="mapping">What its columns say; <see cref="SeriesMapping.Corrections"/> of the table that it corrects.</param>
    /// <param name="columns">The headings, in their order; figure columns may be left out.</param>
    /// <param name="reader">The reader of the check.</param>
    /// <exception cref="InterchangeException">A column is missing; has the place in the mapping.</exception>
    public CorrectionList(SeriesMapping mapping, IReadOnlyList<string> columns, InterchangeReader reader)
    {
        bool isLong = mapping.Row[TableField.Metric] is { Columns.Count: > 0 };
        _saysHowMuch = mapping.Row[TableField.Value] is not null || (!isLong && mapping.Figures.Keys.Any(columns.Contains));
        SeriesMapping said = _saysHowMuch ? mapping : mapping with { Row = new FigureMapping { [TableField.Value] = CellSource.OfValue("0", 1, 1) }.Over(mapping.Row) };
        _reader = new TableReader(said, columns, reader, leavesOut: true);
    }

    /// <summary>Reads the corrections of a row: a figure is by how much the total was changed, zero for not at all.</summary>
    /// <param name="cells">The cells in the order of the columns.</param>
    /// <param name="onFault">Takes what is wrong with a cell.</param>
    public void Read(IReadOnlyList<string?> cells, Action<InterchangeException> onFault) => _reader.Read(cells, _corrections.Add, onFault);

    /// <summary>The claims, those that a correction explains with a note that says so.</summary>
    /// <param name="claims">Claims in any order; their order is kept.</param>
    public IReadOnlyList<Claim> Explain(IReadOnlyList<Claim> claims)
    {
        ILookup<SeriesKey, Claim> corrections = _corrections.Where(claim => claim.AsOf.From is not null).ToLookup(claim => claim.Key);
        var notes = new Dictionary<string, string>();
        foreach (IGrouping<SeriesKey, Claim> series in claims.Where(claim => claim.AsOf.From is not null).GroupBy(claim => claim.Key))
            if (corrections.Contains(series.Key)) Explain([.. series.OrderBy(Day)], [.. corrections[series.Key]], notes);
        return notes.Count == 0 ? claims : [.. claims.Select(claim => notes.TryGetValue(claim.Id, out string? note) ? claim with { Note = claim.Note is { } own ? $"{own} · {note}" : note } : claim)];
    }

    private void Explain(Claim[] series, Claim[] corrections, Dictionary<string, string> notes)
    {
        LocalDate[] days = Array.ConvertAll(series, Day);
        foreach (Claim correction in corrections)
        {
            int after = Array.BinarySearch(days, Day(correction));
            if (after < 0) after = ~after;
            for (int i = Math.Max(1, after); i < series.Length && (days[i] == Day(correction) || days[i - 1] <= Day(correction)); i++)
                if (IsExplained(series[i - 1], series[i], _saysHowMuch ? correction.Quantity.Value : null)) notes.TryAdd(series[i].Id, Words(correction));
        }
    }

    /// <summary>Whether a fall is no larger than what was taken off.</summary>
    private static bool IsExplained(Claim before, Claim after, decimal? change) =>
        before.Quantity.Value > after.Quantity.Value && (change is null || before.Quantity.Value - after.Quantity.Value <= -change);

    private string Words(Claim correction) =>
        $"published correction of {CalendarText.Of(Day(correction))}: {correction.Note ?? (_saysHowMuch ? FigureText.Of(correction.Quantity.Value ?? 0) : "without a figure")}";

    private static LocalDate Day(Claim claim) => claim.AsOf.From!.Value;
}
