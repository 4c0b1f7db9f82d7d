namespace Consistency.Quantities;

/// <summary>What a number is written with.</summary>
internal enum NumberForm : byte
{
    /// <summary>"1,205", "½".</summary>
    Digits,

    /// <summary>"twenty-five thousand".</summary>
    Words,

    /// <summary>"2.3 million", "10k".</summary>
    Mixed,
}
