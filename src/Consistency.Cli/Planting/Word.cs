using System.Text.Json;

namespace Consistency.Cli.Planting;

/// <summary>Faults by the names that they bear in files: <c>part-over-whole</c>.</summary>
internal static class Word
{
    public static string Of(Fault fault) => JsonNamingPolicy.KebabCaseLower.ConvertName(fault.ToString());

    /// <summary>The fault of a name; null where there is none.</summary>
    public static Fault? Find(string name) => Enum.GetValues<Fault>().Cast<Fault?>().FirstOrDefault(fault => Of(fault!.Value) == name);
}
