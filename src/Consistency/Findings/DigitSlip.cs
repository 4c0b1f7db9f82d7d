using System.Globalization;

namespace Consistency.Findings;

/// <summary>How a slip of the hand makes one number of another.</summary>
internal static class DigitSlip
{
    /// <summary>Numbers of fewer digits change places by chance too often.</summary>
    private const int FewestDigits = 3;

    /// <summary>How near the quotient of two numbers must come to a power of ten, as a share.</summary>
    private const decimal ScaleTolerance = 0.1m;

    private static readonly decimal[] Scales = [10, 100, 1_000, 1_000_000];

    /// <summary>The slip that makes one plain number of another; <see cref="Cause.None"/> where there is none.</summary>
    public static Cause Between(decimal? a, decimal? b) => (a, b) switch
    {
        ({ } left, { } right) when IsTransposition(left, right) => Cause.Transposition,
        ({ } left, { } right) when Scale(left, right) is not null => Cause.Scale,
        _ => Cause.None,
    };

    /// <summary>Whether the numbers are equal but for two neighbouring digits that changed places: 41,252 and 41,522.</summary>
    public static bool IsTransposition(decimal a, decimal b)
    {
        if (a == b || a < 0 || b < 0) return false;
        string left = decimal.Round(a, 10).ToString("0.##########", CultureInfo.InvariantCulture);
        string right = decimal.Round(b, 10).ToString("0.##########", CultureInfo.InvariantCulture);
        if (left.Length != right.Length || left.Count(char.IsAsciiDigit) < FewestDigits) return false;
        int i = left.AsSpan().CommonPrefixLength(right);
        return i + 1 < left.Length
            && char.IsAsciiDigit(left[i]) && char.IsAsciiDigit(right[i])
            && left[i] == right[i + 1] && left[i + 1] == right[i]
            && left.AsSpan(i + 2).SequenceEqual(right.AsSpan(i + 2));
    }

    /// <summary>The whole numbers that a whole number becomes when two neighbouring digits change places; empty for other numbers.</summary>
    public static IEnumerable<decimal> TranspositionsOf(decimal figure)
    {
        char[] digits = figure.ToString("0.##########", CultureInfo.InvariantCulture).ToCharArray();
        if (digits.Length < FewestDigits || !Array.TrueForAll(digits, char.IsAsciiDigit)) yield break;
        for (int i = 0; i + 1 < digits.Length; i++)
        {
            if (digits[i] == digits[i + 1] || (i == 0 && digits[1] == '0')) continue;
            (digits[i], digits[i + 1]) = (digits[i + 1], digits[i]);
            yield return decimal.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture);
            (digits[i], digits[i + 1]) = (digits[i + 1], digits[i]);
        }
    }

    /// <summary>The power of ten by which <paramref name="a"/> is too large (above 1) or too small (below 1) beside <paramref name="b"/>; null for none.</summary>
    public static decimal? Scale(decimal a, decimal b)
    {
        if (a <= 0 || b <= 0) return null;
        foreach (decimal scale in Scales)
        {
            if (IsNear(a / scale, b)) return scale;
            if (IsNear(b / scale, a)) return 1 / scale;
        }

        return null;
    }

    /// <summary>What a number becomes when a power of ten slips; empty where a number is too large for it.</summary>
    public static IEnumerable<decimal> ScalesOf(decimal number) =>
        number is > 0 and < 1_000_000_000_000_000_000m ? Scales.SelectMany(scale => new[] { number * scale, number / scale }) : [];

    /// <summary>Whether two numbers have the same digits, at least two of them, before different numbers of zeros: "1.2 billion" and "1.2 million".</summary>
    public static bool IsSlipOfScale(decimal? a, decimal? b) =>
        a is > 0 and { } left && b is > 0 and { } right && left != right && Digits(left) is var digits && digits >= 10 && digits == Digits(right);

    /// <summary>The digits of a number without zeros at its end and without its point; 0 for one that has too many.</summary>
    private static decimal Digits(decimal number)
    {
        const decimal Most = 1_000_000_000_000m;
        if (number > Most) return 0;
        while (number != decimal.Truncate(number) && number < Most) number *= 10;
        while (number % 10 == 0) number /= 10;
        return number == decimal.Truncate(number) ? number : 0;
    }

    private static bool IsNear(decimal a, decimal b) => Math.Abs(a - b) <= ScaleTolerance * Math.Min(a, b);
}
