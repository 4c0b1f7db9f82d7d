namespace Consistency.Vocabulary;

/// <summary>In which forms a phrase of a pack is entered.</summary>
internal enum Inflected
{
    /// <summary>As it stands.</summary>
    No,

    /// <summary>Singular and plural: the head is the word before the first preposition, or the last word.</summary>
    Noun,

    /// <summary>The plural of a noun.</summary>
    PluralNoun,

    /// <summary>All forms of the verb that is its first word.</summary>
    Verb,
}
