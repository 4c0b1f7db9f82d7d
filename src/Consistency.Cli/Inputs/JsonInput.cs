using Consistency.Interchange;

namespace Consistency.Cli.Inputs;

/// <summary>Documents and claims as JSON: an object a line, or one text that holds an object or an array.</summary>
internal static class JsonInput
{
    /// <summary>Reads line by line, so that a bad line loses no other and a long file needs little memory.</summary>
    public static IEnumerable<InputItem> ReadLines(string file, Stream stream, InterchangeReader reader)
    {
        foreach (Utf8Line line in Utf8Lines.Read(file, InputText.ToUtf8(file, stream)))
        {
            if (!line.Bytes.Span.Trim(" \t\r"u8).IsEmpty) yield return ReadLine(file, line, reader);
        }
    }

    /// <summary>Reads a whole JSON text; an object that cannot be used loses no other, and only broken JSON ends it, as nothing after that can be trusted.</summary>
    public static IEnumerable<InputItem> ReadWhole(string file, byte[] utf8, InterchangeReader reader)
    {
        var items = new List<InputItem>();
        reader.ReadEach(utf8, (record, line) => items.Add(InputItem.Of(record, line)), fault => items.Add(InputItem.Of(ProblemOf(file, fault))));
        return items;
    }

    private static InputItem ReadLine(string file, Utf8Line line, InterchangeReader reader)
    {
        try
        {
            InputText.CheckUtf8(file, line.Bytes.Span, line.Number, line.Offset);
            return InputItem.Of(reader.ReadLine(line.Bytes.Span, line.Number), line.Number);
        }
        catch (InterchangeException fault)
        {
            return InputItem.Of(ProblemOf(file, fault));
        }
        catch (InputException refused)
        {
            return InputItem.Of(refused.Problem);
        }
    }

    private static InputProblem ProblemOf(string file, InterchangeException fault) =>
        new(file, fault.What, fault.Expected, Line: fault.Line, Column: fault.Column);
}
