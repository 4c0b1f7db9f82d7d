using System.Text;
using Consistency.Cli.Inputs;

namespace Consistency.Cli.Tests.Inputs;

public class InputTextTests
{
    private const string Text = "Fünf Tote – 😀\n";

    public static TheoryData<string, Encoding> Encodings() => new()
    {
        { "UTF-8", new UTF8Encoding(encoderShouldEmitUTF8Identifier: false) },
        { "UTF-8 with a mark", new UTF8Encoding(encoderShouldEmitUTF8Identifier: true) },
        { "UTF-16", Encoding.Unicode },
        { "UTF-16 the other way round", Encoding.BigEndianUnicode },
    };

    [Theory]
    [MemberData(nameof(Encodings))]
    public void Reads_text_in_every_encoding_that_can_be_told(string name, Encoding encoding)
    {
        byte[] bytes = [.. encoding.GetPreamble(), .. encoding.GetBytes(Text)];
        Assert.Equal(Text, InputText.Decode(name, bytes));
        using var utf8 = new StreamReader(InputText.ToUtf8(name, new MemoryStream(bytes)), new UTF8Encoding(false, throwOnInvalidBytes: true));
        Assert.Equal(Text, utf8.ReadToEnd());
    }

    [Theory]
    [InlineData(new byte[] { 0x61, 0x0A, 0x62, 0xFF }, 2, 2, "byte 3 is 0xFF")]
    [InlineData(new byte[] { 0xC3, 0xA9, 0xC3 }, 1, 2, "byte 2 is 0xC3")]
    [InlineData(new byte[] { 0xED, 0xA0, 0x80 }, 1, 1, "byte 0 is 0xED")]
    [InlineData(new byte[] { 0x61, 0x0A, 0x00 }, 2, 1, "byte 2 is 0x00")]
    public void Names_the_first_bad_byte(byte[] bytes, int line, int column, string what)
    {
        InputProblem problem = Assert.Throws<InputException>(() => InputText.Decode("a.txt", bytes)).Problem;
        Assert.Equal((line, column), (problem.Line, problem.Column));
        Assert.Contains(what, problem.What, StringComparison.Ordinal);
    }
}
