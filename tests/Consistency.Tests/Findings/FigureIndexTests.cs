using Consistency.Claims;
using Consistency.Findings;
using Consistency.Quantities;
using static Consistency.Tests.Some;

namespace Consistency.Tests.Findings;

public sealed class FigureIndexTests
{
    private static readonly Claim Plain = Claim(500, id: "plain", document: "a");
    private static readonly Claim Opposed = Claim(480, id: "opposed", document: "b");

    [Theory]
    [InlineData(500, "deaths", true)]
    [InlineData(500, "injuries", true)]
    [InlineData(510, "deaths", false)]
    public void An_equal_figure_of_the_other_document_is_an_echo(int figure, string metric, bool isEcho)
    {
        Claim other = Claim(figure, document: "b", metric: metric);
        Assert.Equal(isEcho ? other : null, new FigureIndex([Plain, Opposed, other]).Echo(Plain, Opposed));
    }

    [Theory]
    [InlineData("deaths", true)]
    [InlineData("injuries", false)]
    public void A_figure_echoes_a_bound_only_where_it_is_of_the_same_thing(string metric, bool isEcho)
    {
        Claim bound = Claim(490, document: "a", qualifier: Qualifier.MoreThan), other = Claim(500, document: "b", metric: metric);
        Assert.Equal(isEcho ? other : null, new FigureIndex([bound, Opposed, other]).Echo(bound, Opposed));
    }

    [Fact]
    public void A_figure_that_answers_another_one_is_no_echo()
    {
        Claim injured = Claim(480, document: "a", metric: "injuries"), swapped = Claim(500, document: "b", metric: "injuries");
        Assert.Null(new FigureIndex([Plain, Opposed, injured, swapped]).Echo(Plain, Opposed));
    }
}
