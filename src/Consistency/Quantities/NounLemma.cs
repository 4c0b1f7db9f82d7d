using Consistency.Documents;


namespace Consistency.Quantities;

/// <summary>Plural and singular of English nouns: irregular ones from a table, the others by their endings.</summary>
internal static class NounLemma
{
    private const int LongestOnStack = 64;

    private static readonly (string Plural, string Singular)[] Irregular =
    [
        ("people", "person"), ("persons", "person"), ("men", "man"), ("women", "woman"), ("children", "child"), ("feet", "foot"), ("teeth", "tooth"),
        ("geese", "goose"), ("mice", "mouse"), ("lice", "louse"), ("oxen", "ox"), ("dice", "die"), ("pence", "penny"), ("wives", "wife"), ("lives", "life"),
        ("knives", "knife"), ("wolves", "wolf"), ("halves", "half"), ("leaves", "leaf"), ("thieves", "thief"), ("calves", "calf"), ("shelves", "shelf"),
        ("loaves", "loaf"), ("hooves", "hoof"), ("selves", "self"), ("scarves", "scarf"), ("crises", "crisis"), ("bases", "base"), ("analyses", "analysis"),
        ("theses", "thesis"), ("diagnoses", "diagnosis"), ("oases", "oasis"), ("axes", "axe"), ("criteria", "criterion"), ("phenomena", "phenomenon"),
        ("bacteria", "bacterium"), ("data", "datum"), ("media", "medium"), ("strata", "stratum"), ("fungi", "fungus"), ("cacti", "cactus"), ("nuclei", "nucleus"),
        ("alumni", "alumnus"), ("shoes", "shoe"), ("toes", "toe"), ("canoes", "canoe"), ("foes", "foe"), ("buses", "bus"), ("gases", "gas"), ("lenses", "lens"),
        ("movies", "movie"), ("cookies", "cookie"), ("calories", "calorie"), ("rookies", "rookie"), ("zombies", "zombie"), ("ties", "tie"), ("pies", "pie"), ("lies", "lie"),
        ("uses", "use"), ("excuses", "excuse"), ("fuses", "fuse"), ("quizzes", "quiz"), ("caches", "cache"), ("headaches", "headache"), ("avalanches", "avalanche"),
    ];

    private static readonly string[] SameInBoth =
    [
        "personnel", "staff", "police", "troops", "aircraft", "spacecraft", "hovercraft", "series", "species", "sheep", "fish", "deer", "salmon", "trout", "cattle", "poultry",
        "livestock", "swine", "offspring", "crew", "headquarters", "barracks", "works", "means", "crossroads", "shrimp", "squid", "bison", "moose", "elk", "cod", "tuna",
        "dead", "wounded", "injured", "missing", "faithful", "elderly", "unemployed", "homeless", "poor", "clergy", "infantry", "cavalry", "military", "taliban", "roma", "maori",
        "inuit", "sioux", "apache", "swiss",
    ];

    private static readonly string[] SingularInS =
    [
        "news", "gas", "bus", "lens", "plus", "thus", "hamas", "texas", "kansas", "arkansas", "christmas", "canvas", "alias", "atlas", "bias", "chaos", "cosmos", "ethos",
        "pancreas", "texas", "dallas", "las", "los", "des", "whereas", "perhaps", "always", "towards", "afterwards", "besides", "james", "charles", "netherlands", "athens",
        "angeles", "mathematics", "physics", "economics", "politics", "athletics", "gymnastics", "diabetes", "measles", "rabies", "hercules", "hermes", "u.s.",
        "monday", "overseas", "across", "wales", "philippines", "damascus", "honduras", "laos", "reuters", "forbes", "moss", "his", "its", "this", "is", "was", "has", "does",
    ];

    private static readonly WordMap<string> Plurals =
        Irregular.Concat(SameInBoth.Where(word => word is not "troops" and not "works").Select(word => (word, word))).Append(("troops", "troop"))
            .ToWordMap(row => row.Item1, row => row.Item2);

    private static readonly WordSet Singulars =
        new(SingularInS);

    /// <summary>Whether a word can be a noun in the plural.</summary>
    public static bool IsPlural(ReadOnlySpan<char> word)
    {
        if (word.Length < 2) return false;
        if (Plurals.ContainsKey(word) || EndsInMen(word)) return true;
        char last = word[^1];
        if (last is not ('s' or 'S')) return char.IsUpper(word[0]) && word.Length > 5 && word.EndsWith("ese", StringComparison.Ordinal); // "40 Chinese"
        return word.Length > 2 && word[^2] is not ('s' or 'u' or 'i' or 'S' or 'U' or 'I' or '\'') && !Singulars.Contains(word);
    }

    /// <summary>The singular of a noun in lower case; a singular comes back as it is.</summary>
    public static string Of(ReadOnlySpan<char> word)
    {
        if (Plurals.TryGetValue(word, out string? irregular)) return irregular;
        Span<char> room = word.Length <= LongestOnStack ? stackalloc char[word.Length] : new char[word.Length];
        word.ToLowerInvariant(room);
        ReadOnlySpan<char> lower = room;
        if (EndsInMen(word))
        {
            room[^2] = 'a';
            return room.ToString();
        }

        if (!IsPlural(word) || lower[^1] != 's') return lower.ToString();
        if (lower.Length > 4 && lower.EndsWith("ies", StringComparison.Ordinal)) return string.Concat(lower[..^3], "y");
        return (LosesE(lower) ? lower[..^2] : lower[..^1]).ToString();
    }

    private static bool EndsInMen(ReadOnlySpan<char> word) =>
        word.Length > 4 && word.EndsWith("men", StringComparison.OrdinalIgnoreCase)
        && (word[^4] is 's' or 'e' or 'r' or 'h' or 'n' or 'd' or 'g' or 'l' or 'k' or 'o' or 't' or 'y') && !word.Equals("specimen", StringComparison.OrdinalIgnoreCase)
        && !word.Equals("regimen", StringComparison.OrdinalIgnoreCase) && !word.Equals("abdomen", StringComparison.OrdinalIgnoreCase)
        && !word.Equals("yemen", StringComparison.OrdinalIgnoreCase) && !word.Equals("omen", StringComparison.OrdinalIgnoreCase) && !word.Equals("semen", StringComparison.OrdinalIgnoreCase)
        && !word.Equals("turkmen", StringComparison.OrdinalIgnoreCase);

    /// <summary>"boxes", "churches", "losses", "viruses", "heroes", but "houses", "cases", "caches".</summary>
    private static bool LosesE(ReadOnlySpan<char> word) =>
        word.EndsWith("sses", StringComparison.Ordinal) || word.EndsWith("shes", StringComparison.Ordinal) || word.EndsWith("ches", StringComparison.Ordinal)
        || word.EndsWith("xes", StringComparison.Ordinal) || word.EndsWith("zzes", StringComparison.Ordinal) || (word.EndsWith("oes", StringComparison.Ordinal) && word.Length > 4)
        || (word.EndsWith("uses", StringComparison.Ordinal) && word.Length > 5 && word[^5] is not ('o' or 'a' or 'c'));
}
