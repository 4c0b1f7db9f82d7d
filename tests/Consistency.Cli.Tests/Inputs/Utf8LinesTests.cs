using System.Text;
using Consistency.Cli.Inputs;
using FsCheck;
using FsCheck.Fluent;

namespace Consistency.Cli.Tests.Inputs;

public class Utf8LinesTests
{
    [Fact]
    public void Cuts_any_text_into_the_lines_it_has() => Prop.ForAll(Texts(), text =>
    {
        byte[] bytes = Encoding.UTF8.GetBytes(text);
        string[] lines = text.Split('\n');
        string[] expected = lines[^1].Length == 0 ? lines[..^1] : lines;
        var read = Utf8Lines.Read("test", new MemoryStream(bytes)).Select(line => (Text: Encoding.UTF8.GetString(line.Bytes.Span), line.Number, line.Offset)).ToList();
        Assert.Equal(expected, read.Select(line => line.Text));
        Assert.Equal(Enumerable.Range(1, expected.Length), read.Select(line => line.Number));
        Assert.All(read, line => Assert.Equal(line.Text, Encoding.UTF8.GetString(bytes, (int)line.Offset, Encoding.UTF8.GetByteCount(line.Text))));
    }).QuickCheckThrowOnFailure();

    /// <summary>Lines of many lengths, some longer than the reader's first buffer.</summary>
    private static Arbitrary<string> Texts() => Arb.From(
        from lengths in Gen.Elements(0, 1, 5, 1000, 65_535, 65_536, 70_000, 140_000).ListOf(4)
        from last in Gen.Elements("", "\n", "\r\n", "é")
        select string.Join('\n', lengths.Select((length, i) => new string((char)('a' + i), length))) + last);
}
