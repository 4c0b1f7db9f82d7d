namespace Consistency.Tests.Quantities;

/// <summary>The rows of the files under fixtures/numbers.</summary>
internal static class NumberFixtures
{
    /// <summary>The tab-separated cells of each row; lines that begin with # are comments.</summary>
    public static IEnumerable<object[]> Rows(string file, int cells)
    {
        foreach (string line in File.ReadLines(Path.Combine(Root(), "fixtures", "numbers", file)))
        {
            if (line.Length == 0 || line.StartsWith('#')) continue;
            string[] row = line.Split('\t');
            yield return [.. Enumerable.Range(0, cells).Select(i => i < row.Length ? row[i] : "")];
        }
    }

    private static string Root()
    {
        for (DirectoryInfo? folder = new(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
            if (File.Exists(Path.Combine(folder.FullName, "Consistency.sln"))) return folder.FullName;
        throw new DirectoryNotFoundException("no folder above the tests holds Consistency.sln");
    }
}
