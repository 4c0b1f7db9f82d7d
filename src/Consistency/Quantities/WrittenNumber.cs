namespace Consistency.Quantities;

/// <summary>One plain number as it stands in a text, without its qualifier, unit or noun.</summary>
/// <param name="Value">The number, scaled and signed: 2300000 for "2.3 million"; for an ordinal its place. Zero where it is unreadable.</param>
/// <param name="First">The first token, a minus sign included.</param>
/// <param name="End">The token after the last one.</param>
/// <param name="Form">Whether it is written in digits, in words, or both.</param>
/// <param name="Step">The place of the last digit that was meant: 100000 for "2.3 million", 10000 for "40,000", 0.01 for "1.50", 1 for "41,252".</param>
internal readonly record struct WrittenNumber(decimal Value, int First, int End, NumberForm Form, decimal Step)
{
    /// <summary>"ninth", "10th": a place in an order.</summary>
    public bool IsOrdinal { get; init; }

    /// <summary>"two-thirds", "½", "a quarter", "one and a half": part of it was written as a fraction.</summary>
    public bool IsFraction { get; init; }

    /// <summary>What the word or letter of scale at its end multiplies by: a million in "2.3 million", 12 in "five dozen"; zero where there is none.</summary>
    public decimal Scale { get; init; }

    /// <summary>"2.3 million", "10k", "five dozen": written with a word or letter of scale.</summary>
    public bool IsScaled => Scale > 0;

    /// <summary>"1,205", "40 000": digits in groups, so it is neither a year nor a code.</summary>
    public bool IsGrouped { get; init; }

    /// <summary>"nineteen ninety-one": a year spoken in two halves.</summary>
    public bool IsSpokenYear { get; init; }

    /// <summary>More digits than a decimal can hold.</summary>
    public bool IsUnreadable { get; init; }

    /// <summary>A whole number in plain digits without sign, separator, scale or suffix: what years, days of the month and codes look like.</summary>
    public bool IsPlainDigits => Form == NumberForm.Digits && End - First == 1 && !IsOrdinal && !IsUnreadable;

    /// <summary>How many digits were meant: 2 for "2.3 million", 1 for "40,000", 5 for "41,252"; at least one.</summary>
    public int SignificantDigits
    {
        get
        {
            int digits = 1;
            for (decimal rest = Step > 0 ? Math.Abs(Value) / Step : 0; rest >= 10; rest /= 10) digits++;
            return digits;
        }
    }
}
