using Consistency.Dates;
using Consistency.Documents;

namespace Consistency.Tests.Dates;

public sealed class DateReaderTests
{
    public static TheoryData<string, string, string[]> Mentions()
    {
        var data = new TheoryData<string, string, string[]>();
        foreach (string file in (string[])["absolute.tsv", "ranges.tsv", "relative.tsv", "relations.tsv", "others.tsv"])
            foreach (string[] row in DateFixtures.Rows(file)) data.Add(row[0], row[1], row[2..]);
        return data;
    }

    public static TheoryData<string> TextsWithoutDates()
    {
        var data = new TheoryData<string>();
        foreach (string[] row in DateFixtures.Rows("none.tsv")) data.Add(row[0]);
        return data;
    }

    [Theory]
    [MemberData(nameof(Mentions))]
    public void Reads_the_expression(string text, string published, string[] expected)
    {
        List<DateMention> mentions = [.. DateReader.Read(new TokenizedText(text), DateFixtures.Day(published))];
        DateMention? mention = mentions.Find(mention => string.Equals(mention.Text, expected[4], StringComparison.Ordinal));
        Assert.True(mention is not null, $"'{expected[4]}' was not read; read were: {string.Join(" | ", mentions.Select(m => m.Text))}");
        Assert.Equal((expected[0], expected[1], expected[2], expected[3]), (Day(mention.From), Day(mention.To), Camel(mention.Kind), mention.Timex ?? ""));
        if (expected.Length > 5) Assert.Equal(expected[5], Camel(mention.Relation));
    }

    [Theory]
    [MemberData(nameof(TextsWithoutDates))]
    public void Reads_nothing_where_there_is_nothing(string text) =>
        Assert.Empty(DateReader.Read(new TokenizedText(text), DateFixtures.Day("2024-08-21")).Select(mention => $"{mention.Text} = {mention.Kind} {mention.From}"));

    [Fact]
    public void Gives_the_tokens_that_a_mention_covers()
    {
        var text = new TokenizedText("At least 43 deaths in 24 hours, he said on Oct. 7th.");
        List<DateMention> mentions = [.. DateReader.Read(text, DateFixtures.Day("2024-08-21"))];
        Assert.Equal(["24 hours", "Oct. 7th"], mentions.Select(mention => mention.Text));
        Assert.All(mentions, mention => Assert.Equal(mention.Span, text.SpanOf(mention.FirstToken, mention.EndToken)));
    }

    [Fact]
    public void Keeps_offsets_of_the_original_where_the_text_is_folded()
    {
        const string Text = "Count­ed on\u00A07\u00A0October\u00A02023.";
        DateMention mention = Assert.Single(DateReader.Read(new TokenizedText(Text), published: null));
        Assert.Equal("7\u00A0October\u00A02023", mention.Span.Of(Text).ToString());
    }

    [Fact]
    public void Hangs_the_dates_of_a_history_on_each_other()
    {
        const string History = "The siege began in March 1812. In May the town fell (the treaty of 1790 was void). On 14 June 1813 peace was signed; two months later it failed. "
            + "In 1814 and 1815 trade came back. The roads of 1816-1818 were better. In September the bridge opened.";
        List<DateMention> mentions = [.. DateReader.Read(new TokenizedText(History), DateFixtures.Day("2009-12-19"))];
        Assert.Equal(
            ["1812-03", "1812-05", "1790", "1813-06-14", "1813-08", "1814", "1815", "1816", "1818", "1818-09"],
            mentions.Where(mention => mention.Kind == DateKind.Date).Select(mention => mention.Timex));
    }

    [Theory]
    [InlineData("OSLO (News Desk - 17th April, 2020) Norway counted again.", "2020-04-17")]
    [InlineData("On Tuesday, August 20th, envoys met in Doha.", "2024-08-20")]
    [InlineData("April 3, 2019\n\nThe river rose again overnight.", "2019-04-03")]
    [InlineData("More than 40 died since October 7, 2023, officials said.", null)]
    [InlineData("On September 1, 1939, the war began. By 1943 the tide had turned.", null)]
    [InlineData("Envoys met in Doha.", null)]
    public void Says_from_which_day_an_undated_text_speaks(string text, string? day)
    {
        AsOf anchor = DateReader.AnchorOf(new TokenizedText(text), published: null);
        Assert.Equal(day, anchor.From is { } from ? Day(from) : null);
        Assert.Equal(day is null ? AsOfBasis.Unknown : AsOfBasis.Inferred, anchor.Basis);
        Assert.Equal(day is null, anchor.Because is null);
    }

    [Fact]
    public void Speaks_from_its_publication_where_that_is_known() =>
        Assert.Equal(AsOfBasis.Published, DateReader.AnchorOf(new TokenizedText("On Tuesday, August 20th, envoys met."), DateFixtures.Day("2024-08-21")).Basis);

    private static string Day(NodaTime.LocalDate? day) => day is { } known ? $"{known:uuuu-MM-dd}" : "";

    private static string Camel<T>(T value)
        where T : struct, Enum
    {
        string name = value.ToString();
        return char.ToLowerInvariant(name[0]) + name[1..];
    }
}
