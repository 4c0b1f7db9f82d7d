namespace Consistency.Vocabulary;

/// <summary>One JSON object of a pack, its values in the order of its shape's properties.</summary>
internal sealed class PackRow(PackShape shape, PackPosition at, string file)
{
    private readonly object?[] _values = new object?[shape.Properties.Length];

    public PackPosition At => at;

    public string Required(string property) =>
        Text(property) ?? throw new VocabularyException(file, at, $"this {shape.Name} has no \"{property}\"; add one, as in {{ \"{property}\": \"…\" }}");

    public string? Text(string property) => (string?)_values[shape.IndexOf(property)];

    public bool Flag(string property) => _values[shape.IndexOf(property)] is true;

    public IReadOnlyList<string> Words(string property) => (IReadOnlyList<string>?)_values[shape.IndexOf(property)] ?? [];

    public IReadOnlyList<PackRow> Rows(string property) => (IReadOnlyList<PackRow>?)_values[shape.IndexOf(property)] ?? [];

    /// <summary>The value of an enumeration, written as its name with a small first letter; null where the property is left out.</summary>
    public T? Choice<T>(string property)
        where T : struct, Enum
    {
        if (Text(property) is not { } written) return null;
        if (char.IsAsciiLetterLower(written[0]) && Enum.TryParse(typeof(T), written, ignoreCase: true, out object? value)) return (T)value;
        throw new VocabularyException(
            file, at, $"\"{property}\" is \"{written}\"; expected one of {string.Join(", ", Enum.GetNames<T>().Select(n => char.ToLowerInvariant(n[0]) + n[1..]))}");
    }

    public bool Has(int property) => _values[property] is not null;

    public void Set(int property, object value) => _values[property] = value;
}
