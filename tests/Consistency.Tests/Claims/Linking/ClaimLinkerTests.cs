using Consistency.Claims;
using Consistency.Claims.Linking;
using Consistency.Documents;
using Consistency.Vocabulary;

namespace Consistency.Tests.Claims.Linking;

public class ClaimLinkerTests
{
    [Theory]
    [InlineData("Bright Harbour sold over 3,000 lanterns.", "3,000", "In its first year Bright Harbour sold 2,900 lanterns and hired six clerks.", "2,900")]
    [InlineData("Bright Harbour scored 81 % with critics.", "81 %", "The film holds a rating of 79 % from critics, and 12 % of viewers left early.", "79 %")]
    [InlineData("Bright Harbour premiered on 2 May 2016.", "2 May 2016", "The film premiered on 3 May 2016, after it was bought in 2015.", "3 May 2016")]
    public void Links_figures_of_two_documents_by_the_words_around_them(string a, string figureA, string b, string figureB) => Assert.True(AreLinked(a, figureA, b, figureB));

    [Theory]
    [InlineData("Bright Harbour sold over 3,000 lanterns.", "3,000", "Bright Harbour hired 2,900 clerks.", "2,900")]
    [InlineData("Bright Harbour scored 81 % with critics.", "81 %", "The film cost $81 million.", "81")]
    [InlineData("Bright Harbour sold over 3,000 lanterns.", "3,000", "In its first year Bright Harbour sold 2,900 lanterns and hired six clerks.", "six")]
    public void Keeps_apart_what_is_told_of_other_things(string a, string figureA, string b, string figureB) => Assert.False(AreLinked(a, figureA, b, figureB));

    [Fact]
    public void Never_looks_at_the_figures()
    {
        Assert.True(AreLinked("Bright Harbour sold 5 lanterns.", "5", "Bright Harbour sold 7,000,000 lanterns.", "7,000,000"));
        Assert.True(AreLinked("Bright Harbour sold 5 lanterns.", "5", "Bright Harbour sold 6 lanterns.", "6"));
    }

    [Fact]
    public void Links_no_dates_under_two_titles() =>
        Assert.DoesNotContain(Link(("A shop", "The shop opened on 2 May 2016."), ("A school", "The shop opened on 3 May 2016.")), claim => claim.Quantity.Unit == "date");

    [Fact]
    public void Does_not_depend_on_the_order_of_the_claims()
    {
        (string, string)[] documents = [("Bright Harbour", "Bright Harbour sold 5 lanterns and 6 lamps."), ("Bright Harbour", "The shop sold 7 lamps, and 9 lanterns in May 2016.")];
        string[] keys = [.. Link(documents).Select(claim => claim.Id + claim.Key).Order(StringComparer.Ordinal)];
        string[] reversed = [.. Link(documents, reverse: true).Select(claim => claim.Id + claim.Key).Order(StringComparer.Ordinal)];
        Assert.Equal(keys, reversed);
    }

    private static bool AreLinked(string a, string figureA, string b, string figureB)
    {
        IReadOnlyList<Claim> claims = Link(("Bright Harbour", a), ("Bright Harbour", b));
        SeriesKey? left = Key("0", figureA), right = Key("1", figureB);
        return left is not null && left == right;

        SeriesKey? Key(string document, string figure) =>
            claims.FirstOrDefault(claim => claim.Document == document && claim.Quantity.Text.Contains(figure, StringComparison.Ordinal))?.Key;
    }

    private static IReadOnlyList<Claim> Link(params (string Title, string Text)[] documents) => Link(documents, reverse: false);

    private static IReadOnlyList<Claim> Link((string Title, string Text)[] documents, bool reverse)
    {
        var reader = new ClaimReader(Lexicon.Default);
        Reading[] readings = [.. documents.Select((document, i) => reader.Read(new Document { Id = i.ToString(), Title = document.Title, Text = document.Text }))];
        if (reverse) Array.Reverse(readings);
        return new ClaimLinker(Lexicon.Default).Link(
            [.. readings.SelectMany(reading => reading.Claims)], [.. readings.SelectMany(reading => reading.Particulars)], id => documents[int.Parse(id)].Title);
    }
}
