namespace Consistency.Vocabulary;

/// <summary>One sense of a phrase.</summary>
/// <param name="Role">What it is in a sentence.</param>
/// <param name="Id">
/// Index into the table of the <see cref="Lexicon"/> that belongs to the role: entities, metrics (nominals), patterns (verbs, acts, states), nouns, events,
/// voices, offices.
/// </param>
/// <param name="Form">Its inflected form.</param>
internal readonly record struct Term(TermRole Role, int Id, TermForm Form = TermForm.None)
{
    /// <summary>The order of senses: by role, then by index. Terms that differ in form only stand together.</summary>
    public bool StandsBefore(Term other) => Role != other.Role ? Role < other.Role : Id < other.Id;
}
