using Consistency.Claims.Names;
using Consistency.Documents;
using Consistency.Quantities;
using Consistency.Vocabulary;

namespace Consistency.Claims.Binding;

/// <summary>
/// What a figure without a noun of its own counts: "251 hostages, 97 of whom" are hostages, "4,500 people in Turkey and 812 in Syria" are people.
/// </summary>
internal static class NounInheritance
{
    private static readonly string[] Partitives = ["including", "among", "whom", "which", "them", "those"];

    /// <summary>The counted noun of each figure that takes it from the one before; -1 where it takes none.</summary>
    public static int[] Of(ReadDocument document)
    {
        var inherited = new int[document.Quantities.Count];
        Array.Fill(inherited, Lexicon.NoNoun);
        int previous = Lexicon.NoNoun;
        int sentence = -1;
        for (int i = 0; i < inherited.Length; i++)
        {
            ReadQuantity figure = document.Quantities[i];
            if (figure.Quantity.Unused is not null || figure.Quantity.IsMeasure) continue;
            int here = document.Text.SentenceOf(figure.First);
            if (here != sentence) (sentence, previous) = (here, Lexicon.NoNoun);
            int own = FigureNoun.Of(document, figure);
            bool hasNoun = FigureNoun.IsNamed(document, figure);
            if (!hasNoun && LabelNoun(document, figure) is >= 0 and var labelled)
            {
                (inherited[i], previous) = (labelled, labelled);
                continue;
            }

            if (own < 0 && CoordinatedNoun(document, i) is >= 0 and var shared)
            {
                (inherited[i], previous) = (shared, shared);
                continue;
            }

            bool takes = previous >= 0 && !CountsOthers(document, figure, previous) && (!hasNoun || (own >= 0 && own != previous && document.Lexicon.IsKindOf(previous, own) && IsPart(document.Text, figure)));
            if (takes) inherited[i] = previous;
            previous = takes ? previous : hasNoun ? own : Lexicon.NoNoun;
        }

        return inherited;
    }

    /// <summary>"1,050 structures destroyed; 3 killed": no structures are killed.</summary>
    private static bool CountsOthers(ReadDocument document, ReadQuantity figure, int noun)
    {
        bool told = false;
        foreach (TermMatch term in document.Terms.Between(figure.NumberEnd, figure.PhraseEnd + 1))
        {
            if (!term.Is(TermRole.State) && !term.Is(TermRole.Verb)) continue;
            if (document.Lexicon.ClosestPattern(term, noun) >= 0) return false;
            told = true;
        }

        return told;
    }

    /// <summary>"142 confirmed and 22 probable cases": the noun of the next figure, where only a word that describes and a conjunction stand between; -1 where more does.</summary>
    private static int CoordinatedNoun(ReadDocument document, int index)
    {
        const int Longest = 2;
        if (index + 1 == document.Quantities.Count) return Lexicon.NoNoun;
        (ReadQuantity figure, ReadQuantity next) = (document.Quantities[index], document.Quantities[index + 1]);
        int conjunction = next.First - 1;
        bool isJoined = conjunction - figure.End is > 0 and <= Longest && document.Text.IsAny(conjunction, "and", "or") && next.Quantity is { IsMeasure: false, Unused: null };
        for (int i = figure.End; isJoined && i < conjunction; i++)
            isJoined = document.Text.IsKind(i, TokenKind.Word) && !NameWords.IsFunctionWord(document.Text.Key(i));
        return isJoined ? FigureNoun.Of(document, next) : Lexicon.NoNoun;
    }

    /// <summary>"Houses damaged: 291": the first noun of the label that the figure stands behind; -1 where it stands behind none.</summary>
    private static int LabelNoun(ReadDocument document, ReadQuantity figure)
    {
        const int Longest = 5;
        if (document.Text.Symbol(figure.First - 1) != ':') return Lexicon.NoNoun;
        int first = figure.First - 1;
        while (first > Math.Max(0, figure.First - 1 - Longest) && document.Text.IsKind(first - 1, TokenKind.Word)) first--;
        foreach (TermMatch term in document.Terms.Between(first, figure.First))
        {
            if (term.Find(TermRole.Noun) is >= 0 and var noun) return noun;
        }

        return Lexicon.NoNoun;
    }

    /// <summary>Whether words beside the figure say that it is a part of what was counted before.</summary>
    private static bool IsPart(TokenizedText text, ReadQuantity figure)
    {
        for (int i = figure.First - 2; i <= figure.End + 1; i++)
        {
            foreach (string partitive in Partitives)
            {
                if (text.Is(i, partitive)) return true;
            }
        }

        return false;
    }
}
