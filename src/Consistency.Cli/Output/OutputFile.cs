using Consistency.Cli.Inputs;

namespace Consistency.Cli.Output;

/// <summary>A file that is written whole or not at all: into a temporary file beside it, which then takes its name.</summary>
internal static class OutputFile
{
    private static readonly string[] Devices = ["/dev/", "/proc/"];

    /// <summary>Refuses a path that cannot be written before any work is done for it.</summary>
    /// <exception cref="InputException">It is a folder, or its own folder does not exist.</exception>
    public static void Check(string path)
    {
        if (path.Length == 0) throw new InputException(new InputProblem("''", "an empty name", "the name of a file to write"));
        if (Directory.Exists(path)) throw new InputException(new InputProblem(path, "cannot be written: it is a folder", "the name of a file to write", "name a file in it"));
        string folder = FolderOf(path);
        if (!Directory.Exists(folder))
            throw new InputException(new InputProblem(path, $"cannot be written: there is no folder '{folder}'", "a file in a folder that exists", "make the folder first"));
    }

    /// <summary>The same, and a path that would overwrite what is read.</summary>
    /// <exception cref="InputException">It cannot be written, or is an input.</exception>
    public static void Check(string path, IEnumerable<string> inputs)
    {
        Check(path);
        if (inputs.Any(input => input != "-" && Path.GetFullPath(input) == Path.GetFullPath(path)))
            throw new InputException(new InputProblem(path, "is an input, which the report would overwrite", "the name of another file", "choose another name"));
    }

    /// <summary>Writes a file.</summary>
    /// <exception cref="InputException">It cannot be written; whatever stood there still does.</exception>
    public static void Write(string path, Action<Stream> write)
    {
        Check(path);
        if (File.Exists(path)) path = File.ResolveLinkTarget(path, returnFinalTarget: true)?.FullName ?? path; // the link stays one
        bool isDevice = Array.Exists(Devices, device => path.StartsWith(device, StringComparison.Ordinal));
        string written = isDevice ? path : Path.Combine(FolderOf(path), $".{Path.GetFileName(path)}.{Environment.ProcessId}.tmp");
        try
        {
            using (var stream = new FileStream(written, isDevice ? FileMode.Open : FileMode.Create, FileAccess.Write)) write(stream);
            if (!isDevice) File.Move(written, path, overwrite: true);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new InputException(new InputProblem(
                path, $"cannot be written: {(error is UnauthorizedAccessException ? "you have no permission" : error.Message)}", "a file that you may write", "check the permissions of its folder and the space left"));
        }
        finally
        {
            if (!isDevice) File.Delete(written);
        }
    }

    private static string FolderOf(string path) => Path.GetDirectoryName(Path.GetFullPath(path)) ?? Path.GetPathRoot(Path.GetFullPath(path))!;
}
