using System.Globalization;

namespace Consistency.Cli.Planting;

/// <summary>The digits inside a number phrase: "41,252" of "at least 41,252 people".</summary>
internal static class Digits
{
    private const int GroupedFrom = 1000;

    /// <summary>Where the digits stand, their separators included.</summary>
    public static bool TryFind(string phrase, out Range place)
    {
        int start = phrase.AsSpan().IndexOfAnyInRange('0', '9');
        int end = start;
        while (start >= 0 && end < phrase.Length && (char.IsAsciiDigit(phrase[end]) || (phrase[end] is ',' or '.' && end + 1 < phrase.Length && char.IsAsciiDigit(phrase[end + 1])))) end++;
        place = start < 0 ? default : start..end;
        return start >= 0;
    }

    /// <summary>The phrase with other digits.</summary>
    public static string Replace(string phrase, string digits) =>
        TryFind(phrase, out Range place) ? string.Concat(phrase.AsSpan(0, place.Start.Value), digits, phrase.AsSpan(place.End.Value)) : phrase;

    /// <summary>The digits of a phrase; empty where there are none.</summary>
    public static string Of(string phrase) => TryFind(phrase, out Range place) ? phrase[place] : "";

    /// <summary>The number that the digits alone say.</summary>
    public static decimal ValueOf(string digits) => decimal.Parse(digits, NumberStyles.Number, CultureInfo.InvariantCulture);

    /// <summary>A number as newspapers write it.</summary>
    public static string Write(decimal value) =>
        value >= GroupedFrom ? value.ToString("#,0.###", CultureInfo.InvariantCulture) : value.ToString("0.###", CultureInfo.InvariantCulture);
}
