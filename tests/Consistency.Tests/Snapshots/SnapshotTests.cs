using System.Text.RegularExpressions;
using Consistency.Tests.House;
using static Consistency.Tests.Snapshots.Snapshot;

namespace Consistency.Tests.Snapshots;

public partial class SnapshotTests
{
    [Fact]
    public async Task A_text_that_drifts_fails()
    {
        Xunit.Sdk.FailException drift = await Assert.ThrowsAsync<Xunit.Sdk.FailException>(() => Verify("another text", "canary", method: nameof(A_text_that_stays_passes)));
        Assert.Contains("has drifted", drift.Message, StringComparison.Ordinal);
        File.Delete(Repository.PathTo("tests", "Consistency.Tests", "Snapshots", $"{nameof(SnapshotTests)}.{nameof(A_text_that_stays_passes)}_canary.received.txt"));
    }

    [Fact]
    public Task A_text_that_stays_passes() => Verify("the accepted text\n", "canary");

    /// <summary>A file that no test claims would be kept for ever: its name must be a test class and one of its methods.</summary>
    [Fact]
    public void No_snapshot_is_an_orphan()
    {
        string[] orphans = [.. Directory.GetFiles(Repository.PathTo("tests", "Consistency.Tests"), "*.verified.txt", SearchOption.AllDirectories).Where(IsOrphan)];
        Assert.Empty(orphans);
    }

    [Fact]
    public void A_snapshot_without_a_test_is_an_orphan() => Assert.True(IsOrphan("/somewhere/NoSuchTests.No_such_test.verified.txt"));

    private static bool IsOrphan(string path)
    {
        Match name = SnapshotName().Match(Path.GetFileName(path));
        return !typeof(SnapshotTests).Assembly.GetTypes().Any(type => type.Name == name.Groups["class"].Value && type.GetMethods().Any(method => IsOf(method.Name)));

        bool IsOf(string method) => name.Groups["rest"].Value == method || name.Groups["rest"].Value.StartsWith($"{method}_", StringComparison.Ordinal);
    }

    [GeneratedRegex(@"^(?<class>[^.]+)\.(?<rest>.+)\.verified\.txt$", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex SnapshotName();
}
