using Consistency.Claims;
using Consistency.Documents;
using Consistency.Quantities;
using Consistency.Tests.Claims;
using Consistency.Tests.House;

namespace Consistency.Tests.Documents;

public sealed class LanguageTests
{
    public static TheoryData<string, string> Foreign => Rows("foreign.tsv");

    public static TheoryData<string, string> English => Rows("english.tsv");

    public static TheoryData<string, string> Mixed => Rows("mixed.tsv");

    [Theory]
    [MemberData(nameof(Foreign))]
    public void A_text_of_another_language_is_counted_and_not_read(string language, string text)
    {
        Reading reading = Reader.Read(text);
        Assert.True(reading.Claims.Count == 0, language);
        Assert.NotEmpty(reading.Quantities);
        Assert.All(reading.Quantities, quantity => Assert.NotNull(quantity.Unused));
        Assert.Contains(reading.Quantities, quantity => quantity.Unused == UnusedReason.Unreadable);
    }

    [Theory]
    [MemberData(nameof(English))]
    public void English_is_read_with_foreign_names_and_quotations(string what, string text) =>
        Assert.True(Language.ForeignRuns(new TokenizedText(text)).Count == 0, what);

    [Theory]
    [MemberData(nameof(Mixed))]
    public void Only_the_foreign_sentences_of_a_text_go_unread(string text, string read)
    {
        IEnumerable<Quantity> readable = Reader.Read(text.Replace("\\n", "\n", StringComparison.Ordinal)).Quantities.Where(quantity => quantity.Unused != UnusedReason.Unreadable);
        Assert.Equal(read.Split(' '), readable.Select(quantity => quantity.Text.Split(' ')[^1]));
    }

    [Fact]
    public void No_word_tells_two_things()
    {
        string[] words = [.. Words(LanguageRows.English), .. Words(LanguageRows.Particles), .. Words(LanguageRows.Loans), .. Words(string.Join(' ', LanguageRows.Foreign)).Distinct()];
        Assert.DoesNotContain(words.CountBy(word => word), count => count.Value > 1);
    }

    private static string[] Words(string row) => row.Split(' ');

    private static TheoryData<string, string> Rows(string file)
    {
        var rows = new TheoryData<string, string>();
        foreach (string line in File.ReadLines(Repository.PathTo("fixtures", "languages", file)).Where(line => !line.StartsWith('#')))
            rows.Add(line.Split('\t')[0], line.Split('\t')[1]);
        return rows;
    }
}
