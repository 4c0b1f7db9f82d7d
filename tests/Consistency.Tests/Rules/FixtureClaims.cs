using System.Text;
using Consistency.Claims;
using Consistency.Interchange;
using Consistency.Vocabulary;

namespace Consistency.Tests.Rules;

/// <summary>Reads the structured claims of a rule fixture.</summary>
internal static class FixtureClaims
{
    public static IReadOnlyList<Claim> Read(string file)
    {
        var reader = new InterchangeReader(Lexicon.Default);
        return [.. File.ReadLines(file).Select((line, i) => reader.ReadLine(Encoding.UTF8.GetBytes(line), i + 1).Claim!)];
    }
}
