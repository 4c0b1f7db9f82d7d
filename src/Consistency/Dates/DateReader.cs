using Consistency.Documents;
using NodaTime;

namespace Consistency.Dates;

/// <summary>Reads the time expressions of English news text.</summary>
/// <remarks>
/// News counts from its own day: "on Tuesday" is the last one, unless a verb points ahead; a range is one mention; "since May" leaves its end open. A history
/// (<see cref="Vantage"/>) counts from what it told last: dates without a year take that one's, and each end of a range, or of "since", is the date of an
/// event of its own. Thread-safe; linear in the length of the text; never throws on any text.
/// </remarks>
internal static class DateReader
{
    /// <summary>All time expressions in order of their spans, which do not overlap.</summary>
    /// <param name="text">The text.</param>
    /// <param name="published">The day that the text speaks from; null to take it from the text itself where it tells (<see cref="DocumentDate"/>).</param>
    public static PooledList<DateMention> Read(TokenizedText text, LocalDate? published)
    {
        LocalDate? today = published ?? DocumentDate.Find(text)?.Day;
        var context = new DateContext(text, today, today is { } day && Vantage.IsRetrospective(text, day));
        var mentions = new MentionList(context);
        for (int at = 0; at < text.Count;)
            at = CanBegin(text, at) ? ReadAt(context, at, mentions) : at + 1;
        return mentions.Items;
    }

    /// <summary>The day that the text itself speaks from, with the reason; unknown where it does not tell.</summary>
    /// <param name="text">The text.</param>
    /// <param name="published">The day of publication, which is the answer where it is known.</param>
    public static AsOf AnchorOf(TokenizedText text, LocalDate? published) =>
        published is { } day ? new AsOf(day, day, AsOfBasis.Published)
        : DocumentDate.Find(text) is { } found ? new AsOf(found.Day, found.Day, AsOfBasis.Inferred, found.Because)
        : default;

    /// <summary>A fast look at one token.</summary>
    private static bool CanBegin(TokenizedText text, int at) =>
        text.Tokens[at].Kind switch
        {
            TokenKind.Digits => PointReader.MayBegin(text, at),
            TokenKind.Word => DateWords.At(text, at).Kind != DateWordKind.None,
            _ => false,
        };

    private static int ReadAt(DateContext context, int at, MentionList mentions)
    {
        context.LeansOnReference = false;
        DateReading reading = PointReader.Read(context, at, out int first);
        if (!reading.Found && RangeReader.OpensRange(context.Text, at)) reading = DeicticReader.AsEnd(context, at);
        RangeReader.Pair? pair = reading.Found ? RangeReader.Read(context, first, reading) : RangeReader.ReadBareDay(context, at);
        while (pair is { IsRange: false, IsBound: true } listed)
        {
            mentions.Add(first, listed.First);
            (first, reading) = (listed.SecondAt, listed.Second);
            pair = RangeReader.Read(context, first, reading);
        }

        if (pair is { } two) return mentions.AddPair(first, two);
        if (!reading.Found) return at + 1;
        mentions.Add(first, reading);
        return reading.End;
    }
}
