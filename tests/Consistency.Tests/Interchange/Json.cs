using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Consistency.Claims;
using Consistency.Documents;
using Consistency.Interchange;
using Consistency.Vocabulary;

namespace Consistency.Tests.Interchange;

/// <summary>JSON to and from, as tests want it.</summary>
internal static class Json
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static InterchangeReader Reader() => new(Lexicon.Default);

    public static InterchangeRecord Read(string line) => Reader().ReadLine(Encoding.UTF8.GetBytes(line));

    public static Claim Claim(string line) => Read(line).Claim ?? throw new InvalidOperationException("not a claim");

    public static Document Document(string line) => Read(line).Document ?? throw new InvalidOperationException("not a document");

    public static string Of(Claim claim) => Of(json => ClaimJson.Write(json, claim));

    public static string Of(Action<Utf8JsonWriter> write)
    {
        var bytes = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(bytes, Options)) write(json);
        return Encoding.UTF8.GetString(bytes.WrittenSpan);
    }
}
