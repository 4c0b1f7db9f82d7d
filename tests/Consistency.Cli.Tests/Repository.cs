namespace Consistency.Cli.Tests;

/// <summary>Files of the repository, found by walking up to its solution.</summary>
internal static class Repository
{
    public static string Root { get; } = Find(AppContext.BaseDirectory);

    public static string Fixture(params ReadOnlySpan<string> parts) => Path.Combine([Root, "fixtures", .. parts]);

    private static string Find(string folder) =>
        File.Exists(Path.Combine(folder, "Consistency.sln")) ? folder : Find(Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("no Consistency.sln above the tests"));
}
