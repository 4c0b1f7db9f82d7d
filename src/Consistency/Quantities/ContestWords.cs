using Consistency.Documents;

namespace Consistency.Quantities;

/// <summary>The words beside the score of a match or a vote.</summary>
internal static class ContestWords
{
    private const int Reach = 4;

    private static readonly WordSet Words = new[]
    {
        "win", "wins", "won", "winning", "beat", "beats", "beaten", "beating", "defeat", "defeated", "defeats", "victory", "loss", "lost", "lose", "draw", "drew", "tie", "tied", "lead",
        "led", "leading", "trail", "trailed", "vote", "voted", "votes", "ruling", "ruled", "decision", "majority", "score", "scored", "aggregate", "halftime", "half-time", "triumph", "rout",
        "routed", "thrashed", "thrashing", "edged", "downed", "penalties", "shootout", "set", "sets", "tiebreak", "record", "match", "game", "final",
    }.ToWordSet();

    /// <summary>Whether such a word stands a few tokens before the first or right after the end.</summary>
    public static bool IsBeside(TokenizedText text, int first, int end)
    {
        for (int i = Math.Max(0, first - Reach); i < first; i++)
            if (Words.Contains(text.Key(i))) return true;
        return Words.Contains(text.Key(end)) || Words.Contains(text.Key(end + 1));
    }
}
