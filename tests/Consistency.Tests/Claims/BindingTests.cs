using Consistency.Claims;
using Consistency.Dates;
using Consistency.Vocabulary;
using NodaTime;

namespace Consistency.Tests.Claims;

public class BindingTests
{
    [Theory]
    [InlineData("Militants seized 251 hostages in the assault, 97 of whom are still held in Gaza, including 33 the army says are dead.", "33", "hostages-dead")]
    [InlineData("A flood killed 14 people in Spain and injured 60.", "14", "deaths")]
    [InlineData("A flood killed 14 people in Spain and injured 60.", "60", "injuries")]
    [InlineData("Bulgaria has 62 confirmed cases and two deaths.", "62", "cases")]
    [InlineData("Bulgaria has 62 confirmed cases and two deaths.", "two", "deaths")]
    public void Binds_each_figure_to_the_words_that_tell_it(string text, string figure, string metric) => Assert.Equal(metric, Reader.Claim(text, figure).Metric.Id);

    [Theory]
    [InlineData("Three people died on 5 May 2024 when a boat went down off Crete in Greece.", "Three", MetricKind.Event)]
    [InlineData("Five people were killed on 3 May 2024 in Lima.", "Five", MetricKind.Event)]
    [InlineData("In Greece 340 people have died this year, officials said on Sunday.", "340", MetricKind.Cumulative)]
    [InlineData("As of 3 May 2024 the war in Sudan had killed 15,000 people.", "15,000", MetricKind.Cumulative)]
    [InlineData("Police in Lima arrested 300 people in April 2024.", "300", MetricKind.Flow)]
    [InlineData("Police in Lima have arrested 300 people in April 2024.", "300", MetricKind.Cumulative)]
    [InlineData("A storm that hit Luzon from 3 to 5 May 2024 killed 12 people in the Philippines.", "12", MetricKind.Event)]
    public void What_was_done_or_befell_people_on_certain_days_is_no_total(string text, string figure, MetricKind kind) => Assert.Equal(kind, Reader.Claim(text, figure).Period);

    [Theory]
    [InlineData("47")]
    [InlineData("9")]
    public void Takes_the_metric_of_the_figure_before_where_a_figure_has_no_words(string figure) =>
        Assert.Equal("cases", Reader.Claim("There are 62 confirmed cases: 47 in Sofia and 9 in Paris.", figure).Metric.Id);

    [Theory]
    [InlineData("The film grossed $20 million in France and $31 million in Spain, for a worldwide total of $51 million.", "$51 million")]
    [InlineData("The film grossed $20 million in France, totaling $51 million.", "$51 million")]
    public void Reads_a_total_as_the_sum_of_what_stands_before_it(string text, string figure) => Assert.Equal("box-office", Reader.Claim(text, figure).Metric.Id);

    [Theory]
    [InlineData("The ministry raised the death toll by 120 to 4,500 people.", "4,500", "deaths")]
    [InlineData("The ministry raised the number of confirmed cases by 30 to 890 and the death toll by 12 to 61 people.", "890", "cases")]
    [InlineData("Confirmed cases rose by 30, reaching 890.", "890", "cases")]
    [InlineData("Layoffs at Globex rose by 13%, or about 110 employees.", "110", "layoffs")]
    [InlineData("At one time 1,300 hikers were missing. Now it is down to 203.", "203", "missing")]
    [InlineData("The number of people missing fell to 25, down from 1,200.", "1,200", "missing")]
    public void Goes_on_with_what_the_figure_before_measured(string text, string figure, string metric) => Assert.Equal(metric, Reader.Claim(text, figure).Metric.Id);

    [Theory]
    [InlineData("Of 90 patients, 14 cases have recovered.", "14", "recoveries")]
    [InlineData("In Oman there are 35,418 dead.", "35,418", "deaths")]
    [InlineData("More than 22,000 others were injured in Oman.", "22,000", "injuries")]
    [InlineData("The fires in Oman have taken 86 lives.", "86", "deaths")]
    [InlineData("Forty-three of the dead have been identified in Oman.", "Forty-three", "victims-identified")]
    [InlineData("Layoffs at Globex will stretch to more than 18,000 roles.", "18,000", "layoffs")]
    [InlineData("This was the minister's tenth visit to the region.", "tenth", "visits")]
    [InlineData("Cases were confirmed in 16 provinces of Bulgaria.", "16", "province")]
    public void Tells_what_is_said_of_the_counted_from_what_they_are(string text, string figure, string metric) => Assert.Equal(metric, Reader.Claim(text, figure).Metric.Id);

    [Theory]
    [InlineData("The film grossed $113 million in Canada.", "canada")]
    [InlineData("The film grossed $113 million outside Canada.", "outside-canada")]
    [InlineData("The film grossed $113 million in all countries apart from Canada.", "outside-canada")]
    [InlineData("The film grossed $113 million worldwide.", null)]
    [InlineData("The film grossed $20 million in Canada, for a worldwide total of $113 million.", null)]
    public void Takes_a_place_for_the_part_that_a_figure_of_a_film_covers(string text, string? population)
    {
        Claim claim = Reader.Claim(text, "$113 million", title: "Bright Harbour");
        Assert.Equal("bright-harbour", claim.Entity.Id);
        Assert.Equal(population, claim.Population);
    }

