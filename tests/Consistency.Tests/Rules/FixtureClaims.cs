using System.Text;
using Consistency.Claims;
using Consistency.Interchange;
using Consistency.Vocabulary;

namespace Consistency.Tests.Rules;

/// <summary>Reads the claims of a rule fixture: those that are structured, and those of its texts.</summary>
internal static class FixtureClaims
{
    public static IReadOnlyList<Claim> Read(string file)
    {
        var reader = new InterchangeReader(Lexicon.Default);
        var checker = new ConsistencyChecker();
        return [.. File.ReadLines(file)
            .Select((line, i) => reader.ReadLine(Encoding.UTF8.GetBytes(line), i + 1))
            .SelectMany(record => record.Document is { } document ? checker.Read(document).Claims : [record.Claim!])];
    }
}
