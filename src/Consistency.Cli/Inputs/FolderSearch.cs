using System.IO.Enumeration;

namespace Consistency.Cli.Inputs;

/// <summary>Looks for files by their names; a folder that cannot be read is a problem and hides no other.</summary>
internal sealed class FolderSearch
{
    private const string AnyFolders = "**";
    private static readonly char[] Wildcards = ['*', '?'];
    private static readonly EnumerationOptions Visible = new() { IgnoreInaccessible = false };

    private readonly List<string> _files = [];
    private readonly List<InputProblem> _problems = [];

    /// <summary>The paths that were found, each beginning as its folder was typed.</summary>
    public IReadOnlyList<string> Files => _files;

    public IReadOnlyList<InputProblem> Problems => _problems;

    /// <summary>Where the first wildcard of a pattern stands; -1 where there is none.</summary>
    public static int FirstWildcard(string pattern) => pattern.IndexOfAny(Wildcards);

    /// <summary>Finds all files in a folder and below it; hidden ones are left out.</summary>
    public void Below(string folder) => Matching(folder, [AnyFolders], 0);

    /// <summary>Finds the files that match a pattern; hidden ones only where it names them without wildcards.</summary>
    /// <param name="folder">Where the pattern begins; empty for the working folder.</param>
    /// <param name="pattern">The names from there on: <c>*</c> is any characters, <c>?</c> any one, and <c>**</c> for a name any folders.</param>
    public void Matching(string folder, string pattern)
    {
        var names = new List<string>();
        foreach (string name in pattern.Split(['/', Path.DirectorySeparatorChar], StringSplitOptions.RemoveEmptyEntries))
        {
            if (name != AnyFolders || names.LastOrDefault() != AnyFolders) names.Add(name);
        }

        if (names.Count > 0) Matching(folder, [.. names], 0);
    }

    private void Matching(string folder, string[] names, int at)
    {
        bool isLast = at == names.Length - 1;
        if (names[at] == AnyFolders)
        {
            if (isLast) _files.AddRange(Entries(folder, "*", isFile: true));
            else Matching(folder, names, at + 1);
            // Links are not entered on the way down, as they may run in circles.
            foreach (string inner in Entries(folder, "*", isFile: false, entersLinks: false)) Matching(inner, names, at);
        }
        else if (isLast)
        {
            _files.AddRange(Entries(folder, names[at], isFile: true));
        }
        else
        {
            foreach (string inner in Entries(folder, names[at], isFile: false)) Matching(inner, names, at + 1);
        }
    }

    private string[] Entries(string folder, string name, bool isFile, bool entersLinks = true)
    {
        string shown = folder.Length == 0 ? "." : folder;
        try
        {
            if (FirstWildcard(name) < 0)
            {
                string path = Path.Combine(folder, name);
                return (isFile ? File.Exists(path) : Directory.Exists(path)) ? [path] : [];
            }

            return
            [
                .. new FileSystemEnumerable<string>(shown, (ref FileSystemEntry entry) => Path.Combine(folder, entry.FileName.ToString()), Visible)
                {
                    ShouldIncludePredicate = (ref FileSystemEntry entry) =>
                        entry.IsDirectory != isFile && (entersLinks || !IsLink(ref entry)) && FileSystemName.MatchesSimpleExpression(name, entry.FileName, ignoreCase: false),
                },
            ];
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            if (!_problems.Exists(problem => problem.File == shown)) _problems.Add(InputBytes.UnreadableFolder(shown, error));
            return [];
        }
    }

    private static bool IsLink(ref FileSystemEntry entry) => entry.Attributes.HasFlag(FileAttributes.ReparsePoint);
}
