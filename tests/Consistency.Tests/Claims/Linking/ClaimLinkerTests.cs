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
    [InlineData("Bright Harbour grossed $90 million worldwide.", "$90 million", "Bright Harbour grossed $68 million in Canada and $22 million in other territories, for a worldwide total of $91 million.", "$91 million")]
    [InlineData("Bright Harbour has grossed $1.2 million.", "$1.2 million", "Bright Harbour has grossed a total of $1.3 million. It opened in two theaters on its opening weekend and grossed $61,000.", "$1.3 million")]
    [InlineData("There are 8 cases in Sofia.", "8", "There are 62 confirmed cases: 7 in Sofia, 4 in Paris.", "7")]
    [InlineData("The shop opened on May 17.", "May 17", "The shop opened on 18 May 2016.", "18 May 2016")]
    [InlineData("Lanterns were seen in 15 provinces.", "15", "Lanterns were seen in 16 out of 28 provinces.", "16")]
    [InlineData("Bright Harbour earned $41 million in the United States and Canada.", "$41 million", "Bright Harbour grossed $42 million in North America and $30 million in other territories.", "$42 million")]
    [InlineData("Bright Harbour earned over $50 million outside North America and more than $100 million across the world.", "$50 million", "Bright Harbour grossed $52 million in North America and $56 million in other territories, for a worldwide total of $108 million.", "$56 million")]
    [InlineData("Bright Harbour earned over $50 million outside North America and more than $100 million across the world.", "$100 million", "Bright Harbour grossed $52 million in North America and $56 million in other territories, for a worldwide total of $108 million.", "$108 million")]
    [InlineData("Fewer than 340 cases were confirmed in Sofia.", "340", "In Bulgaria there were 696 confirmed cases, of which 304 were in Sofia and 13 in Plovdiv.", "304")]
    public void Links_figures_of_one_scope(string a, string figureA, string b, string figureB) => Assert.True(AreLinked(a, figureA, b, figureB));

    [Theory]
    [InlineData("The story ends in season 5.", "5", "The story ends in the sixth season.", "sixth")]
    [InlineData("The song reached number two on the chart.", "two", "The song reached No. 3 on the chart.", "3")]
    [InlineData("Bright Harbour won the final 3-1.", "3", "Bright Harbour won the final 1-4.", "4")]
    [InlineData("The shop was open from 1418 to 1450.", "1418", "The shop was open from 1419 to 1450.", "1419")]
    public void Links_places_in_an_order_scores_and_stretches_of_days(string a, string figureA, string b, string figureB) => Assert.True(AreLinked(a, figureA, b, figureB));

    [Theory]
    [InlineData("The film scored under 43 % on Gleam.", "43 %", "On Gleam the film has a score of 42 out of 100.", "42")]
    [InlineData("A third of the lanterns come from Peru.", "third", "Of the lanterns 34 % come from Peru.", "34 %")]
    [InlineData("More than 9 million people saw Bright Harbour.", "9 million", "Bright Harbour was seen by 8.9 million viewers.", "8.9 million")]
    public void Links_figures_that_are_counted_in_other_words(string a, string figureA, string b, string figureB) => Assert.True(AreLinked(a, figureA, b, figureB));

    [Fact]
    public void Takes_the_year_of_a_weekday_and_day_from_a_partner_that_tells_it()
    {
        IReadOnlyList<Claim> claims = Link(("Bright Harbour", "The shop opened on Sunday, March 1."), ("Bright Harbour", "The shop opened on March 1, 2020."));
        Assert.Equal([20200301m, 20200301m], claims.Where(claim => claim.Quantity.Unit == "date").Select(claim => claim.Quantity.Value!.Value));
    }

    [Fact]
    public void Of_two_figures_that_say_it_all_links_the_one_that_says_less_else()
    {
        const string Told = "Bright Harbour has 451 lamps in working order and 59 lamps in cold dark storage cellars.";
        Assert.True(AreLinked("Bright Harbour has over 450 lamps.", "450", Told, "451"));
    }

    [Fact]
    public void Keeps_apart_places_in_two_orders() =>
        Assert.False(AreLinked("The story ends in season 5.", "5", "The story ends in the second film.", "second"));

    [Fact]
    public void Gives_a_date_without_a_year_the_year_of_its_partner()
    {
        IReadOnlyList<Claim> claims = Link(("Bright Harbour", "The shop opened on May 17."), ("Bright Harbour", "The shop opened on 18 May 2016."));
        Assert.Equal([20160517m, 20160518m], claims.Where(claim => claim.Quantity.Unit == "date").Select(claim => claim.Quantity.Value!.Value).Order());
    }

    [Fact]
    public void Gives_two_figures_of_a_sentence_that_both_have_partners_a_key_each()
    {
        IReadOnlyList<Claim> claims = Link(
            ("Bright Harbour", "Bright Harbour sold 30 lanterns to Peru, and sold 9 lanterns to Oman."),
            ("Bright Harbour", "Bright Harbour sold 31 lanterns to Peru, and sold 8 lanterns to Oman."));
        Assert.Equal(2, claims.Select(claim => claim.Key).Distinct().Count());
        Assert.Equal(Key(30), Key(31));
        Assert.Equal(Key(9), Key(8));

        SeriesKey Key(decimal figure) => claims.Single(claim => claim.Quantity.Value == figure).Key;
    }

    [Fact]
    public void Keeps_the_steps_of_one_figure_together()
    {
        IReadOnlyList<Claim> claims = Link(("A toll", "Oman raised the death toll from 2,579 to 3,869."), ("The toll", "In Oman 3,869 people have died."));
        Assert.Single(claims.Where(claim => claim.Metric.Id.Contains("deaths", StringComparison.Ordinal)).Select(claim => claim.Key).Distinct());
    }

    [Fact]
    public void Takes_two_places_for_two_things_under_two_titles() =>
        Assert.Equal(2, Link(("A quake", "In Turkey and Syria 4,300 people have died."), ("Help", "In Syria 812 people have died.")).Select(claim => claim.Entity.Id).Distinct().Count());

    [Theory]
    [InlineData("The Cedar Fire destroyed 7,100 homes.", "The Pine Ridge Fire destroyed 1,660 homes.", 2)]
    [InlineData("The Cedar Fire destroyed 7,100 homes.", "The Cedar Fire destroyed 7,900 homes.", 1)]
    public void Keeps_apart_two_happenings_of_one_sort_by_their_names(string a, string b, int entities) =>
        Assert.Equal(entities, Link(("Homes lost", a), ("Power lines", b)).Select(claim => claim.Entity.Id).Distinct().Count());

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
        Reading[] readings = [.. documents.Select((document, i) => reader.Read(new Document { Id = i.ToString(), Title = document.Title, Text = document.Text }, forCheck: true))];
        if (reverse) Array.Reverse(readings);
        return new ClaimLinker(Lexicon.Default).Link(
            [.. readings.SelectMany(reading => reading.Claims)], [.. readings.SelectMany(reading => reading.Particulars)], id => documents[int.Parse(id)].Title);
    }
}
