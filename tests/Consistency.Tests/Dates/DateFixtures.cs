using NodaTime;
using NodaTime.Text;

namespace Consistency.Tests.Dates;

/// <summary>Rows of <c>fixtures/dates/*.tsv</c>; lines that begin with # are remarks.</summary>
public static class DateFixtures
{
    public static IEnumerable<string[]> Rows(string file)
    {
        foreach (string line in File.ReadLines(Path.Combine(Folder(), file)))
            if (line.Length > 0 && line[0] != '#') yield return line.Split('\t');
    }

    public static LocalDate? Day(string text) => text.Length == 0 ? null : LocalDatePattern.Iso.Parse(text).Value;

    private static string Folder()
    {
        for (DirectoryInfo? folder = new(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
            if (File.Exists(Path.Combine(folder.FullName, "Consistency.sln"))) return Path.Combine(folder.FullName, "fixtures", "dates");
        throw new DirectoryNotFoundException("No Consistency.sln above the tests.");
    }
}
