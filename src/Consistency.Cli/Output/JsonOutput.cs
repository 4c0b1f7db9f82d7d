using System.Text.Encodings.Web;
using System.Text.Json;

namespace Consistency.Cli.Output;

/// <summary>Writes JSON values to a stream: one for reading by people, or one a line.</summary>
internal sealed class JsonOutput : IDisposable
{
    private readonly Stream _stream;
    private readonly Utf8JsonWriter _json;

    public JsonOutput(Stream stream, bool indented)
    {
        _stream = stream;
        var options = new JsonWriterOptions { Indented = indented, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
        _json = new Utf8JsonWriter(stream, options);
    }

    /// <summary>Writes one value and ends its line.</summary>
    public void Write(Action<Utf8JsonWriter> value)
    {
        value(_json);
        _json.Flush();
        _json.Reset();
        _stream.WriteByte((byte)'\n');
    }

    public void Dispose() => _json.Dispose();
}
