namespace Consistency.Claims.Binding;

/// <summary>Plurals that mean people by their ending, whatever they do: "observers", "cyclists", "newcomers". Only asked where people are what a verb counts.</summary>
internal static class AgentNoun
{
    private static readonly string[] Endings = ["ers", "ors", "ists", "ians", "ants", "ees", "eers", "men", "women"];

    public static bool Is(ReadOnlySpan<char> plural)
    {
        const int ShortestStem = 3;
        foreach (string ending in Endings)
            if (plural.Length >= ending.Length + ShortestStem && plural.EndsWith(ending, StringComparison.OrdinalIgnoreCase)) return true;
        return false;
    }
}
