using Consistency.Documents;


namespace Consistency.Quantities;

/// <summary>Words whose number behind them is a name: "section 4", "Route 66", "Boeing 737", "day 3".</summary>
internal static class LabelNouns
{
    private static readonly WordSet Table = (
        "section sections numbered coded labelled labeled phase phases code codes month months fraction fractions figure figures fig figs table tables chapter chapters article articles page pages paragraph paragraphs para clause appendix annex item items rule rules step steps " +
        "eq eqs equation equations ref refs reference note footnote line lines column columns row rows box boxes panel supplement volume vol issue no nos number version v type model mark mk " +
        "route routes highway highways interstate motorway freeway road autoroute exit junction flight flights gate platform terminal pier runway room suite apartment apt floor building block unit channel " +
        "resolution proposition prop amendment bill act order case docket decree protocol title schedule phase stage stages level levels grade class category tier wave season episode series round game " +
        "match race lap leg day week month quarter year years group cluster clusters clone sample samples patient site station zone district ward precinct sector area region area " +
        "division brigade battalion regiment unit squadron company camp block lot plot gate pavilion hall studio track psalm verse apollo soyuz voyager falcon boeing airbus antonov tupolev " +
        "iphone ipad galaxy pixel windows android ios playstation xbox fortune forbes russell nikkei ftse dax cac stoxx nasdaq formula super bowl agenda vision horizon covid omicron ba schema layer " +
        "experiment experiments trial trials test tests task tasks scenario scenarios method criterion hypothesis objective goal target priority question part paper papers study " +
        "studies animal subject group run runs participant phase event component factor factors dimension model models mode modes " +
        "war bus tram train port radio bbc python starship doi arxiv isbn issn hurricane storm typhoon lottery ticket seat seats pin code codes zip extension ext phone telephone tel fax pp p s. " +
        "resolutions bills law laws ordinance regulation directive statute hb hr sb postcode call dial dialled dialed dialing")
        .Split(' ').ToWordSet();

    private static readonly WordSet Ordered =
        "number no season episode series round week stage game match lap leg chapter part volume issue phase level category tier day grade".Split(' ')
            .ToWordSet();

    private static readonly WordSet Streets =
        "street st avenue ave road rd boulevard blvd lane drive way place square plaza terrace court parkway crescent".Split(' ')
            .ToWordSet();

    private static readonly WordSet OrderedParts = (
        "century centuries millennium half quarter period inning innings floor storey grade place amendment avenue street edition lady world person reich republic party " +
        "degree class generation row sentence draft baseman hand cousin minute day week month year anniversary birthday round fiddle base seed down gear trimester semester dynasty division " +
        "infantry battalion regiment brigade airborne district circuit congress street ave st ward parallel meridian percentile")
        .Split(' ').ToWordSet();

    /// <summary>Whether a plain number right after this word names one of its kind.</summary>
    public static bool Contains(ulong word) => Table.Contains(word);

    /// <summary>Whether the number behind this word is a place in an order, as that of "season 5" and "number one" is.</summary>
    public static bool IsOrdered(ulong word) => Ordered.Contains(word);

    /// <summary>Whether the word ends an address.</summary>
    public static bool IsStreet(ulong word) => Streets.Contains(word);

    /// <summary>Whether an ordinal before this word names a part or place and counts nothing: "21st century", "second half".</summary>
    public static bool IsOrderedPart(ulong word) => OrderedParts.Contains(word);
}
