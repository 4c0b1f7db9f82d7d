using Consistency.Documents;
using Consistency.Findings;
using Consistency.Interchange;
using Consistency.Reporting;
using Consistency.Tests.House;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace Consistency.Tests;

/// <summary>A baseline and a suppression hold only as long as ids do.</summary>
public class StableIdTests
{
    private static readonly Document[] Dossier =
    [
        .. Directory.GetFiles(Repository.PathTo("fixtures", "dossiers", "gaza-tampered"), "*.txt").Order(StringComparer.Ordinal)
            .Select(path => new Document { Id = Path.GetFileName(path), Text = File.ReadAllText(path), Published = PublishedIn(File.ReadAllLines(path)) }),
    ];

    private static readonly Report Alone = new ConsistencyChecker().CheckDossier(Dossier, []);

    [Fact]
    public void Ids_of_claims_and_findings_stay_when_unrelated_documents_come()
    {
        Assert.Contains(Alone.Findings, finding => finding.Severity is Severity.Error);
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(30), Prop.ForAll(Unrelated().ToArbitrary(), unrelated =>
        {
            Report together = new ConsistencyChecker().CheckDossier([.. unrelated, .. Dossier], []);
            bool keepsClaims = Alone.Claims.All(claim => together.Claims.Any(other => other.Id == claim.Id && other.Quantity.Text == claim.Quantity.Text));
            bool keepsFindings = Alone.Findings.All(finding => together.Findings.Any(other => other.Id == finding.Id && other.Message == finding.Message));
            return keepsClaims && keepsFindings;
        }));
    }

    private static Gen<Document[]> Unrelated()
    {
        Gen<string> sentence =
            from place in Gen.Elements("Peru", "Iceland", "Kenya", "Portugal")
            from happening in Gen.Elements("The floods killed {0} people in {1}.", "The quake in {1} injured {0} people.", "{1} exported {0} tonnes of coffee in 2019.")
            from figure in Gen.Choose(2, 90_000)
            select string.Format(System.Globalization.CultureInfo.InvariantCulture, happening, figure, place);
        return Gen.Zip(sentence.ListOf(3), Gen.Choose(0, 999)).Select(made => string.Join(' ', made.Item1)).ArrayOf(4)
            .Select(texts => texts.Select((text, i) => new Document { Id = $"unrelated-{i}", Text = text, Published = new LocalDate(2019, 5, 1 + i) }).ToArray());
    }

    private static LocalDate? PublishedIn(string[] lines) =>
        Array.Find(lines, line => line.StartsWith("published:", StringComparison.Ordinal)) is { } line ? CalendarText.Day(line["published:".Length..].Trim()) : null;
}
