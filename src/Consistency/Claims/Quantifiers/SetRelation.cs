namespace Consistency.Claims.Quantifiers;

/// <summary>How the sets that two statements tell of lie to each other.</summary>
internal enum SetRelation
{
    /// <summary>Nothing is known. The default.</summary>
    Unknown,

    /// <summary>Two sets of which one word tells one from the other: "ate pork" and "ate meat".</summary>
    Siblings,

    /// <summary>They are one set.</summary>
    Same,

    /// <summary>The first is a part of the second: "young men" and "men".</summary>
    Narrower,

    /// <summary>The second is a part of the first.</summary>
    Wider,

    /// <summary>They have nothing in common, and lie in one set: those who sit and those who run.</summary>
    Apart,
}
