using Consistency.Interchange;
using NodaTime;

namespace Consistency.Tests.Interchange;

public class CalendarTextTests
{
    [Theory]
    [InlineData("2024-02-29")]
    [InlineData("0001-01-01")]
    [InlineData("9999-12-31")]
    public void Reads_what_it_writes(string day) => Assert.Equal(day, CalendarText.Of(CalendarText.Day(day)!.Value));

    [Theory]
    [InlineData("2024-08-20T23:59:59Z")]
    [InlineData("2024-08-20T00:30:00+14:00")]
    [InlineData("2024-08-20 12:00")]
    public void Takes_the_day_of_an_instant_as_it_is_written(string instant) => Assert.Equal(new LocalDate(2024, 8, 20), CalendarText.Day(instant));

    [Theory]
    [InlineData("2023-02-29")]
    [InlineData("2024-13-01")]
    [InlineData("20/08/2024")]
    [InlineData("2024-8-20")]
    [InlineData("2024-08-20Tnoon")]
    [InlineData("")]
    public void Refuses_what_is_no_day(string text) => Assert.Null(CalendarText.Day(text));

    [Theory]
    [InlineData("2024-08-20/2024-08-19")]
    [InlineData("../..")]
    [InlineData("/")]
    [InlineData("2024/08")]
    [InlineData("0000")]
    public void Refuses_what_is_no_interval(string text) => Assert.Null(CalendarText.Interval(text));
}
