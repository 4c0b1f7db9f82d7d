namespace Consistency.Quantities;

/// <summary>How a figure is hedged by the words beside it.</summary>
public enum Qualifier
{
    /// <summary>Stated plainly: "41,252". The default.</summary>
    Exact,

    /// <summary>"about", "some", "around", "an estimated", "~".</summary>
    Approximately,

    /// <summary>"at least", "no fewer than": the figure itself is allowed.</summary>
    AtLeast,

    /// <summary>"more than", "over", "&gt;": the figure itself is not allowed.</summary>
    MoreThan,

    /// <summary>"at most", "up to", "as many as": the figure itself is allowed.</summary>
    AtMost,

    /// <summary>"fewer than", "under", "&lt;": the figure itself is not allowed.</summary>
    LessThan,

    /// <summary>"nearly", "almost", "close to": a little below.</summary>
    Nearly,

    /// <summary>A range with two written ends, both allowed.</summary>
    Between,

    /// <summary>A word without a number: "dozens", "hundreds", "thousands".</summary>
    Vague,
}
