using System.Globalization;

namespace Consistency.Interchange;

/// <summary>Data that was given does not follow the interchange contract: says where, what is wrong and what was expected.</summary>
/// <remarks>Thrown by the readers of JSON and of table rows; a record that throws leaves the reader fit to read the next one.</remarks>
public sealed class InterchangeException : FormatException
{
    /// <summary>Describes the fault.</summary>
    /// <param name="what">What is wrong, as a clause without a full stop.</param>
    /// <param name="expected">What was expected instead.</param>
    /// <param name="line">Line of the fault, from 1; 0 where lines have no meaning.</param>
    /// <param name="column">Column of the fault in UTF-16 code units, from 1; 0 where it is not known.</param>
    /// <param name="field">The property or the column of a table that is at fault, where one is.</param>
    /// <param name="innerException">The fault underneath.</param>
    public InterchangeException(
        string what, string expected, int line = 0, int column = 0, string? field = null, Exception? innerException = null)
        : base($"{(line > 0 ? string.Create(CultureInfo.InvariantCulture, $"line {line}, column {column}: ") : "")}{what}; expected {expected}", innerException)
    {
        What = what;
        Expected = expected;
        Line = line;
        Column = column;
        Field = field;
    }

    /// <summary>What is wrong.</summary>
    public string What { get; }

    /// <summary>What was expected instead.</summary>
    public string Expected { get; }

    /// <summary>Line of the fault, from 1; 0 where it is not known.</summary>
    public int Line { get; }

    /// <summary>Column of the fault in UTF-16 code units, from 1; 0 where it is not known.</summary>
    public int Column { get; }

    /// <summary>The property or table column at fault; null where the fault is not in one.</summary>
    public string? Field { get; }

    /// <summary>The same fault at a place.</summary>
    internal InterchangeException At(int line, int column) => new(What, Expected, line, column, Field, InnerException);
}
