namespace Consistency;

/// <summary>How much the word of an outlet or a cited source weighs where figures are at odds and the fewest are to be doubted.</summary>
public enum SourceStanding
{
    /// <summary>One vote, which all who repeat the source share. The default.</summary>
    Ordinary,

    /// <summary>It counts for itself: three votes, for its own publications and for those who cite it.</summary>
    Primary,

    /// <summary>It repeats others: where it cites nobody it has next to no vote, else the vote of whom it cites.</summary>
    Carrier,

    /// <summary>Next to no vote, whomever it cites and whoever cites it. Its figures are checked all the same.</summary>
    Untrusted,
}
