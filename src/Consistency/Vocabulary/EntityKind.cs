namespace Consistency.Vocabulary;

/// <summary>What sort of thing an entity is.</summary>
public enum EntityKind
{
    /// <summary>A place without a government of its own: "Middle East", "Europe". The default.</summary>
    Area,

    /// <summary>A state or territory that publishes figures of its own.</summary>
    Country,

    /// <summary>A part of a country: a state, a province, a county.</summary>
    Region,

    /// <summary>A town or city.</summary>
    City,

    /// <summary>A public or armed body: an agency, a party, a militia. It can be a voice.</summary>
    Organization,

    /// <summary>A business. It can be a voice.</summary>
    Company,

    /// <summary>A person. It can be a voice.</summary>
    Person,

    /// <summary>One happening with a name of its own.</summary>
    Event,

    /// <summary>A disease or its agent.</summary>
    Disease,
}
