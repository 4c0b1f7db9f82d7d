using System.Globalization;
using Consistency.Claims;
using Consistency.Dates;
using NodaTime;

namespace Consistency.Formats;

/// <summary>How the reports put claims into words, each before it is escaped for its format.</summary>
internal static class ClaimWords
{
    /// <summary>"deaths · children · Gaza Strip".</summary>
    public static string About(Claim claim) => string.Join(" · ", new[] { claim.Metric.Name, claim.Population, claim.Entity.Name }.OfType<string>());

    /// <summary>"Harbour Courier · Gaza Health Ministry": who carries it and who is cited; empty where neither is known.</summary>
    public static string Who(Claim claim) => (claim.Source ?? claim.Document, claim.Attribution?.Name) switch
    {
        ({ } outlet, { } voice) when outlet != voice => $"{outlet} · {voice}",
        var (outlet, voice) => outlet ?? voice ?? string.Empty,
    };

    /// <summary>The as-of date in ISO 8601; "≤" where only a last day is known, which a date of publication is.</summary>
    public static string When(AsOf asOf) => asOf switch
    {
        { From: { } from, To: { } to } when from == to => Day(from),
        { From: { } from, To: { } to } => $"{Day(from)}/{Day(to)}",
        { To: { } to } => $"≤ {Day(to)}",
        { From: { } from } => $"≥ {Day(from)}",
        _ => "undated",
    };

    /// <summary>The as-of date as people write it: "17 Sep 2024", "by 17 Sep 2024".</summary>
    public static string Dates(AsOf asOf) => asOf switch
    {
        { From: { } from, To: { } to } when from == to => Date(from),
        { From: { } from, To: { } to } => $"{Date(from)} – {Date(to)}",
        { To: { } to } => $"by {Date(to)}",
        { From: { } from } => $"since {Date(from)}",
        _ => "undated",
    };

    /// <summary>"17 Sep 2024".</summary>
    public static string Date(LocalDate day) => day.ToString("d MMM uuuu", CultureInfo.InvariantCulture);

    public static string Day(LocalDate day) => day.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>The number with separators and without zeros at its end.</summary>
    public static string Number(decimal value) => value.ToString("#,0.############", CultureInfo.InvariantCulture);

    /// <summary>"1 finding", "1,234 findings".</summary>
    public static string Count(int count, string noun, string? plural = null) => count == 1 ? $"1 {noun}" : $"{Number(count)} {plural ?? $"{noun}s"}";

    /// <summary>A member of an enumeration as words: "ReportingLag" is "reporting lag".</summary>
    public static string Words<T>(T value)
        where T : struct, Enum =>
        string.Concat(value.ToString().Select((letter, i) => char.IsUpper(letter) ? $"{(i > 0 ? " " : string.Empty)}{char.ToLowerInvariant(letter)}" : $"{letter}"));
}
