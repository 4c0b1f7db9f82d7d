using Consistency.Claims;
using Consistency.Interchange;

namespace Consistency.Cli.Output;

/// <summary>What was read, as JSON Lines in the shape of the interchange contract.</summary>
internal sealed class ExtractedJson(Stream stream) : IExtractWriter
{
    private readonly JsonOutput _output = new(stream, indented: false);

    public void Write(Reading reading, Extract what)
    {
        switch (what)
        {
            case Extract.Quantities:
                foreach (var quantity in reading.Quantities) _output.Write(json => QuantityJson.Write(json, reading.Document, quantity));
                break;
            case Extract.Dates:
                foreach (var date in reading.Dates) _output.Write(json => DateJson.Write(json, reading.Document, date));
                break;
            default:
                foreach (Claim claim in reading.Claims) Write(claim);
                break;
        }
    }

    public void Write(Claim claim) => _output.Write(json => ClaimJson.Write(json, claim));

    public void Dispose() => _output.Dispose();
}
