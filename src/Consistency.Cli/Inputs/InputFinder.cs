using System.IO.Enumeration;
using Microsoft.Extensions.FileSystemGlobbing;
using Microsoft.Extensions.FileSystemGlobbing.Abstractions;

namespace Consistency.Cli.Inputs;

/// <summary>Turns what was typed (files, folders, globs, <c>-</c>) into the files to read, in ordinal order of their names.</summary>
internal static class InputFinder
{
    private static readonly char[] GlobCharacters = ['*', '?', '['];

    public static (IReadOnlyList<InputFile> Files, IReadOnlyList<InputProblem> Problems) Find(IEnumerable<string> inputs)
    {
        var found = new List<InputFile>();
        var problems = new List<InputProblem>();
        foreach (string input in inputs)
        {
            InputFile[] files = Files(input);
            if (files.Length == 0) problems.Add(Missing(input));
            found.AddRange(files);
        }

        List<InputFile> ordered = [.. found.DistinctBy(Key).OrderBy(file => file.Name, StringComparer.Ordinal)];
        return (WithDistinctNames(ordered), problems);
    }

    private static InputFile[] Files(string input) =>
        input == InputFile.StandardInput ? [new InputFile(input, "stdin")]
        : File.Exists(input) ? [new InputFile(input, Path.GetFileName(input))]
        : Directory.Exists(input) ? InFolder(input)
        : input.IndexOfAny(GlobCharacters) >= 0 ? Matching(input)
        : [];

    /// <summary>All files of known kinds below a folder. Hidden ones are left out; folders that are links are not entered, as they may run in circles.</summary>
    private static InputFile[] InFolder(string folder)
    {
        var options = new EnumerationOptions { RecurseSubdirectories = true, IgnoreInaccessible = false };
        var files = new FileSystemEnumerable<string>(folder, static (ref FileSystemEntry entry) => entry.ToSpecifiedFullPath(), options)
        {
            ShouldIncludePredicate = static (ref FileSystemEntry entry) => !entry.IsDirectory && IsKnown(entry.FileName),
            ShouldRecursePredicate = static (ref FileSystemEntry entry) => !entry.Attributes.HasFlag(FileAttributes.ReparsePoint),
        };
        return [.. files.Select(path => new InputFile(path, Slashed(Path.GetRelativePath(folder, path))))];
    }

    private static bool IsKnown(ReadOnlySpan<char> fileName) => new InputFile(fileName.ToString(), "").Kind is not InputKind.Unknown;

    private static InputFile[] Matching(string glob)
    {
        int folderEnd = glob[..glob.IndexOfAny(GlobCharacters)].LastIndexOfAny(['/', Path.DirectorySeparatorChar]) + 1;
        string root = folderEnd == 0 ? "." : glob[..folderEnd];
        if (!Directory.Exists(root)) return [];
        var matcher = new Matcher(StringComparison.Ordinal).AddInclude(glob[folderEnd..]);
        PatternMatchingResult result = matcher.Execute(new DirectoryInfoWrapper(new DirectoryInfo(root)));
        return [.. result.Files.Select(match => new InputFile(folderEnd == 0 ? match.Path : Path.Combine(root, match.Path), Slashed(match.Path)))];
    }

    /// <summary>Two files of one name from different folders are called by their paths as typed, so that no document id stands twice.</summary>
    private static List<InputFile> WithDistinctNames(List<InputFile> files)
    {
        HashSet<string> shared = [.. files.CountBy(file => file.Name).Where(name => name.Value > 1).Select(name => name.Key)];
        return shared.Count == 0 ? files : [.. files.Select(file => shared.Contains(file.Name) ? file with { Name = Slashed(file.Path) } : file)];
    }

    private static InputProblem Missing(string input) =>
        Directory.Exists(input)
            ? new InputProblem(input, "nothing to read in this folder", $"files ending in {InputFile.KnownExtensions}", "name the file itself to read any other")
        : input.IndexOfAny(GlobCharacters) >= 0
            ? new InputProblem(input, "no file matches", "a pattern such as 'articles/**/*.txt'", "put the pattern in quotes so that the shell leaves it alone")
        : new InputProblem(input, "no such file or folder", "a file, a folder, a pattern, or - for standard input", "check the spelling");

    private static string Key(InputFile file) => file.IsStandardInput ? file.Path : Path.GetFullPath(file.Path);

    private static string Slashed(string path) => path.Replace('\\', '/');
}
