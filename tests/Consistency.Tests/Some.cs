using Consistency.Claims;
using Consistency.Dates;
using Consistency.Documents;
using Consistency.Findings;
using Consistency.Quantities;
using Consistency.Reporting;
using Consistency.Vocabulary;
using NodaTime;

namespace Consistency.Tests;

/// <summary>Values for tests: plausible where a test does not care.</summary>
internal static class Some
{
    private static readonly LocalDate DayZero = new(2024, 9, 1);

    public static LocalDate Day(int day) => DayZero.PlusDays(day);

    public static Claim Claim(
        decimal figure,
        int? day = null,
        string? id = null,
        MetricKind kind = MetricKind.Cumulative,
        Qualifier qualifier = Qualifier.Exact,
        string? voice = null,
        string? source = null,
        string? document = null,
        string? quote = null,
        int sentence = 0,
        AsOfBasis basis = AsOfBasis.Stated,
        string metric = "deaths") => new()
        {
            Id = id ?? ContentId.Of(figure.ToString(), day.ToString(), voice, source, document, sentence.ToString(), qualifier.ToString()),
            Entity = new Entity("gaza", "Gaza Strip"),
            Metric = new Metric(metric, metric, kind),
            Period = kind,
            Quantity = Quantity(figure, qualifier),
            AsOf = AsOf(day, basis),
            Source = source,
            Document = document,
            Attribution = voice is null ? null : new Voice(voice, voice),
            Quote = quote,
            Sentence = new TextSpan(sentence * 100, sentence * 100 + (document is null ? 0 : 50)),
        };

    public static Quantity Quantity(decimal figure, Qualifier qualifier = Qualifier.Exact)
    {
        string number = figure.ToString("#,0.###");
        FigureInterval point = FigureInterval.Point(figure);
        (string text, FigureInterval logical, FigureInterval expected) = qualifier switch
        {
            Qualifier.AtLeast => ($"at least {number}", FigureInterval.From(figure), new FigureInterval(figure, figure * 1.01m)),
            Qualifier.MoreThan => ($"over {number}", FigureInterval.From(figure, open: true), new FigureInterval(figure, figure * 1.25m, LowOpen: true)),
            Qualifier.AtMost => ($"at most {number}", FigureInterval.UpTo(figure), new FigureInterval(figure * 0.9m, figure)),
            Qualifier.Nearly => ($"nearly {number}", FigureInterval.UpTo(figure, open: true), new FigureInterval(figure * 0.95m, figure, HighOpen: true)),
            Qualifier.Approximately => ($"about {number}", new FigureInterval(figure * 0.9m, figure * 1.1m), new FigureInterval(figure * 0.95m, figure * 1.05m)),
            Qualifier.Vague => ("hundreds", new FigureInterval(200, 999), new FigureInterval(200, 999)),
            _ => (number, point, point),
        };
        return new Quantity { Text = text, Value = qualifier is Qualifier.Vague ? null : figure, Logical = logical, Expected = expected, Qualifier = qualifier };
    }

    public static AsOf AsOf(int? day, AsOfBasis basis = AsOfBasis.Stated) => (day, basis) switch
    {
        (null, _) => default,
        ({ } known, AsOfBasis.Published) => new AsOf(null, Day(known), AsOfBasis.Published),
        ({ } known, _) => new AsOf(Day(known), Day(known), basis),
    };

    public static Report Report(params IEnumerable<Claim> claims) => new ConsistencyChecker().CheckDossier([], claims);

    public static IReadOnlyList<Finding> Found(params IEnumerable<Claim> claims) => Report(claims).Findings;
}
