namespace Consistency.Vocabulary;

/// <summary>What the value of a property in a pack looks like.</summary>
internal enum PackValue
{
    Text,
    Flag,

    /// <summary>A list of texts; one text may stand without brackets.</summary>
    Words,

    /// <summary>A list of objects.</summary>
    Rows,
}

/// <summary>A property that a JSON object in a pack may have.</summary>
internal sealed record PackProperty(string Name, PackValue Value, PackShape? Row = null);

/// <summary>The properties of one sort of JSON object in a pack; <c>vocabulary.schema.json</c> says the same to editors, and a test compares them.</summary>
internal sealed record PackShape(string Name, params PackProperty[] Properties)
{
    private static readonly PackProperty[] Predicates =
    [
        new("counts", PackValue.Words), new("verbs", PackValue.Words), new("acts", PackValue.Words), new("states", PackValue.Words),
    ];

    public static readonly PackShape Pattern = new("pattern", Predicates);

    public static readonly PackShape Entity = new(
        "entity",
        new("id", PackValue.Text), new("name", PackValue.Text), new("kind", PackValue.Text), new("names", PackValue.Words), new("demonyms", PackValue.Words),
        new("adjectives", PackValue.Words), new("people", PackValue.Words), new("partOf", PackValue.Words), new("days", PackValue.Words));

    public static readonly PackShape Metric = new(
        "metric",
        [
            new("id", PackValue.Text), new("name", PackValue.Text), new("kind", PackValue.Text), new("eventKind", PackValue.Text), new("units", PackValue.Words),
            new("nominals", PackValue.Words), .. Predicates, new("also", PackValue.Rows, Pattern),
            new("partOf", PackValue.Words), new("sumOf", PackValue.Words), new("flowOf", PackValue.Text), new("byPlace", PackValue.Flag), new("ofPlace", PackValue.Flag), new("atOnce", PackValue.Flag), new("leaves", PackValue.Flag),
        ]);

    public static readonly PackShape Noun = new(
        "noun", new("id", PackValue.Text), new("words", PackValue.Words), new("is", PackValue.Text), new("alone", PackValue.Text));

    public static readonly PackShape Population = new(
        "population", new("id", PackValue.Text), new("words", PackValue.Words), new("adjectives", PackValue.Words), new("is", PackValue.Text),
        new("alone", PackValue.Text));

    public static readonly PackShape Event = new(
        "event", new("id", PackValue.Text), new("words", PackValue.Words), new("verbs", PackValue.Words), new("lasting", PackValue.Flag));

    public static readonly PackShape Voice = new(
        "voice",
        new("id", PackValue.Text), new("name", PackValue.Text), new("names", PackValue.Words), new("entity", PackValue.Text), new("offices", PackValue.Words));

    public static readonly PackShape Office = new("office", new("id", PackValue.Text), new("words", PackValue.Words), new("national", PackValue.Flag));

    public static readonly PackShape Pack = new(
        "pack",
        new("$schema", PackValue.Text), new("field", PackValue.Text), new("impersonal", PackValue.Flag), new("nouns", PackValue.Rows, Noun), new("populations", PackValue.Rows, Population),
        new("metrics", PackValue.Rows, Metric), new("events", PackValue.Rows, Event), new("entities", PackValue.Rows, Entity),
        new("voices", PackValue.Rows, Voice), new("offices", PackValue.Rows, Office));

    /// <summary>The shapes of all rows and of the pack itself.</summary>
    public static IReadOnlyList<PackShape> All { get; } = [Pack, Entity, Metric, Pattern, Noun, Population, Event, Voice, Office];

    public int IndexOf(string property)
    {
        int index = 0;
        while (Properties[index].Name != property) index++;
        return index;
    }
}
