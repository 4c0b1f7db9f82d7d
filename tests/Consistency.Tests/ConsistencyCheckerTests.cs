using Consistency.Claims;
using Consistency.Documents;
using Consistency.Findings;
using Consistency.Reporting;
using Microsoft.Extensions.DependencyInjection;

namespace Consistency.Tests;

public class ConsistencyCheckerTests
{
    [Fact]
    public void Dossiers_are_checked_apart_and_reported_by_id()
    {
        IReadOnlyList<Report> reports = new ConsistencyChecker().Check(
            [Some.Claim(41_252, 0) with { Dossier = "b" }, Some.Claim(40_000, 9) with { Dossier = "a" }, Some.Claim(1, 9)]);
        Assert.Equal([null, "a", "b"], reports.Select(report => report.Dossier));
        Assert.All(reports, report => Assert.Empty(report.Findings));
    }

    [Fact]
    public async Task Checks_in_the_background_and_tells_how_far_it_is()
    {
        var steps = new List<CheckProgress>();
        Claim[] claims = [Some.Claim(41_252, 0), Some.Claim(40_000, 9), Some.Claim(7, 9) with { Dossier = "other" }];
        IReadOnlyList<Report> reports = await new ConsistencyChecker().CheckAsync([], claims, new Listener(steps));
        Assert.Equal(["CON201"], reports.SelectMany(report => report.Findings).Select(finding => finding.Rule));
        Assert.Contains(new CheckProgress(2, 2), steps);
    }

    [Fact]
    public async Task Stops_when_it_is_cancelled() => await Assert.ThrowsAnyAsync<OperationCanceledException>(
        () => new ConsistencyChecker().CheckAsync([new Document { Id = "a", Text = "x" }], [], cancellationToken: new CancellationToken(canceled: true)));

    [Fact]
    public async Task Stops_between_two_documents()
    {
        using var source = new CancellationTokenSource();
        int read = 0;
        var checker = new ConsistencyChecker(ConsistencyOptions.Default, (document, _) =>
        {
            read++;
            source.Cancel();
            return new Reading(document, [], [], []);
        });
        Document[] documents = [.. Enumerable.Range(0, 5).Select(i => new Document { Id = $"{i}", Text = "x" })];
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => checker.CheckAsync(documents, [], cancellationToken: source.Token));
        Assert.Equal(1, read);
    }

    [Fact]
    public void Null_is_refused_by_the_name_of_the_argument()
    {
        var checker = new ConsistencyChecker();
        Assert.Throws<ArgumentNullException>("documents", () => checker.Check((IEnumerable<Document>)null!));
        Assert.Throws<ArgumentNullException>("claims", () => checker.Check((IEnumerable<Claim>)null!));
        Assert.Throws<ArgumentNullException>("claims", () => checker.CheckDossier([], null!));
        Assert.Throws<ArgumentNullException>("claims", () => checker.CheckAsync(null!));
        Assert.Throws<ArgumentNullException>("document", () => checker.Read(null!));
        Assert.Throws<ArgumentNullException>("Text", () => new Document { Id = "a", Text = null! });
    }

    [Fact]
    public void Two_documents_of_one_id_are_refused_by_name()
    {
        Document[] documents = [new() { Id = "a", Text = "x" }, new() { Id = "a", Text = "y" }];
        Assert.Contains("“a”", Assert.Throws<ArgumentException>(() => new ConsistencyChecker().Check(documents)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_container_gives_a_checker_with_its_options()
    {
        using ServiceProvider services = new ServiceCollection().AddConsistency(options => options with { ReportingLagDays = 30 }).BuildServiceProvider();
        Assert.Equal(30, services.GetRequiredService<ConsistencyOptions>().ReportingLagDays);
        Assert.Same(services.GetRequiredService<ConsistencyChecker>(), services.GetRequiredService<ConsistencyChecker>());
    }

    [Fact]
    public void Options_refuse_what_makes_no_sense()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new ConsistencyOptions { ReportingLagDays = -1 });
        Assert.Throws<ArgumentOutOfRangeException>(() => new ConsistencyOptions { ReportingLagDays = int.MaxValue });
        Assert.Throws<ArgumentOutOfRangeException>(() => new ConsistencyOptions { SettlingDays = int.MaxValue - 1 });
        Assert.Throws<ArgumentOutOfRangeException>(() => ConsistencyOptions.Default with { VoiceTolerance = 1.5m });
    }

    [Fact]
    public void A_finding_keeps_its_id_when_unrelated_claims_are_added()
    {
        Claim[] claims = [Some.Claim(41_252, 0), Some.Claim(40_000, 9)];
        Finding alone = Assert.Single(Some.Found(claims));
        Finding among = Assert.Single(Some.Found([.. claims, Some.Claim(7, 3, metric: "visits"), Some.Claim(50_000, 200)]));
        Assert.Equal(alone.Id, among.Id);
    }

    private sealed class Listener(List<CheckProgress> steps) : IProgress<CheckProgress>
    {
        public void Report(CheckProgress value)
        {
            lock (steps) steps.Add(value);
        }
    }
}
