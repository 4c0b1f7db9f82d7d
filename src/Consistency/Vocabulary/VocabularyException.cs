using System.Globalization;

namespace Consistency.Vocabulary;

/// <summary>A vocabulary pack cannot be used; the message says where, what was expected and how to mend it.</summary>
public sealed class VocabularyException : Exception
{
    internal VocabularyException(string file, PackPosition at, string problem, Exception? inner = null)
        : base(Describe(file, at, problem), inner)
    {
        FileName = file;
        Line = at.Line;
        Column = at.Column;
    }

    /// <summary>The pack's file name, as given.</summary>
    public string FileName { get; }

    /// <summary>The line in the file, from 1; 0 for a pack that was made in code.</summary>
    public int Line { get; }

    /// <summary>The column in UTF-16 code units, from 1; 0 for a pack that was made in code.</summary>
    public int Column { get; }

    private static string Describe(string file, PackPosition at, string problem) =>
        at.Line == 0 ? $"{file}: {problem}" : string.Create(CultureInfo.InvariantCulture, $"{file}:{at.Line}:{at.Column}: {problem}");
}
