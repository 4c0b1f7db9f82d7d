namespace Consistency.Vocabulary;

/// <summary>The inflected forms that a phrase can be; more than one where they are written alike ("killed": past and participle).</summary>
[Flags]
internal enum TermForm : byte
{
    /// <summary>Not inflected: names, adjectives.</summary>
    None = 0,

    /// <summary>Singular noun.</summary>
    Singular = 1,

    /// <summary>Plural noun.</summary>
    Plural = 2,

    /// <summary>Infinitive: "kill".</summary>
    Base = 4,

    /// <summary>Third person of the present: "kills".</summary>
    Present = 8,

    /// <summary>Past tense: "took".</summary>
    Past = 16,

    /// <summary>Past participle: "taken".</summary>
    Participle = 32,

    /// <summary>Present participle and gerund: "killing".</summary>
    Ing = 64,
}
