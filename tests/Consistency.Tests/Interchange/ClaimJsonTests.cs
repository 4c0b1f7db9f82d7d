using Consistency.Claims;
using Consistency.Dates;
using Consistency.Documents;
using Consistency.Interchange;
using Consistency.Quantities;
using Consistency.Vocabulary;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace Consistency.Tests.Interchange;

public class ClaimJsonTests
{
    private static readonly LocalDate Day = new(2024, 8, 20);

    [Fact]
    public void Writes_a_claim_as_the_contract_has_it()
    {
        var claim = new Claim
        {
            Id = "c1",
            Document = "a.txt",
            Dossier = "gaza",
            Entity = new Entity("gaza", "Gaza Strip"),
            Metric = new Metric("deaths", "deaths", MetricKind.Cumulative),
            Population = "civilians",
            Period = MetricKind.Cumulative,
            Quantity = new Quantity
            {
                Span = new TextSpan(10, 22),
                Text = "over 40,000",
                Value = 40000,
                Logical = FigureInterval.From(40000, open: true),
                Expected = new FigureInterval(40000, 50000),
                Qualifier = Qualifier.MoreThan,
                Unit = "person",
                Noun = "Palestinians",
            },
            AsOf = new AsOf(null, Day, AsOfBasis.Published),
            Source = "BBC",
            Attribution = new Voice("gaza-health-ministry", "Gaza Health Ministry"),
            Sentence = new TextSpan(0, 40),
            Quote = "Over 40,000 Palestinians have been killed.",
        };

        const string Written = """
            {"id":"c1","document":"a.txt","dossier":"gaza","entity":{"id":"gaza","name":"Gaza Strip"},"metric":{"id":"deaths","name":"deaths"},
            "population":"civilians","period":"cumulative","start":10,"end":22,"text":"over 40,000","value":40000,"low":40000,"lowOpen":true,
            "qualifier":"moreThan","unit":"person","noun":"Palestinians","asOf":{"to":"2024-08-20","basis":"published"},"source":"BBC",
            "attribution":{"id":"gaza-health-ministry","name":"Gaza Health Ministry"},"sentence":{"start":0,"end":40},
            "quote":"Over 40,000 Palestinians have been killed."}
            """;
        Assert.Equal(Written.ReplaceLineEndings(""), Json.Of(claim));
    }

