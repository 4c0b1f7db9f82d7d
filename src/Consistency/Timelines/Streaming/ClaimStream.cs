using System.Runtime.CompilerServices;
using Consistency.Claims;
using Consistency.Vocabulary;

namespace Consistency.Timelines.Streaming;

/// <summary>Checks a stream of claims of any length; what is found names claims by their place in the stream.</summary>
internal static class ClaimStream
{
    /// <summary>Reads the claims once, then tells what was found, partition by partition, each in order of reading and claim.</summary>
    /// <param name="claims">The claims in any order; those that are not plain assertions keep their number and are not compared.</param>
    /// <param name="options">How much may be used.</param>
    /// <param name="cancellation">Ends the check early.</param>
    /// <exception cref="ClaimRefusedException">A claim cannot be compared, or the budget or the place to spill to is too small.</exception>
    public static async IAsyncEnumerable<StreamedFindings> CheckAsync(
        IAsyncEnumerable<Claim> claims, StreamingOptions options, [EnumeratorCancellation] CancellationToken cancellation = default)
    {
        using var check = new StreamingCheck<TwoReadingRow>(options);
        var series = new Dictionary<(string? Dossier, SeriesKey Key), int>();
        var voices = new Dictionary<string, int>(StringComparer.Ordinal);
        await foreach (Claim claim in claims.WithCancellation(cancellation).ConfigureAwait(false)) Add(claim, check, series, voices);
        await foreach (PartitionFindings findings in check.FindAsync(cancellation).ConfigureAwait(false))
        {
            BatchResult found = BatchCheck.Gather([findings]);
            yield return new StreamedFindings([.. found.Contradictions], found.Doubted);
        }
    }

    private static void Add(Claim claim, StreamingCheck<TwoReadingRow> check, Dictionary<(string?, SeriesKey), int> series, Dictionary<string, int> voices)
    {
        (int first, int last) = DayNumber.Of(claim.AsOf);
        (string?, SeriesKey) key = (claim.Dossier, claim.Key);
        if (!series.TryGetValue(key, out int number)) series.Add(key, number = check.Open(Movements.Of(claim.Period)));
        bool isCompared = claim.Modality == Modality.Asserted;
        Bounds anything = new(double.NegativeInfinity, double.PositiveInfinity);
        try
        {
            check.Add(
                number,
                first,
                last,
                isCompared ? Bounds.Of(claim.Quantity.Logical) : anything,
                isCompared ? Bounds.Of(claim.Quantity.Expected) : anything,
                VoiceOf(claim.Attribution, voices));
        }
        catch (ClaimRefusedException refused)
        {
            throw new ClaimRefusedException(claim.Id, refused.Field, refused.Message, refused);
        }
    }

    private static int VoiceOf(Voice? voice, Dictionary<string, int> voices)
    {
        if (voice is null) return -1;
        if (!voices.TryGetValue(voice.Id, out int number)) voices.Add(voice.Id, number = voices.Count);
        return number;
    }
}
