using System.Text;
using Consistency.Claims;
using Consistency.Documents;
using Consistency.Interchange;
using Consistency.Quantities;
using Consistency.Vocabulary;
using NodaTime;

namespace Consistency.Tests.Interchange;

public class InterchangeReaderTests
{
    private static readonly string[] Columns = ["id", "entity", "metric", "asOf", "value", "source", "remark"];

    [Fact]
    public void Reads_a_document_and_ignores_what_it_does_not_know()
    {
        Document document = Json.Document(
            """
            {"id":"a","set":{"x":[1,{"text":"no"}]},"dossier":"d","title":"T","source":"S","url":"U",
             "published":"2024-08-20T09:30:00Z","retrieved":"2024-08-21","text":"Five died.\n"}
            """);
        Assert.Equal(
            new Document
            {
                Id = "a",
                Dossier = "d",
                Title = "T",
                Source = "S",
                Url = "U",
                Text = "Five died.\n",
                Published = new LocalDate(2024, 8, 20),
                Retrieved = new LocalDate(2024, 8, 21),
            },
            document);
    }

    [Theory]
    [InlineData("""{"id":"a","text":"Five died."}""", true)]
    [InlineData("""{"id":"a","text":"Five died.","metric":"of my own"}""", true)]
    [InlineData("""{"entity":"x","metric":"y","value":5}""", false)]
    [InlineData("""{"entity":"x","metric":"y","value":5,"text":"five"}""", false)]
    public void Tells_documents_from_claims(string line, bool isDocument)
    {
        InterchangeRecord record = Json.Read(line);
        Assert.Equal(isDocument, record.Document is not null);
        Assert.Equal(!isDocument, record.Claim is not null);
    }

    [Fact]
    public void Keeps_an_empty_text_and_takes_blank_properties_for_absent()
    {
        Document document = Json.Document("""{"id":"a","text":"","title":"","source":null}""");
        Assert.Equal(new Document { Id = "a", Text = "" }, document);
    }

    [Theory]
    [InlineData("", 0)]
    [InlineData("[]", 0)]
    [InlineData("""{"id":"a","text":"t"}""", 1)]
    [InlineData("""[{"id":"a","text":"t"}, {"entity":"x","metric":"y","value":5}]""", 2)]
    [InlineData("""{"id":"a","text":"t"} {"id":"b","text":"t"}""", 2)]
    public void Reads_a_whole_text(string text, int count) =>
        Assert.Equal(count, Json.Reader().ReadAll(Encoding.UTF8.GetBytes(text)).Count);

    [Fact]
    public void Loses_no_object_for_another_that_cannot_be_used()
    {
        const string Text = """
            [{"id":"a","text":"t"}, {"id":"é"}, {"text":"t"}, [1, [2]], 5, {"\ud800":1,"id":"x","text":"t"},
             {"id":"b","text":"t"}, {"id":"c","text":}, {"id":"d","text":"t"}]
            """;
        var seen = new List<string>();
        Json.Reader().ReadEach(
            Encoding.UTF8.GetBytes(Text), (record, line) => seen.Add($"{record.Document!.Id} {line}"), fault => seen.Add($"{fault.Line}:{fault.Column}"));
        Assert.Equal(["a 1", "1:25", "1:37", "1:51", "1:61", "1:65", "b 2", "2:42"], seen);
    }

    [Theory]
    [InlineData("{\n  \"id\": \"é\", \"text\": 5}", 2, 22)]
    [InlineData("{\n\n  \"id\" }", 3, 8)]
    [InlineData("[{\"id\":\"a\",\"text\":\"t\"},\n{\"id\":\"b\"}]", 2, 1)]
    [InlineData("[[]]", 1, 2)]
    public void Names_line_and_column_of_a_fault(string text, int line, int column)
    {
        var fault = Assert.Throws<InterchangeException>(() => Json.Reader().ReadAll(Encoding.UTF8.GetBytes(text)));
        Assert.Equal((line, column), (fault.Line, fault.Column));
        Assert.StartsWith($"line {line}, column {column}: {fault.What}; expected ", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Goes_on_after_a_fault()
    {
        InterchangeReader reader = Json.Reader();
        Assert.Throws<InterchangeException>(() => reader.ReadLine("{\"id\":"u8));
        Assert.Equal("a", reader.ReadLine("""{"id":"a","text":"t"}"""u8, line: 2).Document!.Id);
    }

    [Fact]
    public void Reads_a_row_of_a_table()
    {
        Claim claim = Json.Reader().ReadRow(Columns, ["c1", " gaza ", "deaths", "2024-08-20", "41,252", "BBC", "checked"]);
        Assert.Equal(("c1", "gaza", "deaths", 41252m, "BBC"), (claim.Id, claim.Entity.Id, claim.Metric.Id, claim.Quantity.Value, claim.Source));
        Assert.Equal(new LocalDate(2024, 8, 20), claim.AsOf.From);
    }

    [Theory]
    [InlineData("1205", "1205")]
    [InlineData("1,205", "1205")]
    [InlineData("-1,205.50", "-1205.5")]
    [InlineData("12,345,678", "12345678")]
    [InlineData("0.5", "0.5")]
    public void Reads_figures_of_tables_with_their_thousands_apart(string cell, string figure) =>
        Assert.Equal(decimal.Parse(figure), Json.Reader().ReadRow(Columns, ["", "x", "y", "", cell]).Quantity.Value);

    [Theory]
    [InlineData("over 40,000", Qualifier.MoreThan, "40000")]
    [InlineData("At least 41,252", Qualifier.AtLeast, "41252")]
    [InlineData("about 2.3 million", Qualifier.Approximately, "2300000")]
    [InlineData("five", Qualifier.Exact, "5")]
    [InlineData("between 40 and 50", Qualifier.Between, null)]
    public void Reads_figures_of_tables_in_words(string cell, Qualifier qualifier, string? value)
    {
        Quantity quantity = Json.Reader().ReadRow(Columns, ["", "x", "y", "", cell]).Quantity;
        Assert.Equal((qualifier, value is null ? null : (decimal?)decimal.Parse(value), cell), (quantity.Qualifier, quantity.Value, quantity.Text));
    }

    [Theory]
    [InlineData("1,20")]
    [InlineData("1,2,3")]
    [InlineData(",205")]
    [InlineData("1205,000")]
    [InlineData("1.205,5")]
    [InlineData("NaN")]
    [InlineData("Infinity")]
    [InlineData("123456789012345678901234567890123456789012345678901234567890")]
    [InlineData("0.00000000000000000000000000000000000001")]
    [InlineData("n/a")]
    [InlineData("five or so people, they say")]
    public void Refuses_what_is_no_exact_figure(string cell)
    {
        var fault = Assert.Throws<InterchangeException>(() => Json.Reader().ReadRow(Columns, ["", "x", "y", "", cell]));
        Assert.Equal("value", fault.Field);
    }

    [Fact]
    public void Takes_the_kind_and_the_name_of_a_known_metric_from_the_lexicon()
    {
        var known = Lexicon.Default.Metrics.First(metric => metric.Kind is MetricKind.Cumulative);
        Claim byId = Json.Claim($$"""{"entity":"x","metric":"{{known.Id}}","value":1}""");
        Claim byName = Json.Claim($$"""{"entity":"x","metric":"{{known.Name.ToUpperInvariant()}}","value":1}""");
        Assert.Equal((known, MetricKind.Cumulative), (byId.Metric, byId.Period));
        Assert.Equal(known, byName.Metric);
    }
}
