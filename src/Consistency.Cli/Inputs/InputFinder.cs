namespace Consistency.Cli.Inputs;

/// <summary>Turns what was typed (files, folders, globs, <c>-</c>) into the files to read, in ordinal order of their names.</summary>
internal static class InputFinder
{
    /// <param name="inputs">What was typed.</param>
    /// <param name="leftOut">Full paths of files that are not input, unless they are typed themselves.</param>
    public static (IReadOnlyList<InputFile> Files, IReadOnlyList<InputProblem> Problems) Find(IEnumerable<string> inputs, IReadOnlySet<string>? leftOut = null)
    {
        var found = new List<InputFile>();
        var problems = new List<InputProblem>();
        foreach (string input in inputs)
        {
            var search = new FolderSearch();
            InputFile[] files = [.. Files(input, search).Where(file => file.Path == input || !IsLeftOut(file, leftOut))];
            problems.AddRange(search.Problems);
            if (files.Length == 0 && search.Problems.Count == 0) problems.Add(Missing(input));
            found.AddRange(files);
        }

        List<InputFile> ordered = [.. found.DistinctBy(Key).OrderBy(file => file.Name, StringComparer.Ordinal)];
        return (WithDistinctNames(ordered), problems);
    }

    /// <summary>A configuration is never input, and neither is a file that has another part in the run.</summary>
    private static bool IsLeftOut(InputFile file, IReadOnlySet<string>? leftOut) =>
        Path.GetFileName(file.Path) == ConfigurationFile.Name || leftOut?.Contains(Path.GetFullPath(file.Path)) is true;

    private static InputFile[] Files(string input, FolderSearch search) =>
        input == InputFile.StandardInput ? [new InputFile(input, "stdin")]
        : File.Exists(input) ? [new InputFile(input, Path.GetFileName(input))]
        : Directory.Exists(input) ? InFolder(input, search)
        : FolderSearch.FirstWildcard(input) >= 0 ? Matching(input, search)
        : [];

    private static InputFile[] InFolder(string folder, FolderSearch search)
    {
        search.Below(folder);
        return [.. search.Files.Select(path => new InputFile(path, Slashed(Path.GetRelativePath(folder, path)))).Where(file => file.Kind is not InputKind.Unknown)];
    }

    private static InputFile[] Matching(string pattern, FolderSearch search)
    {
        int folderEnd = pattern[..FolderSearch.FirstWildcard(pattern)].LastIndexOfAny(['/', Path.DirectorySeparatorChar]) + 1;
        string root = pattern[..folderEnd];
        if (root.Length == 0 || Directory.Exists(root)) search.Matching(root, pattern[folderEnd..]);
        return [.. search.Files.Select(path => new InputFile(path, Slashed(path[folderEnd..])))];
    }

    /// <summary>Two files of one name from different folders are called by their paths as typed, so that no document id stands twice.</summary>
    private static List<InputFile> WithDistinctNames(List<InputFile> files)
    {
        HashSet<string> shared = [.. files.CountBy(file => file.Name).Where(name => name.Value > 1).Select(name => name.Key)];
        return shared.Count == 0 ? files : [.. files.Select(file => shared.Contains(file.Name) ? file with { Name = Slashed(file.Path) } : file)];
    }

    private static InputProblem Missing(string input) =>
        input.Length == 0 ? new InputProblem("''", "an empty name", "a file, a folder, a pattern, or - for standard input")
        : Directory.Exists(input)
            ? new InputProblem(input, "nothing to read in this folder", $"files ending in {InputFile.KnownExtensions}", "name the file itself to read any other")
        : FolderSearch.FirstWildcard(input) >= 0
            ? new InputProblem(input, "no file matches", "a pattern such as 'articles/**/*.txt'", "put the pattern in quotes so that the shell leaves it alone")
        : new InputProblem(input, "no such file or folder", "a file, a folder, a pattern, or - for standard input", "check the spelling");

    private static string Key(InputFile file) => file.IsStandardInput ? file.Path : Path.GetFullPath(file.Path);

    private static string Slashed(string path) => path.Replace('\\', '/');
}
