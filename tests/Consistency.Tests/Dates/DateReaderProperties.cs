using Consistency.Dates;
using Consistency.Documents;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace Consistency.Tests.Dates;

public sealed class DateReaderProperties
{
    private static readonly string[] Forms =
    [
        "uuuu-MM-dd", "MMMM d, uuuu", "d MMMM uuuu", "MMM d, uuuu", "d MMM uuuu", "MMMM dd uuuu", "dddd, MMMM d, uuuu", "M/d/uuuu", "d.M.uuuu", "dd-MMM-uuuu", "uuuu/MM/dd", "uuuuMMdd",
    ];

    private static readonly string[] Pieces =
    [
        "the ", "last ", "next ", "week ", "year ", "of ", "May ", "march ", "7 ", "7th ", "2023 ", "30 ", "February ", "-", "/", ".", ",", "to ", "and ", "two ", "days ", "ago ", "before ",
        "after ", "since ", "end of ", "early ", "mid-", "99999 ", "first ", "quarter ", "Monday ", "nineteen ", "ninety ", "'s ", "'", "(", ")", "9999 ", "century ", "1st ", "in ", "from ", "every ",
        "decades ", "Q3 ", "12:30 ", "Christmas ", "thousand ", "\n", "\u2013", "hundred ", "same ", "period ", "12/11/2024 ", "ending ", "later ", "00 ", "0001-01-01 ", "9999-12-31 ", "half ", "now ", "x",
    ];

    [Fact]
    public void Reads_back_any_day_in_any_form() => Check.QuickThrowOnFailure(Prop.ForAll(Days(), day =>
    {
        foreach (string form in Forms)
        {
            string written = day.ToString(form, System.Globalization.CultureInfo.InvariantCulture);
            List<DateMention> read = [.. DateReader.Read(new TokenizedText($"It was counted on {written} again."), day)];
            DateMention? mention = read is [var first, ..] ? first : null;
            if (mention?.From != day || mention.To != day) throw new InvalidOperationException($"{written}: {mention?.Text} {mention?.From}..{mention?.To}");
        }
    }));

    [Fact]
    public void Never_throws_and_never_overlaps() => Check.One(Config.QuickThrowOnFailure.WithMaxTest(2000), Prop.ForAll(
        Gen.Elements(Pieces).ListOf().Select(pieces => string.Concat(pieces)).ToArbitrary(),
        Days(),
        (text, published) =>
        {
            foreach (LocalDate? day in (LocalDate?[])[null, published, new LocalDate(9999, 12, 31), new LocalDate(1, 1, 1), LocalDate.MinIsoValue])
            {
                int last = 0;
                foreach (DateMention mention in DateReader.Read(new TokenizedText(text), day))
                {
                    Assert.True(mention.Span.Start >= last && mention.Span.End > mention.Span.Start, $"{text} @ {mention.Text}");
                    Assert.True(mention.From is null || mention.To is null || mention.From <= mention.To, $"{text} @ {mention.Text}");
                    last = mention.Span.End;
                }
            }
        }));

    [Fact]
    public void Never_throws_on_any_characters() => Check.QuickThrowOnFailure(Prop.ForAll(
        ArbMap.Default.ArbFor<string>(),
        text => DateReader.Read(new TokenizedText(text ?? ""), published: null).Count >= 0));

    [Theory]
    [InlineData("7 ")]
    [InlineData("last ")]
    [InlineData("last week of ")]
    [InlineData("1 day after ")]
    [InlineData("1 day and ")]
    [InlineData("7 to ")]
    [InlineData("May 7 to ")]
    [InlineData("early ")]
    [InlineData("Monday, ")]
    [InlineData("2023-")]
    [InlineData("first 2 days of ")]
    public void Takes_time_in_proportion_to_hostile_text(string piece)
    {
        TimeSpan small = Time(piece, 4_000), large = Time(piece, 40_000);
        Assert.True(large < small * 40 + TimeSpan.FromMilliseconds(200), $"{small} for a tenth of {large}");
    }

    private static TimeSpan Time(string piece, int times)
    {
        var text = new TokenizedText(string.Concat(Enumerable.Repeat(piece, times)));
        DateReader.Read(text, new LocalDate(2024, 8, 21));
        long start = System.Diagnostics.Stopwatch.GetTimestamp();
        DateReader.Read(text, new LocalDate(2024, 8, 21));
        return System.Diagnostics.Stopwatch.GetElapsedTime(start);
    }

    private static Arbitrary<LocalDate> Days() =>
        Gen.Choose(0, 73_000).Select(days => new LocalDate(1900, 1, 1).PlusDays(days)).ToArbitrary();
}