    [Fact]
    public void Comes_back_unchanged() => Prop.ForAll(Claims(), claim =>
    {
        string written = Json.Of(claim);
        Claim read = Json.Claim(written);
        Assert.Equal(claim.Id, read.Id);
        Assert.Equal(claim.AsOf, read.AsOf);
        Assert.Equal(claim.Key, read.Key);
        Assert.Equal(claim.Quantity.Logical, read.Quantity.Logical);
        Assert.Equal(written, Json.Of(read));
    }).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData(""" "asOf":"2024-08-20" """, """{"from":"2024-08-20","to":"2024-08-20","basis":"stated"}""")]
    [InlineData(""" "asOf":"2024-08-20T23:30:00-05:00" """, """{"from":"2024-08-20","to":"2024-08-20","basis":"stated"}""")]
    [InlineData(""" "asOf":"2024-02" """, """{"from":"2024-02-01","to":"2024-02-29","basis":"stated"}""")]
    [InlineData(""" "asOf":"2024" """, """{"from":"2024-01-01","to":"2024-12-31","basis":"stated"}""")]
    [InlineData(""" "asOf":"2024-01-05/2024-02" """, """{"from":"2024-01-05","to":"2024-02-29","basis":"stated"}""")]
    [InlineData(""" "asOf":"../2024-02-10" """, """{"to":"2024-02-10","basis":"stated"}""")]
    [InlineData(""" "asOf":{"to":"2024-08-20","basis":"inferred","because":"the visit"} """, """{"to":"2024-08-20","basis":"inferred","because":"the visit"}""")]
    [InlineData(""" "asOf":null """, """{"basis":"unknown"}""")]
    public void Reads_a_date_in_every_form(string property, string written)
    {
        Claim claim = Json.Claim($$"""{"entity":"x","metric":"y","value":1,{{property}}}""");
        Assert.Contains($"\"asOf\":{written}", Json.Of(claim), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(""" "value":5 """, Qualifier.Exact, "5", 5.0, 5.0, false, false)]
    [InlineData(""" "value":-2.50 """, Qualifier.Exact, "-2.50", -2.5, -2.5, false, false)]
    [InlineData(""" "value":1.5e3 """, Qualifier.Exact, "1500", 1500.0, 1500.0, false, false)]
    [InlineData(""" "low":40,"lowOpen":true """, Qualifier.MoreThan, null, 40.0, null, true, false)]
    [InlineData(""" "low":40 """, Qualifier.AtLeast, null, 40.0, null, false, false)]
    [InlineData(""" "high":40 """, Qualifier.AtMost, null, null, 40.0, false, false)]
    [InlineData(""" "high":40,"highOpen":true """, Qualifier.LessThan, null, null, 40.0, false, true)]
    [InlineData(""" "low":40,"high":50 """, Qualifier.Between, null, 40.0, 50.0, false, false)]
    [InlineData(""" "low":40,"high":40 """, Qualifier.Exact, null, 40.0, 40.0, false, false)]
    [InlineData(""" "value":40,"low":35,"high":45,"qualifier":"approximately" """, Qualifier.Approximately, "40", 35.0, 45.0, false, false)]
    public void Reads_a_figure_in_every_form(string figure, Qualifier qualifier, string? value, double? low, double? high, bool lowOpen, bool highOpen)
    {
        Quantity quantity = Json.Claim($$"""{"entity":"x","metric":"y",{{figure}}}""").Quantity;
        Assert.Equal(qualifier, quantity.Qualifier);
        Assert.Equal(value is null ? null : decimal.Parse(value), quantity.Value);
        Assert.Equal(new FigureInterval((decimal?)low, (decimal?)high, lowOpen, highOpen), quantity.Logical);
    }

    [Fact]
    public void Takes_a_round_figure_of_a_table_as_it_stands()
    {
        Quantity quantity = Json.Claim("""{"entity":"x","metric":"y","value":40000}""").Quantity;
        Assert.Equal(FigureInterval.Point(40000), quantity.Expected);
    }

    [Fact]
    public void Makes_an_id_of_the_content_and_counts_equal_claims()
    {
        const string Line = """{"entity":"x","metric":"y","value":1}""";
        InterchangeReader reader = Json.Reader();
        string[] ids = [.. Enumerable.Range(0, 3).Select(_ => reader.ReadLine(System.Text.Encoding.UTF8.GetBytes(Line)).Claim!.Id)];
        Assert.Equal(3, ids.Distinct(StringComparer.Ordinal).Count());
        Assert.Equal(ids[0], Json.Claim(Line).Id);
        Assert.NotEqual(ids[0], Json.Claim("""{"entity":"x","metric":"y","value":2}""").Id);
    }

    [Theory]
    [InlineData("cumulative", MetricKind.Cumulative)]
    [InlineData("event", MetricKind.Event)]
    [InlineData(null, MetricKind.Level)]
    public void Takes_the_period_as_given_and_a_level_for_a_metric_that_no_pack_knows(string? period, MetricKind kind)
    {
        string given = period is null ? "" : $",\"period\":\"{period}\"";
        Assert.Equal(kind, Json.Claim($$"""{"entity":"x","metric":"no-such-metric","value":1{{given}}}""").Period);
    }

    private static Arbitrary<Claim> Claims() => Arb.From(
        from id in Gen.Choose(1, 1000)
        from figure in Figures()
        from asOf in AsOfs()
        from kind in Gen.Elements(Enum.GetValues<MetricKind>())
        from modality in Gen.Elements(Enum.GetValues<Modality>())
        from name in Gen.Elements("Gaza Strip", "Türkiye", "a \"quoted\" name", "\u202Eturned", "😀")
        from population in Gen.Elements(null, "children")
        from voice in Gen.Elements(null, new Voice("un", "United Nations"))
        from start in Gen.Choose(0, 50)
        select new Claim
        {
            Id = $"id-{id}",
            Document = start == 0 ? null : "a.txt",
            Entity = new Entity("no-such-entity", name),
            Metric = new Metric("no-such-metric", "things", kind),
            Period = kind,
            Population = population,
            Modality = modality,
            Attribution = voice,
            AsOf = asOf,
            SpanFrom = kind is MetricKind.Flow ? asOf.From : null,
            SpanTo = kind is MetricKind.Flow ? asOf.To : null,
            Quantity = figure with { Span = start == 0 ? default : new TextSpan(start, start + 5) },
            Sentence = start == 0 ? default : new TextSpan(0, start + 9),
            Quote = start == 0 ? null : $"about {name}",
        });

    private static Gen<Quantity> Figures() =>
        from units in Gen.Choose(-2_000_000_000, 2_000_000_000)
        from places in Gen.Choose(0, 9)
        from width in Gen.Choose(0, 50)
        from qualifier in Gen.Elements(Qualifier.Exact, Qualifier.AtLeast, Qualifier.LessThan, Qualifier.Between)
        let low = new decimal(Math.Abs(units), 0, 0, units < 0, (byte)places)
        let logical = qualifier switch
        {
            Qualifier.AtLeast => FigureInterval.From(low),
            Qualifier.LessThan => FigureInterval.UpTo(low, open: true),
            Qualifier.Between => new FigureInterval(low, low + width + 1),
            _ => FigureInterval.Point(low),
        }
        select new Quantity
        {
            Text = "as written",
            Value = qualifier is Qualifier.Between ? null : low,
            Logical = logical,
            Expected = logical,
            Qualifier = qualifier,
        };

    private static Gen<AsOf> AsOfs() =>
        from first in Gen.Choose(-800, 800)
        from days in Gen.Choose(0, 40)
        from openFirst in Gen.Elements(true, false)
        from openLast in Gen.Elements(true, false)
        from basis in Gen.Elements(AsOfBasis.Stated, AsOfBasis.Published, AsOfBasis.Inferred)
        let begin = openFirst ? (LocalDate?)null : Day.PlusDays(first)
        let end = openLast ? (LocalDate?)null : Day.PlusDays(first + days)
        select begin is null && end is null ? default : new AsOf(begin, end, basis, basis is AsOfBasis.Inferred ? "of the visit" : null);
}
