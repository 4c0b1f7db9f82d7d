using System.Collections;

namespace Consistency.Timelines;

/// <summary>The contradictions of a batch by number of claim, each in four bytes.</summary>
/// <remarks>
/// One typo ten times too high contradicts all later claims of a series, so contradictions can be as many as claims. Written where its claim
/// stands, none has to be moved or put in order. A claim without one costs nothing but its place: the arrays come zeroed. Several threads may write
/// at once, each for its own claims.
/// </remarks>
internal sealed class WitnessOfClaims(int claims, bool hasTwoReadings) : IReadOnlyCollection<Contradiction>
{
    private readonly uint[] _logical = new uint[claims];
    private readonly uint[] _expected = new uint[hasTwoReadings ? claims : 0];

    /// <summary>How many were told; set when all are.</summary>
    public int Count { get; set; }

    /// <summary>The witness of each claim in a reading, as <see cref="WitnessCode"/> writes it.</summary>
    public Span<uint> Of(FigureReading reading) => reading == FigureReading.Logical ? _logical : _expected;

    /// <summary>By reading, then claim.</summary>
    public IEnumerator<Contradiction> GetEnumerator()
    {
        foreach (FigureReading reading in new[] { FigureReading.Logical, FigureReading.Expected })
        {
            uint[] witness = reading == FigureReading.Logical ? _logical : _expected;
            for (int claim = 0; claim < witness.Length; claim++)
                if (witness[claim] != WitnessCode.None) yield return WitnessCode.Contradiction(claim, witness[claim], reading);
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
