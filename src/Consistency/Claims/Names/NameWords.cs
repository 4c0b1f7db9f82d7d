using Consistency.Documents;
using Consistency.Vocabulary;

namespace Consistency.Claims.Names;

/// <summary>The closed classes of words that tell where a name begins and ends, and what kind of thing it names.</summary>
internal static class NameWords
{
    /// <summary>Small words that stand inside names: "Bank of England", "Ludwig van Beethoven".</summary>
    private static readonly WordSet Connectors = Set(
        "of", "de", "del", "della", "di", "da", "do", "dos", "du", "la", "le", "al", "el", "bin", "ibn", "van", "von", "der", "den", "af");

    /// <summary>Words that stand before a person's name and are not part of it.</summary>
    private static readonly WordSet Titles = Set(
        "President", "Vice", "Prime", "Minister", "Premier", "Chancellor", "Secretary", "State", "Foreign", "Defense", "Defence", "Interior", "Health", "Finance",
        "Senator", "Sen", "Representative", "Rep", "Governor", "Gov", "Mayor", "Sheriff", "Coroner", "Chief", "Executive", "Officer", "CEO", "Chairman", "Chairwoman",
        "General", "Gen", "Colonel", "Col", "Major", "Captain", "Capt", "Lieutenant", "Lt", "Sergeant", "Sgt", "Admiral", "Commander", "Judge", "Justice", "King",
        "Queen", "Prince", "Princess", "Pope", "Archbishop", "Bishop", "Rabbi", "Imam", "Sheikh", "Ayatollah", "Mr", "Mrs", "Ms", "Dr", "Prof", "Professor", "Sir",
        "Lord", "Lady", "Dame", "Magistrate", "Commissioner", "Spokesman", "Spokeswoman", "Spokesperson", "Director", "Ambassador", "Attorney", "Police", "Deputy", "Acting", "Former");

    private static readonly WordSet TitlesOfCharge = Set("Minister", "Secretary", "Chief", "Commander", "Commissioner", "Superintendent");

    /// <summary>Parts of names that name nothing by themselves ("the Sheriff's Department", "the Lower 48"), and short forms that every newsroom writes for a common noun.</summary>
    private static readonly WordSet NothingAlone = Set("Department", "Office", "Agency", "Ministry", "Bureau", "Lower", "Upper", "EV", "EVs", "SUV", "SUVs", "GDP", "GDI", "CPI", "PPI", "EPS", "IPO", "CEO", "CFO", "ICU", "PPE", "YoY", "QoQ", "MoM", "NGO", "NGOs", "IDP", "IDPs");

    /// <summary>What says how a firm is incorporated, and is no part of what it is called.</summary>
    private static readonly WordSet LegalForms = Set("Inc", "Corp", "Corporation", "Ltd", "Limited", "PLC", "LLC", "GmbH", "Co");

    private static readonly WordSet OrganizationWords = Set(
        "University", "College", "Institute", "Ministry", "Department", "Agency", "Authority", "Commission", "Committee", "Council", "Court", "Party", "Union",
        "Federation", "Association", "Organization", "Organisation", "Group", "Inc", "Corp", "Corporation", "Ltd", "Company", "Bank", "Fund", "Foundation", "Center",
        "Centre", "Hospital", "School", "Church", "Times", "Post", "News", "Tribune", "Journal", "Herald", "Bureau", "Office", "Service", "Services", "Board",
        "Society", "Club", "FC", "United", "League", "Army", "Navy", "Guard", "Airlines", "Airways", "Motors", "Studios", "Pictures", "Records",
        "Air", "AG", "AB", "ASA", "NV", "SpA", "GmbH", "PLC", "Holdings", "Foods", "Industries", "Partners", "Technologies");

    /// <summary>Words by which bodies are called that count and tell, and that few figures are told of themselves.</summary>
    private static readonly WordSet OfficeWords = Set("Ministry", "Department", "Bureau", "Office", "Agency", "Authority", "Commission", "Board", "Institute", "Committee");

    /// <summary>Words that end the name of a company: what is capitalized behind them is another thing.</summary>
    private static readonly WordSet ClosingWords = Set("Airlines", "Airways", "Inc", "Corp", "Ltd", "GmbH", "AG", "AB", "ASA", "NV", "SpA", "PLC");

    private static readonly WordSet CraftWords = Set(
        "ferry", "ship", "vessel", "tanker", "freighter", "trawler", "yacht", "liner", "submarine", "frigate", "destroyer", "cruiser", "flagship", "submersible", "steamer");

    private static readonly WordSet PlaceWords = Set(
        "River", "Lake", "Sea", "Ocean", "Bay", "Gulf", "Mount", "Mountain", "Mountains", "Valley", "Island", "Islands", "Peninsula", "Desert", "City", "Town",
        "Village", "County", "District", "Province", "Region", "Territory", "Republic", "Kingdom", "Strip", "Street", "Avenue", "Road", "Airport",
        "Port", "Stadium", "Park", "Beach", "North", "South", "East", "West", "Northern", "Southern", "Eastern", "Western",
        "Bridge", "Canyon", "Creek", "Prefecture", "Oblast", "Governorate", "Hills", "Plateau");

