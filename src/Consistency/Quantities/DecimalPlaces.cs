namespace Consistency.Quantities;

/// <summary>The places of the digits of a number that was put together from parts.</summary>
internal static class DecimalPlaces
{
    /// <summary>The number without the zeros at the end of its decimals.</summary>
    public static decimal Trim(decimal value) => value.Scale == 0 ? value : value / 1.0000000000000000000000000000m;

    /// <summary>The place of the last digit that is not zero: 100 for 2300; 1 for zero and for a number with decimals.</summary>
    public static decimal OfLastDigit(decimal value)
    {
        if (value == 0) return 1;
        decimal place = 1;
        if (Math.Abs(value) < long.MaxValue && value.Scale == 0)
        {
            for (long rest = (long)value; rest % 10 == 0; rest /= 10) place *= 10;
            return place;
        }

        for (decimal rest = decimal.Truncate(value) == value ? value : 0; rest != 0 && rest % 10 == 0; rest /= 10) place *= 10;
        return place;
    }
}
