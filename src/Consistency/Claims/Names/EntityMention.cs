using Consistency.Vocabulary;

namespace Consistency.Claims.Names;

/// <summary>How an entity is spoken of.</summary>
internal enum MentionForm : byte
{
    /// <summary>By its name: "Gaza", "Antony Blinken".</summary>
    Name,

    /// <summary>By its people or its adjective: "Palestinians", "Turkish".</summary>
    Demonym,

    /// <summary>By a pronoun or a description that stands for a name told before: "his", "the territory".</summary>
    Reference,
}

/// <summary>An entity spoken of in a text, from token <paramref name="First"/> up to, not including, token <paramref name="End"/>.</summary>
/// <param name="First">The first token.</param>
/// <param name="End">The token after the last one; a possessive ending is not part of the mention.</param>
/// <param name="Entity">Who or what.</param>
/// <param name="Kind">What sort of thing it is.</param>
/// <param name="Form">How it is spoken of.</param>
/// <param name="Known">Its index in the lexicon; -1 for a name that no pack knows.</param>
internal readonly record struct EntityMention(int First, int End, Entity Entity, EntityKind Kind, MentionForm Form, int Known = -1)
{
    /// <summary>Whether something can happen in it: it can be the place that a count of people is told of.</summary>
    public bool IsPlace => Kind is EntityKind.Area or EntityKind.Country or EntityKind.Region or EntityKind.City;

    /// <summary>Whether it can say something itself and do something with what it owns.</summary>
    public bool IsActor => Kind is EntityKind.Organization or EntityKind.Company or EntityKind.Person;
}
