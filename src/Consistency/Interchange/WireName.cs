using System.Text.Json;
using Consistency.Quantities;

namespace Consistency.Interchange;

/// <summary>The names that the members of an enum bear in JSON, both ways: <c>atLeast</c>, and <c>no-metric</c> for the reasons of coverage.</summary>
internal static class WireName<T>
    where T : struct, Enum
{
    private static readonly JsonNamingPolicy Policy =
        typeof(T) == typeof(UnusedReason) || typeof(T) == typeof(UndatedPolicy) ? JsonNamingPolicy.KebabCaseLower : JsonNamingPolicy.CamelCase;

    private static readonly T[] Values = Enum.GetValues<T>();
    private static readonly string[] Names = Array.ConvertAll(Values, value => Policy.ConvertName(value.ToString()));

    /// <summary>All names in the order of the enum, for messages.</summary>
    public static string Choices => string.Join(", ", Names);

    public static string Of(T value) => Names[Array.IndexOf(Values, value)];

    /// <summary>Finds the member of a name, ignoring case; null where there is none.</summary>
    public static T? Find(string name)
    {
        int found = Array.FindIndex(Names, known => known.Equals(name, StringComparison.OrdinalIgnoreCase));
        return found < 0 ? null : Values[found];
    }
}
