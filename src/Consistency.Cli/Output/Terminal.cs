using System.Text;

namespace Consistency.Cli.Output;

/// <summary>Where the process writes: results to standard output, problems and progress to standard error, both in UTF-8.</summary>
internal sealed class Terminal : IDisposable
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    private readonly bool _allowsColor =
        string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR")) && Environment.GetEnvironmentVariable("TERM") != "dumb";

    public Terminal()
    {
        Stream = new BufferedStream(Console.OpenStandardOutput(), 1 << 16);
        Out = new StreamWriter(Stream, Utf8, 1 << 12) { NewLine = "\n" };
        Error = new StreamWriter(Console.OpenStandardError(), Utf8) { NewLine = "\n", AutoFlush = true };
    }

    /// <summary>Standard output for text; not to be mixed with <see cref="Stream"/> without flushing.</summary>
    public TextWriter Out { get; }

    /// <summary>Standard output for JSON, which comes as bytes.</summary>
    public Stream Stream { get; }

    public TextWriter Error { get; }

    /// <summary>Whether a person reads the output and did not ask for no colour.</summary>
    public bool UsesColor(bool noColor) => !noColor && _allowsColor && !Console.IsOutputRedirected;

    /// <summary>Columns to lay text out for: the window's, or 100 where there is none.</summary>
    public static int Width => Console.IsOutputRedirected || Console.WindowWidth <= 0 ? 100 : Console.WindowWidth;

    public void Dispose()
    {
        Out.Dispose();
        Stream.Dispose();
        Error.Dispose();
    }
}
