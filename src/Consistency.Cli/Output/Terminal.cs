using System.Text;
using Consistency.Reporting;
using NodaTime;

namespace Consistency.Cli.Output;

/// <summary>Where the process writes: results to standard output, problems and progress to standard error, both in UTF-8.</summary>
internal sealed class Terminal
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    private readonly bool _allowsColor =
        string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR")) && Environment.GetEnvironmentVariable("TERM") != "dumb";

    /// <param name="clock">Tells the day; null takes the system's.</param>
    public Terminal(IClock? clock = null)
    {
        Clock = clock ?? SystemClock.Instance;
        Stream = new BufferedStream(Console.OpenStandardOutput(), 1 << 16);
        Out = new StreamWriter(Stream, Utf8, 1 << 12) { NewLine = "\n" };
        Error = new StreamWriter(Console.OpenStandardError(), Utf8) { NewLine = "\n", AutoFlush = true };
    }

    /// <summary>Tells the day, where a command does not say it.</summary>
    public IClock Clock { get; }

    /// <summary>Standard output for text; not to be mixed with <see cref="Stream"/> without flushing.</summary>
    public TextWriter Out { get; }

    /// <summary>Standard output for JSON, which comes as bytes.</summary>
    public Stream Stream { get; }

    public TextWriter Error { get; }

    /// <summary>Whether a person reads the output and did not ask for no colour.</summary>
    public bool UsesColor(bool noColor) => !noColor && _allowsColor && !Console.IsOutputRedirected;

    /// <summary>Columns to lay text out for where there is no window.</summary>
    public const int WidthOfFiles = 100;

    /// <summary>Columns to lay text out for: the window's, or those of files where there is none.</summary>
    public static int Width => Console.IsOutputRedirected || Console.WindowWidth <= 0 ? WidthOfFiles : Console.WindowWidth;

    /// <summary>Runs a command and writes out all that it wrote; what it did not foresee becomes one line on standard error.</summary>
    public int Guard(Func<Terminal, int> command)
    {
        try
        {
            int code = command(this);
            Out.Flush();
            return code;
        }
        catch (IOException error)
        {
            return Fail($"standard output: {error.Message}"); // what fails on the side of the input is told as a problem of the input
        }
#pragma warning disable CA1031 // the last stop: whoever runs a command is to see what failed, not where in the program it did
        catch (Exception error)
        {
            return Fail($"this should not have happened, please report it: {error.GetType().Name}: {error.Message}");
        }
#pragma warning restore CA1031
    }

    private int Fail(string problem)
    {
        try
        {
            Error.WriteLine($"consistency: {PrintableText.Of(problem)}");
        }
        catch (IOException)
        {
            // Nobody is left to tell; the exit code says it.
        }

        return ExitCode.BadInput;
    }
}
