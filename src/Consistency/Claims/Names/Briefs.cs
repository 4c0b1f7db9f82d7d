using Consistency.Documents;

namespace Consistency.Claims.Names;

/// <summary>
/// The briefs of a digest: "SUDAN" or "Bus falls into gorge in Nepal" on a line of its own, or a dateline, opens one that goes on to the next. An article has one dateline and
/// headings that name nothing, so that only several of a kind make a digest.
/// </summary>
internal static class Briefs
{
    /// <summary>A heading has no more tokens.</summary>
    private const int LongestHeading = 14;

    /// <summary>Fewer headings that name something cut no text into briefs.</summary>
    private const int FewestHeadings = 2;

    /// <summary>Fewer datelines may be that of the report and one more in it.</summary>
    private const int FewestDatelines = 3;

    /// <summary>For each paragraph the one that opens its brief; -1 before the first brief, and in a text that is no digest.</summary>
    /// <param name="text">The text.</param>
    /// <param name="inDateline">For each token whether it is part of a dateline.</param>
    /// <param name="paragraphs">For each sentence its paragraph.</param>
    /// <param name="isNamed">For each paragraph whether it names anything.</param>
    public static PooledList<int> Of(TokenizedText text, bool[] inDateline, int[] paragraphs, ReadOnlySpan<bool> isNamed)
    {
        PooledList<int> openings = text.List<int>();
        int headings = 0, datelines = 0, open = -1;
        for (int sentence = 0; sentence < text.SentenceCount; sentence++)
        {
            int paragraph = paragraphs[sentence];
            if (sentence > 0 && paragraphs[sentence - 1] == paragraph) continue;
            bool isHeading = isNamed[paragraph] && IsHeading(text, sentence), isDateline = inDateline[text.Sentence(sentence).First];
            if (isHeading) headings++;
            else if (isDateline) datelines++;
            if (isHeading || isDateline) open = paragraph;
            openings.Add(open);
        }

        if (headings < FewestHeadings && datelines < FewestDatelines) openings.Span.Fill(-1);
        return openings;
    }

    /// <summary>A short line without a full stop, with a sentence below it.</summary>
    private static bool IsHeading(TokenizedText text, int sentence) => IsUnended(text, sentence) && sentence + 1 < text.SentenceCount && !IsUnended(text, sentence + 1);

    private static bool IsUnended(TokenizedText text, int sentence) =>
        text.Sentence(sentence) is var (first, end) && end - first <= LongestHeading && !text.IsKind(end - 1, TokenKind.Symbol);
}
