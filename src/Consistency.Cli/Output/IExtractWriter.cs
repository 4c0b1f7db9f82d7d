using Consistency.Claims;

namespace Consistency.Cli.Output;

/// <summary>Writes what was read, document by document.</summary>
internal interface IExtractWriter : IDisposable
{
    void Write(Reading reading, Extract what);

    /// <summary>Writes a claim that was given as data.</summary>
    void Write(Claim claim);
}
