namespace Consistency.Vocabulary;

/// <summary>What a phrase of the lexicon can be in a sentence; says what <see cref="Term.Id"/> indexes.</summary>
internal enum TermRole : byte
{
    /// <summary>The name of an entity: "Gaza".</summary>
    Entity,

    /// <summary>An adjective for an entity, or the name of its people: "Palestinian", "Turkish", "Turks".</summary>
    Demonym,

    /// <summary>A noun phrase that names the figures of a metric: "death toll".</summary>
    Nominal,

    /// <summary>A verb of a <see cref="MetricPattern"/> whose object is counted, or its subject in the passive: "killed".</summary>
    Verb,

    /// <summary>A verb of a <see cref="MetricPattern"/> whose subject is counted: "died".</summary>
    Act,

    /// <summary>An adjective or phrase of a <see cref="MetricPattern"/> said of the counted: "dead", "without power".</summary>
    State,

    /// <summary>A noun that can be counted, populations among them: "hostages", "children", "Turks".</summary>
    Noun,

    /// <summary>A word that narrows a noun to a population, by the index of the population's noun: "civilian" casualties.</summary>
    Population,

    /// <summary>A sort of happening: "earthquake".</summary>
    Event,

    /// <summary>The name of a voice: "Reuters".</summary>
    Voice,

    /// <summary>A role that makes a voice together with an entity: "health ministry".</summary>
    Office,
}
