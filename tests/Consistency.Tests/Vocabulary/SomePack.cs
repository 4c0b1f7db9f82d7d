using Consistency.Vocabulary;

namespace Consistency.Tests.Vocabulary;

/// <summary>A small pack with one row for each thing that the lexicon can do.</summary>
internal static class SomePack
{
    public const string Json = """
        {
          "field": "tests",
          "nouns": [
            { "id": "person", "words": ["person", "individual"] },
            { "id": "hostage", "words": "hostage", "is": "person" },
            { "id": "resident", "words": "resident", "is": "person", "alone": "population" },
            { "id": "bird", "words": ["bird", "turkey"] }
          ],
          "populations": [ { "id": "civilians", "words": "civilian", "adjectives": "civilian" } ],
          "metrics": [
            { "id": "deaths", "kind": "cumulative", "eventKind": "event", "nominals": ["death", "death toll", "fatality", "number of people killed"],
              "verbs": ["kill", "slay"], "acts": ["die", "lose (their|his) (lives|life)"], "states": ["dead"] },
            { "id": "hostages-taken", "kind": "event", "counts": "hostage", "verbs": ["take", "seize"] },
            { "id": "hostages-dead", "kind": "cumulative", "counts": "hostage", "verbs": "kill", "states": ["[declared] dead"], "partOf": "hostages-taken" },
            { "id": "birds-dead", "kind": "cumulative", "counts": "bird", "acts": "die", "states": "dead" },
            { "id": "population", "kind": "level", "nominals": "population" },
            { "id": "gross", "kind": "cumulative", "units": "money", "verbs": "gross" }
          ],
          "events": [ { "id": "earthquake", "words": ["earthquake", "quake"] }, { "id": "war", "words": "war", "lasting": true } ],
          "entities": [
            { "id": "turkey", "name": "Turkey", "kind": "country", "names": "Türkiye", "adjectives": "Turkish", "people": "Turk" },
            { "id": "hatay", "name": "Hatay", "kind": "region", "partOf": "turkey" },
            { "id": "antakya", "name": "Antakya", "kind": "city", "partOf": "hatay" },
            { "id": "gaza", "name": "Gaza Strip", "kind": "country", "names": "Gaza", "adjectives": "Gazan" },
            { "id": "palestine", "name": "Palestine", "kind": "country", "demonyms": "Palestinian" },
            { "id": "israel", "name": "Israel", "kind": "country", "demonyms": "Israeli" },
            { "id": "united-states", "name": "United States", "kind": "country", "names": ["US", "USA"], "people": "American" }
          ],
          "voices": [
            { "id": "gaza-health-ministry", "name": "Gaza Health Ministry", "names": "Hamas-run health ministry", "entity": "gaza", "offices": "health-ministry" },
            { "id": "israeli-military", "name": "Israeli military", "names": "IDF", "entity": "israel", "offices": "military" }
          ],
          "offices": [
            { "id": "health-ministry", "words": ["health ministry", "health official"] },
            { "id": "military", "words": ["military", "army"] },
            { "id": "police", "words": "police" }
          ]
        }
        """;

    public static Lexicon Lexicon { get; } = Lexicon.Compile([VocabularyPack.Parse(Json, "some.json")]);
}
