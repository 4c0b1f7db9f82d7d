namespace Consistency.Vocabulary;

/// <summary>The English nouns and verbs of the packs whose forms do not follow the rules of spelling.</summary>
internal static class IrregularWords
{
    /// <summary>Plurals by singular; a noun that is its own plural counts things without changing.</summary>
    public static readonly Dictionary<string, string> Plurals = Table("""
        person people, man men, woman women, child children, life lives, wife wives, half halves, foot feet, tooth teeth, mouse mice, goose geese,
        ox oxen, wolf wolves, calf calves, criterion criteria, analysis analyses, crisis crises, basis bases, bus buses, gas gases, casino casinos,
        embryo embryos, euro euros, kilo kilos, metro metros, photo photos, radio radios, studio studios, video videos, zoo zoos, latino latinos,
        volcano volcanoes, policeman policemen, policewoman policewomen, serviceman servicemen, servicewoman servicewomen, fireman firemen,
        fisherman fishermen, gunman gunmen, businessman businessmen, crewman crewmen, cameraman cameramen, salesman salesmen, spokesman spokesmen,
        congressman congressmen, grandchild grandchildren, schoolchild schoolchildren, Englishman Englishmen, Englishwoman Englishwomen,
        Frenchman Frenchmen, Frenchwoman Frenchwomen, Irishman Irishmen, Irishwoman Irishwomen, Welshman Welshmen, Dutchman Dutchmen,
        Filipino Filipinos, Eskimo Eskimos, thief thieves, leaf leaves, loaf loaves, knife knives, shelf shelves, passerby passersby, pro pros,
        solo solos, Swiss Swiss, Japanese Japanese, Chinese Chinese, police police, people people, staff staff, personnel personnel, cattle cattle,
        livestock livestock, sheep sheep, fish fish, deer deer, aircraft aircraft, spacecraft spacecraft, series series, species species, dead dead,
        injured injured, wounded wounded, missing missing, displaced displaced, homeless homeless, unemployed unemployed, jobless jobless,
        elderly elderly, infected infected, folk folk, crew crew, headquarters headquarters, GDP GDP, gross gross, damage damage
        """);

    /// <summary>Past and past participle by infinitive, parted by a slash where they differ; a bar parts two ways of writing one.</summary>
    public static readonly Dictionary<string, string> Verbs = Table("""
        be was|were/been, bear bore/borne, beat beat/beaten, begin began/begun, bind bound, bite bit/bitten, bleed bled, blow blew/blown,
        break broke/broken, breed bred, bring brought, broadcast broadcast, build built, burst burst, buy bought, cast cast, catch caught,
        choose chose/chosen, come came/come, cost cost, cut cut, deal dealt, dig dug, do did/done, draw drew/drawn, drink drank/drunk,
        drive drove/driven, eat ate/eaten, fall fell/fallen, feed fed, feel felt, fight fought, find found, flee fled, fly flew/flown,
        forecast forecast, freeze froze/frozen, get got/gotten, give gave/given, go went/gone, grow grew/grown, hang hung, have had, hide hid/hidden,
        hit hit, hold held, hurt hurt, keep kept, know knew/known, lay laid, lead led, leave left, lend lent, let let, lie lay/lain, lose lost,
        make made, mean meant, meet met, overcome overcame/overcome, overtake overtook/overtaken, pay paid, put put, quit quit, read read,
        ride rode/ridden, rise rose/risen, run ran/run, see saw/seen, sell sold, send sent, set set, shed shed, shoot shot, show showed/shown,
        shut shut, sing sang/sung, sink sank/sunk, slay slew/slain, sleep slept, speak spoke/spoken, spend spent, spread spread, stand stood,
        steal stole/stolen, strike struck, sweep swept, swim swam/swum, take took/taken, teach taught, tear tore/torn, tell told, think thought,
        throw threw/thrown, undergo underwent/undergone, wear wore/worn, win won, withdraw withdrew/withdrawn, write wrote/written, rebuild rebuilt,
        resell resold, outsell outsold, seek sought
        """);

    /// <summary>Third persons that are not spelt like plurals.</summary>
    public static readonly Dictionary<string, string> Presents = new() { ["have"] = "has", ["do"] = "does", ["go"] = "goes", ["be"] = "is|are" };

    /// <summary>Verbs of more than one syllable that double their last letter.</summary>
    public static readonly HashSet<string> Doubling =
    [
        "admit", "begin", "commit", "control", "equip", "expel", "kidnap", "occur", "permit", "propel", "quit", "refer", "regret", "submit", "transfer", "transmit",
    ];

    /// <summary>Verbs that double their last letter in Britain and not in America.</summary>
    public static readonly HashSet<string> DoublingInBritain = ["cancel", "fuel", "label", "level", "total", "travel"];

    public static (string Past, string Participle) Parts(string written)
    {
        int slash = written.IndexOf('/', StringComparison.Ordinal);
        return slash < 0 ? (written, written) : (written[..slash], written[(slash + 1)..]);
    }

    /// <summary>Pairs of words, parted by commas.</summary>
    private static Dictionary<string, string> Table(string pairs)
    {
        var table = new Dictionary<string, string>();
        foreach (string pair in pairs.Split([',', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            int space = pair.IndexOf(' ', StringComparison.Ordinal);
            table.Add(pair[..space], pair[(space + 1)..]);
        }

        return table;
    }
}
