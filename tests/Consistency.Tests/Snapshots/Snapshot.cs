using System.Runtime.CompilerServices;
using System.Text;
using Consistency.Tests.House;

namespace Consistency.Tests.Snapshots;

/// <summary>
/// Stands in for Verify until its package can be had: the same call, the same file names and the same failure on drift, so that the files stay valid and the
/// swap is one line. A snapshot is accepted on purpose only, by renaming .received.txt to .verified.txt.
/// </summary>
internal static class Snapshot
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: true);

    /// <summary>Fails unless the text equals the file {Class}.{Method}.verified.txt beside the test; <paramref name="parameters"/> go into the name as Verify writes them.</summary>
    public static async Task Verify(string text, string? parameters = null, [CallerFilePath] string file = "", [CallerMemberName] string method = "")
    {
        string folder = Path.GetDirectoryName(file)!;
        string name = $"{Path.GetFileNameWithoutExtension(file)}.{method}{(parameters is null ? "" : $"_{parameters}")}";
        string verified = Path.Combine(folder, $"{name}.verified.txt");
        string received = Path.Combine(folder, $"{name}.received.txt");
        string actual = text.ReplaceLineEndings("\n");
        string? expected = File.Exists(verified) ? await File.ReadAllTextAsync(verified) : null;
        if (actual == expected)
        {
            File.Delete(received);
            return;
        }

        await File.WriteAllTextAsync(received, actual, Utf8);
        Assert.Fail($"{Path.GetRelativePath(Repository.Root, verified)} {(expected is null ? "is missing" : "has drifted")}; see the .received.txt beside it.\n\n{actual}");
    }
}
