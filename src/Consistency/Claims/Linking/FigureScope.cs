namespace Consistency.Claims.Linking;

/// <summary>How much of a thing a figure covers, as the words beside it say: "a worldwide total of", "on its opening weekend", "54 of them".</summary>
internal enum FigureScope
{
    /// <summary>Nothing is said, which means the whole unless another figure stands beside it.</summary>
    Unmarked,

    /// <summary>All of it.</summary>
    Whole,

    /// <summary>A part of it.</summary>
    Part,

    /// <summary>All of it but the part that was told before: "and $ 40 million elsewhere".</summary>
    Rest,

    /// <summary>The number that a part is taken of: the 28 of "15 out of 28 provinces".</summary>
    Base,
}
