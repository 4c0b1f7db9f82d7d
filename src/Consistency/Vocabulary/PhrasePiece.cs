using Consistency.Documents;

namespace Consistency.Vocabulary;

/// <summary>What stands between two spaces of a trigger, such as "toll" or "non-combatant": its words and its inflected forms, made once however often it occurs.</summary>
internal sealed class PhrasePiece(string written, PhrasePieces pieces)
{
    private PhrasePiece? _plural;
    private List<InflectedPiece>? _verbForms;

    /// <summary>Its words, without hyphens and possessive endings, which the reader of texts passes over.</summary>
    public PhraseWord[] Words { get; } = WordsOf(written, pieces.Table);

    /// <summary>Whether the head of a noun phrase stands before it: "number <em>of</em> people killed".</summary>
    public bool IsPreposition { get; } = Inflection.IsPreposition(written);

    /// <summary>Whether it is written in the plural already.</summary>
    public bool IsPlural { get; } = Inflection.IsPlural(written);

    /// <summary>Its plural as a noun; itself where the noun does not change.</summary>
    public PhrasePiece Plural => _plural ??= pieces[Inflection.Plural(written)];

    /// <summary>Its forms as a verb; forms that are written alike come as one.</summary>
    public List<InflectedPiece> VerbForms => _verbForms ??= Inflection.VerbForms(written).ConvertAll(form => new InflectedPiece(pieces[form.Text], form.Form));

    private static PhraseWord[] WordsOf(string written, WordTable table)
    {
        if (IsPlainWord(written)) return [new PhraseWord(table.Add(written), LetterCase.DemandOf(written))];

        var words = new List<PhraseWord>(2);
        (Token[] tokens, _, int count) = Tokenizer.Tokenize(written);
        foreach (Token token in tokens.AsSpan(0, count))
        {
            if (token.Kind == TokenKind.Possessive || written[token.Start] == '-') continue;
            ReadOnlySpan<char> word = written.AsSpan(token.Start, token.End - token.Start);
            words.Add(new PhraseWord(table.Add(word), LetterCase.DemandOf(word)));
        }

        return [.. words];
    }

    /// <summary>Most pieces are one word of plain letters, which need no tokenizer.</summary>
    private static bool IsPlainWord(string written)
    {
        foreach (char c in written)
        {
            if (!char.IsAsciiLetter(c)) return false;
        }

        return written.Length > 0;
    }
}

/// <summary>A piece in one of its forms.</summary>
internal sealed record InflectedPiece(PhrasePiece Piece, TermForm Form);

/// <summary>A word of a phrase: its number in the lexicon and the capitals that it asks for.</summary>
internal sealed record PhraseWord(int Number, ulong Demand);

/// <summary>All pieces by how they are written.</summary>
internal sealed class PhrasePieces(WordTable table)
{
    private readonly Dictionary<string, PhrasePiece> _pieces = new(capacity: 8192);

    public WordTable Table => table;

    public PhrasePiece this[string written]
    {
        get
        {
            if (!_pieces.TryGetValue(written, out PhrasePiece? piece)) _pieces.Add(written, piece = new PhrasePiece(written, this));
            return piece;
        }
    }
}
