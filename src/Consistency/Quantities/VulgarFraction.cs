namespace Consistency.Quantities;

/// <summary>The characters that are a fraction by themselves: "½".</summary>
internal static class VulgarFraction
{
    private const string Characters = "½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅐⅛⅜⅝⅞⅑⅒";

    private static readonly decimal[] Values =
        [1m / 2, 1m / 3, 2m / 3, 1m / 4, 3m / 4, 1m / 5, 2m / 5, 3m / 5, 4m / 5, 1m / 6, 5m / 6, 1m / 7, 1m / 8, 3m / 8, 5m / 8, 7m / 8, 1m / 9, 1m / 10];

    /// <summary>Whether a character is a fraction.</summary>
    public static bool IsOne(char c) => c >= '¼' && Characters.Contains(c);

    /// <summary>The value of a character for which <see cref="IsOne"/> holds.</summary>
    public static decimal ValueOf(char c) => Values[Characters.IndexOf(c)];
}
