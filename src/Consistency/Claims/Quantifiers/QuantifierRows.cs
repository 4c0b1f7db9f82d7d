namespace Consistency.Claims.Quantifiers;

/// <summary>
/// What words of quantity say of a set, and which predicates shut each other out. The policy is logic's, not the ear's: "most" leaves room for all of them, "some" for
/// one and for all, "few" is less than half.
/// </summary>
internal static class QuantifierRows
{
    /// <summary>A row is: share or count | its least and most, a parenthesis leaving an end out | phrases apart by commas.</summary>
    public const string Quantifiers = """
        share | [1,1]   | all, every, each, every single, every one
        share | [0,1)   | not all, not every
        share | (0.5,1] | most, a majority, the majority, the bulk
        share | [0,0.5) | few, a minority
        share | [0,0]   | none, no, not one, not a single
        count | [1,]    | some
        """;

    /// <summary>Predicates of which one at most is true of anybody at a time; a row each, its predicates apart by bars.</summary>
    public static readonly string[] Exclusive =
    [
        "sit | stand | run | walk | lie | sleep | swim", "man men | woman women", "male males | female females", "boy boys | girl girls", "dead | alive", "die died | survive survived",
        "adult adults | child children", "accept accepted | reject rejected", "win won | lose lost", "open | closed shut",
    ];

    /// <summary>Nouns that say no more than that people are counted.</summary>
    public const string Generic = "people person persons population total one ones them those";

    /// <summary>Verbs that say no more than "to be".</summary>
    public const string Light = "come comes came is are was were be been being do does did have has had ever any some not n't no";
}
