using NodaTime;

namespace Consistency.Documents;

/// <summary>A text to read, with what is known about its publication.</summary>
/// <remarks>Immutable and thread-safe; equal by value. Offsets in everything read from it count UTF-16 code units of <see cref="Text"/> as given.</remarks>
public sealed record Document
{
    /// <summary>What the document is called in reports; unique within its dossier.</summary>
    /// <exception cref="ArgumentException">The id is blank.</exception>
    public required string Id
    {
        get;
        init
        {
            ArgumentException.ThrowIfNullOrWhiteSpace(value, nameof(Id));
            field = value;
        }
    }

    /// <summary>The plain text; may be empty.</summary>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    public required string Text
    {
        get;
        init
        {
            ArgumentNullException.ThrowIfNull(value, nameof(Text));
            field = value;
        }
    }

    /// <summary>Documents of one dossier are checked against each other and against no others; null is the common dossier.</summary>
    public string? Dossier { get; init; }

    /// <summary>The headline, which also tells what the document is about.</summary>
    public string? Title { get; init; }

    /// <summary>The outlet: it carries figures, and is their voice only where the text cites nobody.</summary>
    public string? Source { get; init; }

    /// <summary>The address of the document.</summary>
    public string? Url { get; init; }

    /// <summary>The day of publication; null where it is unknown.</summary>
    public LocalDate? Published { get; init; }

    /// <summary>The day on which this copy was taken; null where it is unknown.</summary>
    public LocalDate? Retrieved { get; init; }
}
