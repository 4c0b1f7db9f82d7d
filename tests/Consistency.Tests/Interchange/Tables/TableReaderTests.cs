using System.Text;
using Consistency.Claims;
using Consistency.Interchange;
using Consistency.Interchange.Tables;
using Consistency.Quantities;
using Consistency.Vocabulary;
using NodaTime;

namespace Consistency.Tests.Interchange.Tables;

public class TableReaderTests
{
    [Fact]
    public void Reads_a_figure_of_each_column_of_a_wide_table()
    {
        Claim[] claims = Read(
            """{ "date": "day", "entity": "place", "columns": { "dead": { "metric": "deaths", "kind": "cumulative" }, "new": { "metric": "deaths", "kind": "flow", "population": "children" } } }""",
            ["day", "place", "dead", "new", "else"], ["2024-05-02", "gaza", "41252", "17", "x"]);
        Assert.Equal([(41_252m, MetricKind.Cumulative, null), (17m, MetricKind.Flow, "children")], claims.Select(claim => (claim.Quantity.Value!.Value, claim.Period, claim.Population)));
        Assert.All(claims, claim => Assert.Equal(("gaza", "deaths", new LocalDate(2024, 5, 2)), (claim.Entity.Id, claim.Metric.Id, claim.AsOf.From)));
    }

    [Fact]
    public void Reads_a_row_of_a_long_table()
    {
        Claim claim = Assert.Single(Read(
            """{ "date": "day", "entity": { "value": "gaza" }, "metric": "what", "value": "figure", "kind": "level", "unit": "unit", "source": "by" }""",
            ["day", "what", "figure", "unit", "by"], ["2024-05-02", "occupancy", "87.5", "percent", "Relief office"]));
        Assert.Equal(("occupancy", MetricKind.Level, 87.5m, "percent", "Relief office"), (claim.Metric.Id, claim.Period, claim.Quantity.Value, claim.Quantity.Unit, claim.Source));
    }

    [Fact]
    public void Takes_only_the_metrics_that_are_listed()
    {
        const string Mapping = """{ "date": "day", "entity": { "value": "gaza" }, "metric": "what", "value": "figure", "metrics": { "Décès": { "metric": "deaths", "kind": "cumulative" } } }""";
        Assert.Equal("deaths", Assert.Single(Read(Mapping, ["day", "what", "figure"], ["2024-05-02", "décès", "5"])).Metric.Id);
        Assert.Empty(Read(Mapping, ["day", "what", "figure"], ["2024-05-02", "Lits", "5"]));
    }

    [Theory]
    [InlineData("41252", "41252")]
    [InlineData("41,252", "41252")]
    [InlineData("41 252", "41252")]
    [InlineData("41'252", "41252")]
    [InlineData("", null)]
    [InlineData("-", null)]
    [InlineData("n/a", null)]
    [InlineData("secret", null)]
    public void Reads_figures_as_tables_write_them(string cell, string? figure)
    {
        Claim[] claims = Read("""{ "date": "day", "entity": { "value": "gaza" }, "missing": ["secret"], "columns": { "dead": "deaths" } }""", ["day", "dead"], ["2024-05-02", cell]);
        Assert.Equal(figure, claims.SingleOrDefault()?.Quantity.Value?.ToString(System.Globalization.CultureInfo.InvariantCulture));
    }

    [Theory]
    [InlineData("1.234,5", 1234.5)]
    [InlineData("0,25", 0.25)]
    public void Reads_a_decimal_comma_where_the_mapping_says_so(string cell, double figure) => Assert.Equal(
        (decimal)figure,
        Assert.Single(Read("""{ "date": "day", "entity": { "value": "gaza" }, "decimal": ",", "columns": { "dead": "deaths" } }""", ["day", "dead"], ["2024-05-02", cell])).Quantity.Value);

    [Theory]
    [InlineData(null, "2024-05-02", true)]
    [InlineData(null, "2024-05-02T18:00:00", true)]
    [InlineData(null, "2024/05/02", true)]
    [InlineData(null, "2024-05_02", true)]
    [InlineData(null, "20240502", true)]
    [InlineData(null, "02/05/2024", false)]
    [InlineData("dd/MM/yyyy", "02/05/2024", true)]
    [InlineData("d.M.yy", "2.5.24", true)]
    [InlineData("dd/MM/yyyy", "32/05/2024", false)]
    public void Reads_days(string? format, string cell, bool isRead)
    {
        string pattern = format is null ? "" : $"\"dateFormat\": \"{format}\",";
        var faults = new List<InterchangeException>();
        Claim[] claims = Read($$"""{ "date": "day", {{pattern}} "entity": { "value": "gaza" }, "columns": { "dead": "deaths" } }""", ["day", "dead"], [cell, "5"], faults);
        Assert.Equal(isRead ? new LocalDate(2024, 5, 2) : null, claims.SingleOrDefault()?.AsOf.From);
        Assert.Equal(isRead ? [] : ["day"], faults.Select(fault => fault.Field));
    }

