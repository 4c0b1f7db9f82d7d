using Consistency.Claims;
using Consistency.Tests.House;
using NodaTime.Text;

namespace Consistency.Tests.Claims.Binding;

/// <summary>The rows of the files under fixtures/binding, each a text with one figure in brackets.</summary>
public sealed class BindingFixtureTests
{
    public static TheoryData<string, string, string?> Metrics() => Rows("metrics.tsv");

    public static TheoryData<string, string, string?> Entities() => Rows("entities.tsv");

    public static TheoryData<string, string, string?> Voices() => Rows("voices.tsv");

    public static TheoryData<string, string, string?> Dates() => Rows("dates.tsv");

    [Theory]
    [MemberData(nameof(Metrics))]
    public void Finds_what_a_figure_measures_and_of_whom(string marked, string metric, string? population)
    {
        Claim claim = ClaimOf(marked);
        Assert.Equal((metric, population), (claim.Metric.Id, claim.Population));
    }

    [Theory]
    [MemberData(nameof(Entities))]
    public void Finds_what_a_figure_is_told_of(string marked, string entity, string? none)
    {
        Assert.Null(none);
        Assert.Equal(entity, ClaimOf(marked).Entity.Id);
    }

    [Theory]
    [MemberData(nameof(Voices))]
    public void Finds_whom_a_figure_cites(string marked, string voice, string? none)
    {
        Assert.Null(none);
        Assert.Equal(voice, ClaimOf(marked).Attribution?.Id ?? "-");
    }

    [Theory]
    [MemberData(nameof(Dates))]
    public void Dates_a_figure_by_its_own_clause(string marked, string from, string? to)
    {
        Claim claim = ClaimOf(marked);
        Assert.Equal((from, to), (Written(claim.AsOf.From), Written(claim.AsOf.To)));
    }

    private static string Written(NodaTime.LocalDate? day) => day is { } known ? LocalDatePattern.Iso.Format(known) : "-";

    private static Claim ClaimOf(string marked)
    {
        (int start, int end) = (marked.IndexOf('[', StringComparison.Ordinal), marked.IndexOf(']', StringComparison.Ordinal) - 1);
        return Assert.Single(Reader.Claims(marked.Remove(end + 1, 1).Remove(start, 1)), claim => claim.Quantity.Span.Start < end && start < claim.Quantity.Span.End);
    }

    private static TheoryData<string, string, string?> Rows(string file)
    {
        var rows = new TheoryData<string, string, string?>();
        foreach (string line in File.ReadLines(Path.Combine(Repository.Root, "fixtures", "binding", file)))
        {
            if (line.Length == 0 || line[0] == '#') continue;
            string[] cells = line.Split('\t');
            rows.Add(cells[0], cells[1], cells.Length > 2 ? cells[2] : null);
        }

        return rows;
    }
}
