using Consistency.Documents;

namespace Consistency.Claims.Voices;

/// <summary>On which side of a cue the voice stands.</summary>
internal enum CueSide : byte
{
    /// <summary>No cue.</summary>
    None,

    /// <summary>"according to X", "citing X".</summary>
    VoiceAfter,

    /// <summary>"X said", or turned round, "said X".</summary>
    VoiceBefore,

    /// <summary>"X has declared dead": said of the figure next to it only.</summary>
    VoiceBeforeNarrow,

    /// <summary>"the AFP tally", "X's figures".</summary>
    VoiceOwns,
}

/// <summary>The words that tie a figure to the one who says it, as a table; code walks it.</summary>
internal static class AttributionCues
{
    private static readonly WordMap<CueSide> ByWord = Table(
        (CueSide.VoiceAfter, "according citing cites quoting per"),
        (CueSide.VoiceBefore,
            "said says say saying told tells reported reports reporting announced announces confirmed confirms stated states added adds noted notes estimated " +
            "estimates claimed claims counted counts put puts tallied recorded records informed revealed warned warns disclosed admitted admits acknowledged acknowledges verified insisted insists fears expects predicts calculated calculates showed shows found"),
        (CueSide.VoiceBeforeNarrow, "declared declares deemed considers considered listed lists believes believed"),
        (CueSide.VoiceOwns, "tally count figures data estimate estimates statistics numbers toll survey report census database records tracker"));

    /// <summary>Participles after which "by" or "from" names a voice: "reported by", "provided by", "figures from".</summary>
    private static readonly WordSet BeforeBy = new[]
    {
        "reported", "announced", "released", "published", "provided", "compiled", "confirmed", "cited", "issued", "given", "collected", "said", "told", "estimated",
        "quoted", "polled", "surveyed", "recorded", "counted", "tally", "count", "figures", "data", "numbers", "statistics", "estimate", "estimates", "report", "statement", "toll",
    }
    .ToWordSet();

    /// <summary>What a government says under the name of its country or capital: "Kyiv claims", "Poland says"; not "Italy reported 12 deaths", which only tells where.</summary>
    private static readonly WordSet Statements =
        WordSet.Of("says said claims claimed admits admitted denies denied insists insisted maintains acknowledges acknowledged accuses accused alleges alleged argues argued");

    public static bool IsStatement(ulong word) => Statements.Contains(word);

    public static CueSide SideOf(ulong word) => ByWord.TryGetValue(word, out CueSide side) ? side : CueSide.None;

    public static bool TakesBy(ulong word) => BeforeBy.Contains(word);

    private static WordMap<CueSide> Table(params (CueSide Side, string Words)[] rows) =>
        rows.Reverse().SelectMany(row => row.Words.Split(' '), (row, word) => KeyValuePair.Create(word, row.Side)).ToWordMap(); // the first row that has a word counts
}
