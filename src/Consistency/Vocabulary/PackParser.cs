namespace Consistency.Vocabulary;

/// <summary>Makes a pack of its JSON rows.</summary>
internal static class PackParser
{
    public static VocabularyPack Parse(ReadOnlySpan<byte> utf8, string file)
    {
        PackRow pack = new PackReader(utf8, file).Read();
        var positions = new Dictionary<object, PackPosition>(ReferenceEqualityComparer.Instance);
        return new VocabularyPack
        {
            Field = pack.Required("field"),
            FileName = file,
            Impersonal = pack.Flag("impersonal"),
            Entities = All("entities", ToEntity),
            Metrics = All("metrics", ToMetric),
            Nouns = All("nouns", ToNoun),
            Populations = All("populations", ToPopulation),
            Events = All("events", ToEvent),
            Voices = All("voices", ToVoice),
            Offices = All("offices", ToOffice),
            Positions = positions,
        };

        T[] All<T>(string property, Func<PackRow, T> convert)
            where T : class
        {
            IReadOnlyList<PackRow> rows = pack.Rows(property);
            var all = new T[rows.Count];
            for (int i = 0; i < all.Length; i++)
            {
                all[i] = convert(rows[i]);
                positions.Add(all[i], rows[i].At);
            }

            return all;
        }
    }

    private static PackEntity ToEntity(PackRow row) => new()
    {
        Id = row.Required("id"),
        Name = row.Text("name"),
        Kind = row.Choice<EntityKind>("kind"),
        Names = row.Words("names"),
        Demonyms = row.Words("demonyms"),
        Adjectives = row.Words("adjectives"),
        People = row.Words("people"),
        PartOf = row.Words("partOf"),
        Days = row.Words("days"),
    };

    private static PackMetric ToMetric(PackRow row) => new()
    {
        Id = row.Required("id"),
        Name = row.Text("name"),
        Kind = row.Choice<MetricKind>("kind"),
        EventKind = row.Choice<MetricKind>("eventKind"),
        Units = row.Words("units"),
        Nominals = row.Words("nominals"),
        Patterns = [ToPattern(row), .. row.Rows("also").Select(ToPattern)],
        PartOf = row.Words("partOf"),
        SumOf = row.Words("sumOf"),
        FlowOf = row.Text("flowOf"),
        ByPlace = row.Flag("byPlace"),
        OfPlace = row.Flag("ofPlace"),
        AtOnce = row.Flag("atOnce"),
        Leaves = row.Flag("leaves"),
    };

    private static PackPattern ToPattern(PackRow row) => new()
    {
        Counts = row.Words("counts"),
        Verbs = row.Words("verbs"),
        Acts = row.Words("acts"),
        States = row.Words("states"),
    };

    private static PackNoun ToNoun(PackRow row) => new()
    {
        Id = row.Required("id"),
        Words = row.Words("words"),
        Is = row.Text("is"),
        Alone = row.Text("alone"),
    };

    private static PackPopulation ToPopulation(PackRow row) => new()
    {
        Id = row.Required("id"),
        Words = row.Words("words"),
        Adjectives = row.Words("adjectives"),
        Is = row.Text("is"),
        Alone = row.Text("alone"),
    };

    private static PackEvent ToEvent(PackRow row) => new() { Id = row.Required("id"), Words = row.Words("words"), Verbs = row.Words("verbs"), Lasting = row.Flag("lasting") };

    private static PackVoice ToVoice(PackRow row) => new()
    {
        Id = row.Required("id"),
        Name = row.Text("name"),
        Names = row.Words("names"),
        Entity = row.Text("entity"),
        Offices = row.Words("offices"),
    };

    private static PackOffice ToOffice(PackRow row) => new() { Id = row.Required("id"), Words = row.Words("words"), National = row.Flag("national") };
}
