namespace Consistency.Dates;

/// <summary>How a time expression is tied to its clause by the words before it.</summary>
public enum DateRelation
{
    /// <summary>"on Tuesday", "in May", or no such word. The default.</summary>
    On,

    /// <summary>"since October 7", "from 7 October": counting begins there.</summary>
    Since,

    /// <summary>"by the end of May", "until", "as of": the figure is as of then.</summary>
    AsOf,

    /// <summary>"before".</summary>
    Before,

    /// <summary>"after".</summary>
    After,

    /// <summary>"in the past 24 hours", "during", "between … and …": the figure belongs to the period.</summary>
    Within,
}
