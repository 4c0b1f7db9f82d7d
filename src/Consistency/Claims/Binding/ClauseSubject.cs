using Consistency.Claims.Names;
using Consistency.Documents;
using Consistency.Quantities;

namespace Consistency.Claims.Binding;

/// <summary>
/// "Exports grew 2.6% and consumption fell 0.2%": a figure behind a verb of change is told of the subject of that verb, not of the clause before.
/// </summary>
internal static class ClauseSubject
{
    /// <summary>The verb stands right before the figure, or with one small word between them: "fell by".</summary>
    private const int FarthestVerb = 2;

    /// <summary>A subject is not longer than this.</summary>
    private const int Longest = 8;

    /// <summary>The first token of the figure's own clause, where it has a subject and a verb of its own and another figure stands before it; 0 for all other figures.</summary>
    public static int Opening(ReadDocument document, int index)
    {
        if (index == 0) return 0;
        TokenizedText text = document.Text;
        ReadQuantity figure = document.Quantities[index];
        int before = document.Quantities[index - 1].PhraseEnd;
        int verb = figure.First - 1;
        while (verb >= Math.Max(before, figure.First - FarthestVerb) && !ChangeTable.Moves(text.Word(verb))) verb--;
        if (verb < Math.Max(before, figure.First - FarthestVerb)) return 0;

        if (text.Symbol(verb - 1) == ',') return 0; // "inflation, which leaves out food, fell"
        bool hasSubject = false;
        for (int i = verb - 1; i >= Math.Max(before, verb - Longest); i--)
        {
            if (text.IsAny(i, "and", "while", "but", "whereas") || text.Symbol(i) == ';') return hasSubject ? i + 1 : 0;
            if (text.IsAny(i, "it", "they", "that", "which")) return 0;
            hasSubject |= text.IsKind(i, TokenKind.Word) && !NameWords.IsFunctionWord(text.Key(i)) && !ChangeTable.Moves(text.Word(i));
        }

        return 0;
    }
}
