using Consistency.Interchange;
using Consistency.Triage;
using Consistency.Vocabulary;

namespace Consistency.Cli.Inputs;

/// <summary>A <c>consistency.json</c>, found upward from the input, with the files that it names.</summary>
internal static class ConfigurationFile
{
    public const string Name = "consistency.json";

    /// <summary>The nearest configuration in the deepest folder that holds all inputs, or above it; null where there is none.</summary>
    public static string? Above(IEnumerable<string> inputs)
    {
        string[] folders = [.. inputs.Select(FolderOf)];
        string? folder = folders.Length == 0 ? null : folders.Aggregate(Shared);
        for (; folder is not null; folder = Path.GetDirectoryName(folder))
        {
            string path = Path.Combine(folder, Name);
            if (File.Exists(path)) return Shown(path);
        }

        return null;
    }

    /// <summary>Reads a configuration onto options.</summary>
    /// <exception cref="InputException">It cannot be read or used.</exception>
    public static Configuration Read(string path, ConsistencyOptions options)
    {
        try
        {
            return ConfigurationJson.Read(Bytes(path), path, options);
        }
        catch (InterchangeException fault)
        {
            throw new InputException(new InputProblem(path, fault.What, fault.Expected, Line: fault.Line, Column: fault.Column));
        }
    }

    /// <summary>Reads a baseline.</summary>
    /// <exception cref="InputException">It cannot be read or used.</exception>
    public static Baseline ReadBaseline(string path)
    {
        try
        {
            return BaselineJson.Read(Bytes(path), path);
        }
        catch (InterchangeException fault)
        {
            throw new InputException(new InputProblem(path, fault.What, fault.Expected, Line: fault.Line, Column: fault.Column));
        }
    }

    /// <summary>Reads a vocabulary pack.</summary>
    /// <exception cref="InputException">It cannot be read.</exception>
    /// <exception cref="VocabularyException">It is no pack.</exception>
    public static VocabularyPack ReadPack(string path)
    {
        using Stream stream = InputBytes.Open(new InputFile(path, path));
        return VocabularyPack.Parse(InputText.Decode(path, InputBytes.ReadToEnd(path, stream)), path);
    }

    /// <summary>The path of a file that a configuration names.</summary>
    /// <exception cref="InputException">There is no such file.</exception>
    public static string Resolve(string configuration, ConfiguredPath named)
    {
        string path = Path.Combine(Path.GetDirectoryName(configuration)!, named.Path);
        if (File.Exists(path)) return path;
        throw new InputException(new InputProblem(
            configuration, $"there is no file '{path}'", "a path from the folder of this configuration", "check the spelling", named.Line, named.Column));
    }

    private static byte[] Bytes(string path)
    {
        using Stream stream = InputBytes.Open(new InputFile(path, path));
        byte[] bytes = InputBytes.ReadToEnd(path, stream);
        InputText.CheckUtf8(path, bytes, firstLine: 1, firstByte: 0);
        return bytes;
    }

    private static string FolderOf(string input)
    {
        int wildcard = FolderSearch.FirstWildcard(input);
        string path = input == InputFile.StandardInput ? "." : wildcard < 0 ? input : input[..(input[..wildcard].LastIndexOfAny(['/', Path.DirectorySeparatorChar]) + 1)];
        string full = Path.GetFullPath(path.Length == 0 ? "." : path);
        return Path.TrimEndingDirectorySeparator(Directory.Exists(full) ? full : Path.GetDirectoryName(full) ?? full);
    }

    private static string Shared(string a, string b)
    {
        while (!$"{b}{Path.DirectorySeparatorChar}".StartsWith($"{Path.TrimEndingDirectorySeparator(a)}{Path.DirectorySeparatorChar}", StringComparison.Ordinal))
            a = Path.GetDirectoryName(a) ?? b;
        return a;
    }

    /// <summary>As short as it can be typed: relative where it lies under the working folder.</summary>
    private static string Shown(string path)
    {
        string relative = Path.GetRelativePath(Directory.GetCurrentDirectory(), path);
        return relative.StartsWith("..", StringComparison.Ordinal) ? path : relative;
    }
}
