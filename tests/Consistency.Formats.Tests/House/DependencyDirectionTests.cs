using System.Reflection;

namespace Consistency.Formats.Tests.House;

/// <summary>The formats know the library, and the library knows no format.</summary>
public class DependencyDirectionTests
{
    private static readonly Assembly Library = typeof(ConsistencyChecker).Assembly;
    private static readonly Assembly Formats = typeof(ReportSources).Assembly;

    [Fact]
    public void The_formats_know_the_library_and_its_calendar_alone() => Assert.Empty(Strangers(Formats, "Consistency", "NodaTime"));

    [Fact]
    public void The_library_knows_no_format() => Assert.DoesNotContain(Library.GetReferencedAssemblies(), name => name.Name!.StartsWith("Consistency", StringComparison.Ordinal));

    [Fact]
    public void Another_package_would_be_noticed() => Assert.NotEmpty(Strangers(Assembly.GetExecutingAssembly(), "Consistency", "NodaTime"));

    private static IEnumerable<string> Strangers(Assembly assembly, params string[] known) =>
        assembly.GetReferencedAssemblies().Select(name => name.Name!).Where(name => !name.StartsWith("System", StringComparison.Ordinal)).Except(known);
}
