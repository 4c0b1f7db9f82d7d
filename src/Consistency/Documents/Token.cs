namespace Consistency.Documents;

/// <summary>What a token is made of.</summary>
internal enum TokenKind : byte
{
    /// <summary>Letters, with inner apostrophes; initials with their full stops are one word ("U.S.").</summary>
    Word,

    /// <summary>The possessive ending "'s" or a lone "'" after a plural.</summary>
    Possessive,

    /// <summary>A run of the digits 0 to 9, without separators.</summary>
    Digits,

    /// <summary>One other visible character.</summary>
    Symbol,
}

/// <summary>The smallest piece of text that readers look at: <paramref name="Start"/> inclusive, <paramref name="End"/> exclusive.</summary>
internal readonly record struct Token(int Start, int End, TokenKind Kind);
