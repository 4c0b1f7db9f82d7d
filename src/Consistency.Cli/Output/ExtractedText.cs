using System.Text.Json;
using Consistency.Claims;
using Consistency.Dates;
using Consistency.Interchange;
using Consistency.Quantities;
using Consistency.Reporting;
using NodaTime;

namespace Consistency.Cli.Output;

/// <summary>What was read, as a table for people under the name of each document.</summary>
internal sealed class ExtractedText(TextWriter output) : IExtractWriter
{
    private string? _heading;

    public void Write(Reading reading, Extract what)
    {
        Head(reading.Document.Dossier is { } dossier ? $"{dossier} / {reading.Document.Id}" : reading.Document.Id);
        TextTable.Write(output, what switch
        {
            Extract.Quantities => reading.Quantities.Select(Row),
            Extract.Dates => reading.Dates.Select(Row),
            _ => reading.Claims.Select(Row),
        });
    }

    public void Write(Claim claim)
    {
        Head(claim.Dossier ?? "claims");
        TextTable.Write(output, [Row(claim)]);
    }

    public void Dispose() => output.Flush();

    private void Head(string heading)
    {
        if (heading == _heading) return;
        if (_heading is not null) output.WriteLine();
        output.WriteLine(PrintableText.Of(heading));
        _heading = heading;
    }

    private static string[] Row(Claim claim) =>
    [
        claim.Quantity.Text,
        $"{claim.Metric.Name} in {claim.Entity.Name}{(claim.Population is null ? "" : $", {claim.Population}")}",
        AsOfText(claim.AsOf),
        claim.Attribution?.Name ?? claim.Source ?? "",
    ];

    private static string[] Row(Quantity quantity) =>
    [
        quantity.Text,
        Figure(quantity),
        quantity.Unit ?? "",
        quantity.Unused is { } reason ? $"not a claim: {JsonNamingPolicy.KebabCaseLower.ConvertName($"{reason}").Replace('-', ' ')}" : "",
    ];

    private static string[] Row(DateMention date) => [date.Text, Days(date.From, date.To), date.Timex ?? ""];

    private static string Figure(Quantity quantity)
    {
        FigureInterval figure = quantity.Logical;
        if (figure.Low is { } low && low == figure.High) return $"{low:#,0.############################}";
        string from = figure.Low is { } least ? $"{(figure.LowOpen ? "above" : "from")} {least:#,0.############################}" : "";
        string to = figure.High is { } most ? $"{(figure.HighOpen ? "below" : "up to")} {most:#,0.############################}" : "";
        return $"{from} {to}".Trim();
    }

    private static string AsOfText(AsOf asOf) => asOf.Basis switch
    {
        AsOfBasis.Unknown => "date unknown",
        AsOfBasis.Stated => Days(asOf.From, asOf.To),
        _ => $"{Days(asOf.From, asOf.To)} ({(asOf.Basis is AsOfBasis.Published ? "published" : "inferred")})",
    };

    private static string Days(LocalDate? from, LocalDate? to) => (from, to) switch
    {
        (null, null) => "",
        ({ } first, null) => $"since {CalendarText.Of(first)}",
        (null, { } last) => $"by {CalendarText.Of(last)}",
        ({ } first, { } last) => first == last ? CalendarText.Of(first) : $"{CalendarText.Of(first)} to {CalendarText.Of(last)}",
    };
}
