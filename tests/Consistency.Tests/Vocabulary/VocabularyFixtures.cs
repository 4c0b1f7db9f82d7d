using Consistency.Tests.House;

namespace Consistency.Tests.Vocabulary;

/// <summary>The rows of the files under fixtures/vocabulary.</summary>
internal static class VocabularyFixtures
{
    public static IEnumerable<string> PackFiles() =>
        Directory.GetFiles(Path.Combine(Repository.Root, "fixtures", "vocabulary", "packs"), "*.tsv").Select(file => Path.GetFileNameWithoutExtension(file)).Order(StringComparer.Ordinal);

    /// <summary>The tab-separated cells of each row; lines that begin with # are comments.</summary>
    public static IEnumerable<object[]> Rows(string file, int cells) =>
        File.ReadLines(Path.Combine(Repository.Root, "fixtures", "vocabulary", file))
            .Where(line => line.Length > 0 && line[0] != '#')
            .Select(line => line.Split('\t'))
            .Select(row => Enumerable.Range(0, cells).Select(i => i < row.Length ? row[i] : "").ToArray<object>());
}
