using NodaTime;

namespace Consistency.Formats.ClaimReviews;

/// <summary>Who confirms findings, and where the reviews are published.</summary>
/// <param name="Name">The fact-checker's name; null leaves it out.</param>
/// <param name="Url">The address at which the reviews are published; null leaves it out, though search engines ask for it.</param>
/// <param name="Published">The day of publication; null leaves it out.</param>
/// <remarks>Equal by value. Thread-safe.</remarks>
public sealed record Reviewer(string? Name = null, string? Url = null, LocalDate? Published = null);