    [Fact]
    public void Reads_what_stands_beside_a_figure()
    {
        Claim claim = Assert.Single(Read(
            """{ "date": "day", "entity": { "value": "gaza" }, "note": ["a", "b"], "phase": "phase", "hours": "hours", "estimated": { "column": "how", "is": ["carried"] }, "columns": { "new": { "metric": "deaths", "kind": "flow", "qualifier": "hedge" } } }""",
            ["day", "new", "a", "b", "phase", "hours", "how", "hedge"], ["2024-05-02", "5", "late reports", "two days", "2", "48", "carried", "at least"]));
        Assert.Equal(("late reports · two days", "2", Modality.Estimated, Qualifier.AtLeast), (claim.Note, claim.Phase, claim.Modality, claim.Quantity.Qualifier));
        Assert.Equal((new LocalDate(2024, 5, 1), new LocalDate(2024, 5, 2)), (claim.SpanFrom!.Value, claim.SpanTo!.Value));
    }

    [Fact]
    public void Loses_no_other_figure_of_a_row_for_a_cell_that_is_none()
    {
        var faults = new List<InterchangeException>();
        Claim[] claims = Read("""{ "date": "day", "entity": { "value": "gaza" }, "columns": { "dead": "deaths", "hurt": "injuries" } }""", ["day", "dead", "hurt"], ["2024-05-02", "many?", "7"], faults);
        Assert.Equal("injuries", Assert.Single(claims).Metric.Id);
        Assert.Equal("dead", Assert.Single(faults).Field);
    }

    [Theory]
    [InlineData("""{ "date": "dya", "entity": { "value": "gaza" }, "columns": { "dead": "deaths" } }""", "the table has no column 'dya'")]
    [InlineData("""{ "date": "day", "entity": "gaza", "columns": { "dead": "deaths" } }""", "the table has no column 'gaza'")]
    [InlineData("""{ "date": "day", "entity": { "value": "gaza" }, "columns": { "ded": "deaths" } }""", "the table has no column 'ded'")]
    [InlineData("""{ "date": "day", "entity": { "value": "gaza" }, "columns": { "dead": "wombats-seen" } }""", "no pack knows how the metric 'wombats-seen' moves")]
    public void Refuses_a_mapping_that_does_not_fit_the_table(string mapping, string what)
    {
        InterchangeException fault = Assert.Throws<InterchangeException>(() => Read(mapping, ["day", "dead"], []));
        Assert.Contains(what, fault.Message, StringComparison.Ordinal);
        Assert.True(fault.Line > 0 && fault.Column > 0);
    }

    [Theory]
    [InlineData("-5", "published correction of 2024-05-02: -5")]
    [InlineData("-1", null)]
    [InlineData("9", null)]
    public void A_published_correction_explains_a_fall_that_is_no_larger(string change, string? note)
    {
        SeriesMapping mapping = SeriesMapping.Parse("""{ "date": "day", "entity": { "value": "gaza" }, "columns": { "dead": "deaths" }, "corrections": "c.csv" }"""u8);
        var reader = new InterchangeReader(Lexicon.Default);
        var claims = new List<Claim>();
        var table = new TableReader(mapping, ["day", "dead"], reader);
        foreach (string?[] row in new string?[][] { ["2024-05-01", "100"], ["2024-05-02", "110"], ["2024-05-03", "107"] }) table.Read(row, claims.Add, fault => throw fault);
        var corrections = new CorrectionList(mapping.Corrections!, ["day", "dead"], reader);
        corrections.Read(["2024-05-02", change], fault => throw fault);
        Assert.Equal([null, null, note], corrections.Explain(claims).Select(claim => claim.Note));
    }

    private static Claim[] Read(string mapping, string[] columns, string?[] cells, List<InterchangeException>? faults = null)
    {
        var claims = new List<Claim>();
        var table = new TableReader(SeriesMapping.Parse(Encoding.UTF8.GetBytes(mapping)), columns, new InterchangeReader(Lexicon.Default));
        table.Read(cells, claims.Add, fault => (faults ?? throw fault).Add(fault));
        return [.. claims];
    }
}
