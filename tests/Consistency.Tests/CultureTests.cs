using System.Globalization;
using System.Text;
using Consistency.Claims;
using Consistency.Documents;
using Consistency.Interchange;
using Consistency.Reporting;
using Consistency.Tests.House;
using Consistency.Tests.Rules;
using NodaTime.Text;
using Json = Consistency.Tests.Interchange.Json;

namespace Consistency.Tests;

/// <summary>The host's culture changes no byte. Cultures are spelled out here because none are installed where the invariant one is set.</summary>
public class CultureTests
{
    [Theory]
    [InlineData(".", ",", "-", ".")] // as in German
    [InlineData("٬", "٫", "\u200e\u2212", "/")] // as in Persian
    [InlineData("\u00a0", "\u066b", "\u2212", "-")]
    public void No_culture_changes_a_byte(string groups, string point, string minus, string dates)
    {
        var culture = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        (culture.NumberFormat.NumberGroupSeparator, culture.NumberFormat.NumberDecimalSeparator, culture.NumberFormat.NegativeSign) = (groups, point, minus);
        culture.DateTimeFormat.DateSeparator = dates;
        string expected = Everything();
        CultureInfo before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = culture;
            Assert.NotEqual("1,234.5", 1_234.5m.ToString("#,0.#"));
            Assert.Equal(expected, Everything());
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    private static string Everything()
    {
        var checker = new ConsistencyChecker();
        Document[] documents = [.. Directory.GetFiles(Repository.PathTo("fixtures", "dossiers", "gaza-tampered")).Order(StringComparer.Ordinal).Select(Read)];
        Claim[] tables = [.. Directory.GetFiles(Repository.PathTo("fixtures", "rules"), "*.jsonl", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
            .SelectMany(file => FixtureClaims.Read(file).Select((claim, i) => claim with { Id = $"{Path.GetFileName(file)}-{claim.Id}-{i}", Dossier = Path.GetFileName(file) }))];
        var text = new StringBuilder();
        using var output = new StringWriter(text, CultureInfo.InvariantCulture);
        foreach (Report report in checker.Check(documents, tables))
        {
            new TextReportWriter(output).Write(report);
            output.WriteLine(Json.Of(writer => ReportJson.Write(writer, report)));
        }

        foreach (Document document in documents) text.AppendJoin('\n', checker.Read(document).Dates.Select(date => date.Timex));
        return text.ToString();
    }

    private static Document Read(string file)
    {
        string[] parts = File.ReadAllText(file).Split("---\n", 3);
        string[] head = parts[1].Split('\n');
        return new Document { Id = Path.GetFileName(file), Text = parts[2], Title = Named("title"), Source = Named("source"), Published = LocalDatePattern.Iso.Parse(Named("published")).Value };

        string Named(string key) => head.First(line => line.StartsWith($"{key}: ", StringComparison.Ordinal))[(key.Length + 2)..];
    }
}
