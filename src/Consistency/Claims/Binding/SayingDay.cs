using Consistency.Claims.Voices;
using Consistency.Dates;

namespace Consistency.Claims.Binding;

/// <summary>Whether a day is the one on which something was said: "the ministry said on Monday that the quake had killed" dates the figure, not the quake.</summary>
internal static class SayingDay
{
    public static bool Is(ReadDocument document, DateMention date)
    {
        const int Preposition = 1;
        int before = document.Text.IsAny(date.FirstToken - 1, "on", "late", "early") ? date.FirstToken - 2 : date.FirstToken - 1;
        if (AttributionCues.SideOf(document.Text.Key(before)) is CueSide.VoiceBefore) return true;
        bool opens = before < document.Text.Sentence(document.Text.SentenceOf(date.FirstToken)).First; // "On Monday the ministry said"
        foreach (Attribution attribution in document.Attributions.Between(date.FirstToken - ReadDocument.Reach, date.EndToken + Preposition + 1))
        {
            bool follows = attribution.End <= date.FirstToken && date.FirstToken - attribution.End <= Preposition;
            bool precedes = opens && date.EndToken <= attribution.First && attribution.First - date.EndToken <= Preposition;
            if (follows || precedes || (attribution.First <= date.FirstToken && date.EndToken <= attribution.End)) return true;
        }

        return false;
    }
}