    private static readonly WordSet CompassWords = Set(
        "North", "South", "East", "West", "Northern", "Southern", "Eastern", "Western", "Central", "Upper", "Lower");

    private static readonly WordSet EventWords = Set(
        "War", "Battle", "Attack", "Massacre", "Earthquake", "Hurricane", "Typhoon", "Cyclone", "Storm", "Fire", "Blaze", "Wildfire", "Quake", "Flood", "Crisis", "Election", "Games",
        "Olympics", "Cup", "Championship", "Final", "Festival", "Pandemic", "Outbreak");

    /// <summary>Sorts of storms that have names like persons.</summary>
    private static readonly string[] StormWords = ["Hurricane", "Typhoon", "Cyclone", "Storm", "Tropical Storm", "Super Typhoon", "Tropical Cyclone", "Superstorm", "Severe Tropical Storm"];

    /// <summary>Words of the grammar, which open sentences with a capital without naming anything.</summary>
    private static readonly WordSet FunctionWords = Set(
        "a", "an", "the", "this", "that", "these", "those", "it", "its", "he", "she", "they", "we", "you", "i", "his", "her", "their", "our", "my", "your", "him",
        "them", "us", "who", "whom", "whose", "which", "what", "when", "where", "why", "how", "and", "or", "but", "nor", "so", "yet", "if", "though", "although",
        "because", "since", "while", "as", "than", "then", "there", "here", "in", "on", "at", "by", "for", "from", "to", "of", "with", "without", "within", "into",
        "onto", "over", "under", "above", "below", "about", "around", "after", "before", "during", "between", "among", "amid", "amidst", "against", "across",
        "through", "until", "till", "up", "down", "out", "off", "not", "no", "yes", "also", "only", "just", "even", "still", "already", "again", "once", "more",
        "most", "less", "least", "fewer", "much", "many", "some", "any", "all", "both", "each", "every", "either", "neither", "another", "other", "others",
        "several", "few", "such", "same", "be", "is", "are", "was", "were", "been", "being", "am", "has", "have", "had", "having", "do", "does", "did", "will",
        "would", "can", "could", "may", "might", "shall", "should", "must", "nearly", "almost", "roughly", "approximately", "exactly", "meanwhile", "however",
        "moreover", "according", "despite", "following", "earlier", "later", "now", "today", "yesterday", "tomorrow", "one", "two", "three", "four", "five", "six",
        "seven", "eight", "nine", "ten", "eleven", "twelve", "hundreds", "thousands", "millions", "dozens", "first", "second", "third", "last", "next", "q", "category", "phase", "stage", "tier", "a.m.", "p.m.");

    public static bool IsConnector(ulong word) => Connectors.Contains(word);

    /// <summary>Whether a name without a row in a pack is that of an office: "Ministry of Health", "National Statistics Institute".</summary>
    public static bool NamesAnOffice(EntityMention mention)
    {
        if (mention is not { Known: < 0, Kind: EntityKind.Organization }) return false;
        ReadOnlySpan<char> name = mention.Entity.Name;
        foreach (Range word in name.Split(' '))
        {
            if (OfficeWords.Contains(name[word])) return true;
        }

        return false;
    }

    /// <summary>Whether a word with a capital is no name where it stands alone: "Department", "EV".</summary>
    public static bool NamesNothingAlone(ulong word) => NothingAlone.Contains(word);

    /// <summary>"Inc", "Ltd".</summary>
    public static bool IsLegalForm(ulong word) => LegalForms.Contains(word);

    public static bool IsTitle(ulong word) => Titles.Contains(word);

    /// <summary>Titles that the word before them tells the charge of: "Transport Minister", "Fire Chief".</summary>
    public static bool IsTitleOfCharge(ulong word) => TitlesOfCharge.Contains(word);

    public static bool IsOrganizationWord(ulong word) => OrganizationWords.Contains(word);

    /// <summary>Nouns before the name of a ship or another craft.</summary>
    public static bool IsCraftWord(ulong word) => CraftWords.Contains(word);

    public static bool IsClosingWord(ulong word) => ClosingWords.Contains(word);

    public static bool IsPlaceWord(ulong word) => PlaceWords.Contains(word);

    /// <summary>"South Kordofan" is a place of its own, and neither the south nor all of Kordofan.</summary>
    public static bool IsCompassWord(ulong word) => CompassWords.Contains(word);

    public static bool IsEventWord(ulong word) => EventWords.Contains(word);

    /// <summary>Whether words before a name make it one of a storm.</summary>
    public static bool IsStormWord(ReadOnlySpan<char> words)
    {
        foreach (string storm in StormWords)
        {
            if (words.Equals(storm, StringComparison.OrdinalIgnoreCase)) return true;
        }

        return false;
    }

    public static bool IsFunctionWord(ulong word) => FunctionWords.Contains(word);

    private static WordSet Set(params string[] words) =>
        new(words);
}
