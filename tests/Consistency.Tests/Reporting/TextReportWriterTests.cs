using Consistency.Claims;
using Consistency.Dates;
using Consistency.Documents;
using Consistency.Quantities;
using Consistency.Reporting;
using Consistency.Vocabulary;
using static Consistency.Tests.Snapshots.Snapshot;

namespace Consistency.Tests.Reporting;

public class TextReportWriterTests
{
    [Fact]
    public Task Writes_findings_timelines_and_totals() => Verify(Text(
        Some.Claim(20_000, -250, qualifier: Qualifier.MoreThan, voice: "health-ministry", source: "Lantern"),
        Some.Claim(41_252, 16, qualifier: Qualifier.AtLeast, voice: "health-ministry", source: "Levant", quote: "The offensive has killed at least 41,252 people, says the ministry."),
        Some.Claim(41_522, 16, voice: "health-ministry", source: "Delta Post", quote: "The ministry put the number of people killed at 41,522 on Tuesday."),
        Some.Claim(41_272, 17, voice: "health-ministry", source: "Courier"),
        Some.Claim(40_972, 35, voice: "health-ministry", source: "Inland", document: "8", quote: "So far 40,972 people have been killed.", basis: AsOfBasis.Published),
        Some.Claim(41_909, 36, voice: "health-ministry", source: "The Meridian"),
        Some.Claim(97, 16, kind: MetricKind.Level, metric: "hostages held")));

    [Fact]
    public Task Shortens_a_long_timeline_to_its_ends_and_its_doubts() => Verify(Text(
        [.. Enumerable.Range(0, 60).Select(day => Some.Claim(1_000 + 7 * day, day)), Some.Claim(950, 30, source: "elsewhere")]));

    [Fact]
    public Task Says_that_there_is_nothing_to_say() => Verify(Text(Some.Claim(20_000, 0), Some.Claim(20_400, 9)));

    [Fact]
    public void Says_how_many_conflicts_no_finding_tells_of()
    {
        string text = Text([.. from day in Enumerable.Range(0, 6) from voice in new[] { "ministry", "agency" } select Some.Claim((1_000 + (100 * day)) * (voice == "agency" ? 4 : 1), day, kind: MetricKind.Level, voice: voice)]);
        Assert.Contains("6 in conflict, 5 of them without a finding.", text.Replace('\n', ' '), StringComparison.Ordinal);
    }

    [Fact]
    public void Escapes_what_could_move_the_cursor_or_turn_the_letters()
    {
        string text = Text(Some.Claim(41_252, 0, source: "evil\u001b[2Jpaper"), Some.Claim(40_000, 9, quote: "turned \u202e round 40,000\u0007"));
        Assert.DoesNotContain(text, letter => char.IsControl(letter) && letter != '\n');
        Assert.DoesNotContain('\u202e', text);
    }

    [Fact]
    public void Lines_stay_within_the_width()
    {
        string text = Text(Some.Claim(41_252, 0, source: new string('x', 200)), Some.Claim(40_000, 9, quote: string.Join(' ', Enumerable.Repeat("word", 100)) + " 40,000"));
        Assert.All(text.Split('\n').Where(line => !line.Contains("xxxx", StringComparison.Ordinal)), line => Assert.True(line.Length <= 100, line));
    }

    [Fact]
    public void Says_that_numbers_went_unread_because_they_are_not_in_English()
    {
        var german = new Document { Id = "de", Text = "Das Hochwasser hat in Spanien nach Angaben der Regierung mindestens 205 Menschen getötet." };
        string text = Text(new ConsistencyChecker().CheckDossier([german], [], "sample"));
        Assert.Contains("1 (unreadable: not English, or garbled)", string.Join(' ', text.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries)), StringComparison.Ordinal);
    }

    private static string Text(params Claim[] claims) => Text(new ConsistencyChecker().CheckDossier([], claims, "sample"));

    private static string Text(Report report)
    {
        using var output = new StringWriter { NewLine = "\n" };
        new TextReportWriter(output).Write(report);
        return output.ToString();
    }
}
