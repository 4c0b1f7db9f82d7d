using NodaTime;

namespace Consistency.Tests.Claims.Names;

public sealed class StoriesTests
{
    private const string Headed = "Floods in Malawi\n\nThe water has killed 205 people since June.\n\nBus falls into gorge in Nepal\n\nThe accident killed 48 people.\n\nPolice said 12 others were injured.";
    private const string Lined = "MALAWI\nThe water has killed 205 people since June.\n\nNEPAL\nA bus fell into a gorge, killing 48 people.\n\nPolice said 12 others were injured.";

    private const string Datelined =
        "LILONGWE - The water has killed 205 people since June.\n\nKATHMANDU - A bus fell into a gorge.\n\nThe accident killed 48 people.\n\nPolice said 12 others were injured.\n\nLIMA - Miners went on strike.";

    [Theory]
    [InlineData(Headed, null, "nepal")]
    [InlineData(Lined, "Malawi counts its dead", "nepal")]
    [InlineData(Datelined, null, "kathmandu")]
    public void A_paragraph_without_names_goes_on_with_its_brief(string digest, string? title, string place)
    {
        Assert.Equal(place, Reader.Claim(digest, "48", title).Entity.Id);
        Assert.Equal(place, Reader.Claim(digest, "12", title).Entity.Id);
    }

    [Fact]
    public void Headings_that_name_nothing_leave_an_article_whole()
    {
        const string Article = "A quake struck Peru, killing 12 people.\n\nWhat happened\n\nThe ground shook for a minute.\n\nWho helps\n\nChile sent 50 rescuers.\n\nIt injured 40 people.";
        Assert.Equal("peru", Reader.Claim(Article, "40", "Quake in Peru").Entity.Id);
    }

    [Fact]
    public void One_more_dateline_in_a_report_begins_no_digest()
    {
        const string Report = "LILONGWE - Floods in Malawi have killed 205 people.\n\nKATHMANDU - A bus fell into a gorge in Nepal.\n\nThe water destroyed 3,100 homes.";
        Assert.Equal("malawi", Reader.Claim(Report, "3,100", "Malawi under water").Entity.Id);
    }

    [Fact]
    public void The_title_tells_of_its_own_story_only()
    {
        const string Text = "A quake shook Lima, killing 12 people.\n\nMiners are on strike in Chile. About 3,000 workers walked out.";
        Assert.Equal("chile", Reader.Claim(Text, "3,000", "Peru counts its dead after quake in Lima").Entity.Id);
    }

    [Fact]
    public void A_title_that_names_a_town_is_that_of_the_story_of_its_country()
    {
        const string Text = "A quake has shaken Peru.\n\nMiners are on strike in Chile, where the pits of the north are idle and talks between union and owners have failed.\n\nIn all 3,100 homes were destroyed.";
        Assert.Equal("lima", Reader.Claim(Text, "3,100", "Quake shakes Lima").Entity.Id);
    }

    [Theory]
    [InlineData("")]
    [InlineData("Floods in Nepal killed 48 people on 8 March 2025.\n\n")]
    public void A_night_is_that_of_the_day_told_before_in_its_own_story(string between)
    {
        string text = $"Fire swept the port of Lima in Peru on 10 March 2025.\n\n{between}That night 20 people were hurt in Lima.";
        Assert.Equal(new LocalDate(2025, 3, 10), Reader.Claim(text, "20", "Fire in Lima").AsOf.From);
    }

    [Fact]
    public void A_line_of_a_list_tells_of_the_place_that_it_opens_with()
    {
        const string List = "- 15 people have been killed in Bangladesh\n- Some 36,000 people are in shelters\n- In Assam, India, the toll has reached 58";
        Assert.Equal("assam", Reader.Claim(List, "58", "Bangladesh under water").Entity.Id);
    }
}