    [Theory]
    [InlineData("In Oman, more than 2 million people have been infected worldwide.", "2 million", "world")]
    [InlineData("Peru is told of often. Oman's revised death toll of 45 is high.", "45", "oman")]
    [InlineData("The measles outbreak goes on. In Oman 45 cases of measles are known.", "45", "oman")]
    [InlineData("In Oman 45 people were killed, officials told reporters in Geneva.", "45", "oman")]
    public void Prefers_owners_and_places_to_bystanders(string text, string figure, string entity) => Assert.Equal(entity, Reader.Claim(text, figure).Entity.Id);

    [Fact]
    public void Knows_the_year_of_a_famous_day()
    {
        Claim claim = Reader.Claim("The attack on Israel on October 7 killed 300 people.", "300");
        Assert.Equal(new LocalDate(2023, 10, 7), claim.AsOf.From);
        Assert.Equal(AsOfBasis.Unknown, Reader.Claim("The attack on Oman on October 7 killed 300 people.", "300").AsOf.Basis);
    }

    [Theory]
    [InlineData("L'incendio ha ucciso 48 persone nella zona di Paradise, al nord della California.")]
    [InlineData("Στους 83 αυξήθηκε ο αριθμός των νεκρών από τη φωτιά.")]
    [InlineData("Bei dem Brand sind 48 Menschen ums Leben gekommen, und das Feuer ist nicht gelöscht.")]
    public void Reads_no_claim_in_another_language_and_counts_its_figures(string text)
    {
        Reading reading = Reader.Read(text);
        Assert.Empty(reading.Claims);
        Assert.All(reading.Quantities, quantity => Assert.NotNull(quantity.Unused));
        Assert.Contains(reading.Quantities, quantity => quantity.Unused is Consistency.Quantities.UnusedReason.Unreadable);
    }

    [Theory]
    [InlineData("In Turkey 40 people were killed, and in Syria 12 people were killed.", "40", "turkey")]
    [InlineData("In Turkey 40 people were killed, and in Syria 12 people were killed.", "12", "syria")]
    [InlineData("Gaza's 2.3 million residents have nowhere to go.", "2.3 million", "gaza")]
    public void Binds_each_figure_to_the_place_that_it_is_told_of(string text, string figure, string entity) => Assert.Equal(entity, Reader.Claim(text, figure).Entity.Id);

    [Fact]
    public void Tells_a_figure_without_any_name_of_its_document()
    {
        Claim claim = Reader.Claim("Twelve singers are on a stage.", "Twelve");
        Assert.Equal("document:a", claim.Entity.Id);
    }

    [Fact]
    public void Reads_a_rise_as_a_flow_and_what_it_rose_to_as_a_total()
    {
        const string text = "The death toll in Turkey rose by 120 to 4,500.";
        Assert.NotNull(Reader.Claim(text, "120").Quantity.Change);
        Assert.Null(Reader.Claim(text, "4,500").Quantity.Change);
    }

    [Theory]
    [InlineData("As of 17 March 2020, there were 92 cases in Bulgaria.", AsOfBasis.Stated)]
    [InlineData("There were 92 cases in Bulgaria.", AsOfBasis.Unknown)]
    public void Dates_a_figure_by_the_date_that_stands_with_it(string text, AsOfBasis basis)
    {
        Claim claim = Reader.Claim(text, "92");
        Assert.Equal(basis, claim.AsOf.Basis);
        if (basis is AsOfBasis.Stated) Assert.Equal(new LocalDate(2020, 3, 17), claim.AsOf.To);
    }

    [Theory]
    [InlineData("The flood killed 40 people in Spain.", Modality.Asserted)]
    [InlineData("The flood could kill 40 people in Spain.", Modality.Hypothetical)]
    [InlineData("As of 23 May 2019, 40 people were killed in Spain.", Modality.Asserted)]
    [InlineData("Airbus has a risk-sharing stake of 40 % in the programme.", Modality.Asserted)]
    public void Tells_assertions_from_what_is_imagined(string text, Modality modality) => Assert.Equal(modality, Reader.Claim(text, "40").Modality);

    [Theory]
    [InlineData("According to the Gaza health ministry, 41,252 people have been killed in Gaza.", "gaza-health-ministry")]
    [InlineData("In Gaza 41,252 people have been killed, the Gaza health ministry said.", "gaza-health-ministry")]
    [InlineData("In Gaza 41,252 people have been killed.", null)]
    public void Cites_who_is_cited(string text, string? voice) => Assert.Equal(voice, Reader.Claim(text, "41,252").Attribution?.Id);
}
