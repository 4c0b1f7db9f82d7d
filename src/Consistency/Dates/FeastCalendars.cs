using System.Globalization;
using NodaTime;

namespace Consistency.Dates;

/// <summary>The days of feasts that other calendars move.</summary>
internal static class FeastCalendars
{
    /// <summary>From the first year on, in days of October: the evening of the new moon of Kartik, as the public holidays of India have it; after 2026 by that moon alone.</summary>
    private static ReadOnlySpan<byte> DiwaliFromOctober => [36, 26, 44, 34, 23, 42, 30, 19, 38, 27, 45, 35, 24, 43, 31, 20, 39, 29, 17, 36, 26];

    private const int FirstDiwali = 2010;

    /// <summary>The years that the calendars of the runtime and of NodaTime are made for.</summary>
    private const int FirstChinese = 1902, LastChinese = 2100, FirstIslamic = 1938, LastIslamic = 2076, LastHebrew = 6000;

    /// <summary>Between the year of our calendar and that in which the Jewish year begins that has its spring in it.</summary>
    private const int HebrewYears = 3760;

    /// <summary>The seventh month begins the Jewish year.</summary>
    private const int FirstMonthOfHebrewYear = 7;

    /// <summary>The first day of the Chinese year that begins in a year.</summary>
    public static LocalDate? ChineseNewYear(int year) =>
        year is < FirstChinese or > LastChinese ? null : LocalDate.FromDateTime(new ChineseLunisolarCalendar().ToDateTime(year, 1, 1, 0, 0, 0, 0));

    /// <summary>A day of the Umm al-Qura calendar, the last one that falls in a year; sightings of the moon may move it by a day.</summary>
    public static LocalDate? Islamic(int year, int month, int day)
    {
        if (year is < FirstIslamic or > LastIslamic) return null;
        int last = new LocalDate(year, 12, 31).WithCalendar(CalendarSystem.UmAlQura).Year;
        LocalDate found = new LocalDate(last, month, day, CalendarSystem.UmAlQura).WithCalendar(CalendarSystem.Iso);
        return found.Year == year ? found : new LocalDate(last - 1, month, day, CalendarSystem.UmAlQura).WithCalendar(CalendarSystem.Iso);
    }

    /// <summary>A day of the Jewish calendar, its months counted from Nisan: the daylight of that day, which begins the evening before.</summary>
    public static LocalDate? Hebrew(int year, int month, int day)
    {
        int its = year + HebrewYears + (month >= FirstMonthOfHebrewYear ? 1 : 0);
        return its > LastHebrew ? null : new LocalDate(its, month, day, CalendarSystem.HebrewScriptural).WithCalendar(CalendarSystem.Iso);
    }

    /// <summary>Known from 2010 to 2030.</summary>
    public static LocalDate? Diwali(int year) =>
        (uint)(year - FirstDiwali) < (uint)DiwaliFromOctober.Length ? new LocalDate(year, 10, 1).PlusDays(DiwaliFromOctober[year - FirstDiwali] - 1) : null;

    /// <summary>Easter of the churches that keep the Julian calendar (Meeus, Astronomical Algorithms, chapter 8).</summary>
    public static LocalDate? OrthodoxEaster(int year)
    {
        int d = (19 * (year % 19) + 15) % 30;
        int e = (2 * (year % 4) + 4 * (year % 7) - d + 34) % 7;
        int n = d + e + 114;
        return new LocalDate(year, n / 31, n % 31 + 1, CalendarSystem.Julian).WithCalendar(CalendarSystem.Iso);
    }

    /// <summary>Western Easter by the anonymous Gregorian algorithm (Meeus, Astronomical Algorithms, chapter 8).</summary>
    public static LocalDate Easter(int year)
    {
        int a = year % 19, b = year / 100, c = year % 100;
        int h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
        int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
        int m = (a + 11 * h + 22 * l) / 451;
        int n = h + l - 7 * m + 114;
        return new LocalDate(year, n / 31, n % 31 + 1);
    }
}
