using Consistency.Documents;

namespace Consistency.Claims.Binding;

/// <summary>One table of <see cref="ModalityRows"/>, for look-ups by the first word of a phrase.</summary>
internal sealed class ModalityTable
{
    private readonly WordMap<Phrase[]> _byFirstWord;

    public ModalityTable(string rows) => _byFirstWord = rows.Split('\n', StringSplitOptions.RemoveEmptyEntries)
        .Select(row => row.Split('|', StringSplitOptions.TrimEntries))
        .SelectMany(cells => cells[1].Split(',', StringSplitOptions.TrimEntries).Select(phrase => new Phrase(phrase.Split(' '), Enum.Parse<Modality>(cells[0]))))
        .GroupBy(phrase => phrase.Words[0], StringComparer.OrdinalIgnoreCase)
        .ToWordMap(group => group.Key, group => group.OrderByDescending(phrase => phrase.Words.Length).ToArray());

    /// <summary>What the longest phrase that begins at a token says; null where none does.</summary>
    public Modality? At(TokenizedText text, int token)
    {
        if (!_byFirstWord.TryGetValue(text.Key(token), out Phrase[]? phrases)) return null;
        foreach (Phrase phrase in phrases)
        {
            int matched = 1;
            while (matched < phrase.Words.Length && text.Is(token + matched, phrase.Words[matched])) matched++;
            if (matched == phrase.Words.Length) return phrase.Modality;
        }

        return null;
    }

    private sealed record Phrase(string[] Words, Modality Modality);
}
