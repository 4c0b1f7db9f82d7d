using Consistency.Dates;
using Consistency.Quantities;
using Consistency.Timelines;
using Consistency.Vocabulary;
using NodaTime;

namespace Consistency.Tests.Timelines;

public class ConsistencyMonitorTests
{
    private static readonly LocalDate October = new(2023, 10, 1);

    [Fact]
    public void Says_what_a_late_claim_changes_and_what_its_withdrawal_does()
    {
        var monitor = new ConsistencyMonitor();
        int deaths = monitor.Open(MetricKind.Cumulative);
        monitor.Add(deaths, 0, On(10), FigureInterval.Point(100));
        Assert.True(monitor.Add(deaths, 1, On(30), FigureInterval.Point(300)).IsConsistent);

        MonitorChange late = monitor.Add(deaths, 2, On(20), FigureInterval.From(500));
        Assert.Equal(new MonitorChange(deaths, 2, WasConsistent: true, IsConsistent: false, Witness: null, Contradicted: 1), late);
        Assert.Equal([(1, 2)], monitor.Contradictions(deaths));
        Assert.Equal(1, monitor.SeriesInConflict);

        MonitorChange withdrawn = monitor.Withdraw(deaths, 2, On(20), FigureInterval.From(500));
        Assert.True(withdrawn is { WasConsistent: false, IsConsistent: true });
        Assert.Equal(0, monitor.SeriesInConflict);
    }

    [Fact]
    public void A_fall_names_the_claim_before_it()
    {
        var monitor = new ConsistencyMonitor();
        monitor.Open(MetricKind.Level);
        int series = monitor.Open(MetricKind.Ordinal);
        monitor.Add(series, 4, On(10), FigureInterval.Point(9));
        Assert.Equal(4, monitor.Add(series, 5, On(11), FigureInterval.Point(8)).Witness);
    }

    public static TheoryData<string, string> BadCalls => new()
    {
        { "no such series", "series" },
        { "duplicate", "number" },
        { "negative number", "number" },
        { "empty figure", "high" },
        { "withdrawn twice", "number" },
        { "withdrawn with another figure", "low" },
        { "withdrawn from another day", "number" },
    };

    [Theory]
    [MemberData(nameof(BadCalls))]
    public void A_bad_call_names_the_claim_and_the_field_and_changes_nothing(string call, string field)
    {
        var monitor = new ConsistencyMonitor();
        int series = monitor.Open(MetricKind.Cumulative);
        monitor.Add(series, 7, On(1), FigureInterval.Point(20));
        monitor.Add(series, 8, On(2), FigureInterval.Point(10));
        monitor.Add(series, 9, On(3), FigureInterval.Point(30));
        monitor.Withdraw(series, 9, On(3), FigureInterval.Point(30));

        var refused = Assert.Throws<ClaimRefusedException>(() => _ = call switch
        {
            "no such series" => monitor.Add(99, 1, On(1), FigureInterval.Point(1)),
            "duplicate" => monitor.Add(series, 7, On(1), FigureInterval.Point(20)),
            "negative number" => monitor.Add(series, -7, On(1), FigureInterval.Point(20)),
            "empty figure" => monitor.Add(series, 1, On(1), new FigureInterval(2, 1)),
            "withdrawn twice" => monitor.Withdraw(series, 9, On(3), FigureInterval.Point(30)),
            "withdrawn with another figure" => monitor.Withdraw(series, 7, On(1), FigureInterval.Point(21)),
            _ => monitor.Withdraw(series, 7, On(9), FigureInterval.Point(20)),
        });
        Assert.Equal(field, refused.Field);
        Assert.NotEmpty(refused.Claim);
        Assert.Equal([(8, 7)], monitor.Contradictions(series));
        Assert.Equal(1, monitor.SeriesInConflict);
    }

    [Fact]
    public void Takes_the_ends_of_the_calendar_and_open_days()
    {
        var monitor = new ConsistencyMonitor();
        int series = monitor.Open(MetricKind.Cumulative);
        monitor.Add(series, 0, AsOf.On(LocalDate.MinIsoValue), FigureInterval.Point(5));
        monitor.Add(series, 1, default, FigureInterval.Point(7));
        Assert.True(monitor.IsConsistent(series));
        Assert.False(monitor.Add(series, 2, AsOf.On(LocalDate.MaxIsoValue), FigureInterval.Point(4)).IsConsistent);
    }

    private static AsOf On(int day) => AsOf.On(October.PlusDays(day));
}
