namespace Consistency.Cli.Inputs;

/// <summary>Opens and reads files, and says in plain words why one cannot be read.</summary>
internal static class InputBytes
{
    /// <summary>Opens an input as a stream that can seek; standard input and pipes are read to their end first.</summary>
    /// <exception cref="InputException">It cannot be read.</exception>
    public static Stream Open(InputFile file)
    {
        try
        {
            Stream stream = file.IsStandardInput
                ? Console.OpenStandardInput()
                : new FileStream(file.Path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite, 1 << 16, FileOptions.SequentialScan);
            if (stream.CanSeek) return stream;
            using (stream)
            {
                var copy = new MemoryStream();
                stream.CopyTo(copy);
                copy.Position = 0;
                return copy;
            }
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or ArgumentException)
        {
            throw Unreadable(file, error);
        }
    }

    /// <summary>Reads all that is left of a stream.</summary>
    /// <exception cref="InputException">It cannot be read, or is larger than one array can be.</exception>
    public static byte[] ReadToEnd(string file, Stream stream)
    {
        try
        {
            long length = stream.Length - stream.Position;
            if (length > Array.MaxLength) throw new InputException(TooLong(file, $"the file has {length} bytes"));
            byte[] bytes = new byte[length];
            stream.ReadExactly(bytes);
            return bytes;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw Unreadable(file, error);
        }
    }

    public static InputProblem TooLong(string file, string what, int line = 0) =>
        new(file, what, $"at most {Array.MaxLength} bytes in one piece", "split it, one document a line (JSON Lines)", line, Column: 1);

    public static InputException Unreadable(InputFile file, Exception error) => new(
        error is FileNotFoundException or DirectoryNotFoundException
            ? new InputProblem(file.Shown, IsLink(file.Path) ? "a link to a file that is not there" : "no such file", "a file that you may read", "check the spelling")
        : file.Path.Length == 0 ? new InputProblem("''", "an empty name", "the name of a file")
        : Directory.Exists(file.Path) ? new InputProblem(file.Shown, "is a folder", "a file")
        : new InputProblem(file.Shown, $"cannot be read: {ReasonOf(error)}", "a file that you may read", "check its permissions"));

    public static InputException Unreadable(string file, Exception error) => Unreadable(new InputFile(file, file), error);

    public static InputProblem UnreadableFolder(string folder, Exception error) =>
        new(folder, $"the folder cannot be read: {ReasonOf(error)}", "a folder that you may read", "check its permissions");

    private static bool IsLink(string path) => new FileInfo(path).LinkTarget is not null;

    private static string ReasonOf(Exception error) => error is UnauthorizedAccessException ? "you have no permission" : error.Message;
}
