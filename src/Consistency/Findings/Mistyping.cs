using System.Globalization;

namespace Consistency.Findings;

/// <summary>Looks for the figure that somebody meant who typed one that its neighbours in a series do not allow.</summary>
internal static class Mistyping
{
    /// <summary>How many times the room between the neighbours a slip must miss by; a smaller one could be mended by any digit.</summary>
    private const int LeastMiss = 4;

    /// <summary>A digit that is simply wrong shows only where it changes this share of the figure: small falls are corrections.</summary>
    private const decimal LeastShare = 0.01m;

    /// <summary>Figures of one or two digits are near everything.</summary>
    private const decimal Fewest = 100;

    private const string Digits = "0123456789";

    /// <summary>The slip and the figure that was meant; null where none fits.</summary>
    /// <param name="doubted">The claim to doubt, of one known day.</param>
    /// <param name="standing">What stands in the series, in its order.</param>
    public static MistypedFigure? Of(Constraint doubted, IReadOnlyList<Constraint> standing)
    {
        if (!IsPlain(doubted) || doubted.Exact is not (>= Fewest and var figure) || Neighbours(doubted, standing) is not var (low, high) || low > high) return null;
        decimal room = high - low;
        foreach (decimal meant in DigitSlip.TranspositionsOf(figure))
            if (Fits(meant)) return new MistypedFigure(Cause.Transposition, meant);
        foreach (decimal meant in OneDigitFrom(figure))
            if (Fits(meant) && Math.Abs(figure - meant) >= LeastShare * figure) return new MistypedFigure(Cause.Mistyped, meant);
        return null;

        bool Fits(decimal meant) => low <= meant && meant <= high && Math.Abs(figure - meant) >= LeastMiss * room;
    }

    /// <summary>The figures of the same source before and after it.</summary>
    private static (decimal Low, decimal High)? Neighbours(Constraint doubted, IReadOnlyList<Constraint> standing)
    {
        Constraint? before = null, after = null;
        foreach (Constraint other in standing)
        {
            if (other.Moment.Group != doubted.Moment.Group || other.Speaker != doubted.Speaker || !IsPlain(other)) continue;
            if (other.Moment.First < doubted.Moment.First) before = other;
            else if (other.Moment.First > doubted.Moment.First) after ??= other;
        }

        return before is null || after is null ? null : (before.Exact!.Value, after.Exact!.Value);
    }

    private static bool IsPlain(Constraint claim) => claim is { IsStated: true, Exact: not null } && claim.Moment.First == claim.Moment.Last && claim.Moment.First != int.MinValue;

    /// <summary>The whole numbers that a whole number becomes when one digit is another one, one is left out, or one is put in.</summary>
    private static IEnumerable<decimal> OneDigitFrom(decimal figure)
    {
        string digits = figure.ToString("0.##########", CultureInfo.InvariantCulture);
        if (!digits.All(char.IsAsciiDigit)) yield break;
        for (int i = 0; i <= digits.Length; i++)
        {
            if (i < digits.Length && digits.Length > 1) yield return Number(string.Concat(digits.AsSpan(0, i), digits.AsSpan(i + 1)));
            foreach (char digit in Digits)
            {
                if (i < digits.Length && digit != digits[i]) yield return Number($"{digits[..i]}{digit}{digits[(i + 1)..]}");
                yield return Number($"{digits[..i]}{digit}{digits[i..]}");
            }
        }
    }

    private static decimal Number(string digits) => decimal.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture);
}

/// <summary>A figure that was mistyped.</summary>
/// <param name="Cause"><see cref="Cause.Transposition"/> or <see cref="Cause.Mistyped"/>.</param>
/// <param name="Meant">What was meant.</param>
internal sealed record MistypedFigure(Cause Cause, decimal Meant);
