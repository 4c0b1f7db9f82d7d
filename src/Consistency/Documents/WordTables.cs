namespace Consistency.Documents;

/// <summary>Makes tables of words.</summary>
internal static class WordTables
{
    /// <summary>The set of some words.</summary>
    public static WordSet ToWordSet(this IEnumerable<string> words) => new(words);

    /// <summary>The table of some rows; of a word that comes twice the last row counts.</summary>
    public static WordMap<T> ToWordMap<T>(this IEnumerable<KeyValuePair<string, T>> rows) => new(rows);

    /// <inheritdoc cref="ToWordMap{T}(IEnumerable{KeyValuePair{string, T}})"/>
    public static WordMap<T> ToWordMap<TRow, T>(this IEnumerable<TRow> rows, Func<TRow, string> word, Func<TRow, T> value) =>
        new(rows.Select(row => KeyValuePair.Create(word(row), value(row))));
}
