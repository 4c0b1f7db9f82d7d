namespace Consistency.Formats.ClaimReviews;

/// <summary>What a fact-checker confirmed is not in the reports, or leaves open which claim is meant.</summary>
public sealed class UnknownReviewException : Exception
{
    internal UnknownReviewException(string what, string expected)
        : base($"{what}; expected {expected}") => (What, Expected) = (what, expected);

    /// <summary>What is wrong.</summary>
    public string What { get; }

    /// <summary>What was expected instead.</summary>
    public string Expected { get; }
}
