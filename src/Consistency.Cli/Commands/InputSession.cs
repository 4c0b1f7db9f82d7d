using System.CommandLine;
using Consistency.Cli.Inputs;
using Consistency.Cli.Output;
using Consistency.Interchange;
using Consistency.Reporting;
using Consistency.Vocabulary;

namespace Consistency.Cli.Commands;

/// <summary>The input of one command: its items in order. Every problem is told of on the way.</summary>
internal sealed class InputSession(ParseResult parsed, InputOptions options, Terminal terminal)
{
    private readonly HashSet<string> _leftOut = [];

    /// <summary>Whether anything could not be used; the process then ends with <see cref="ExitCode.BadInput"/>.</summary>
    public bool HasProblems { get; private set; }

    /// <summary>Whether reading ended at a problem, so that what was read is not all that was given.</summary>
    public bool IsCutShort { get; private set; }

    /// <summary>The documents that came, in their order, and where in which file they and the claims stand.</summary>
    public InputOrigins Origins { get; } = new();

    /// <summary>What the project's configuration and the command line say; null where a file of it cannot be used.</summary>
    public ConsistencyOptions? Configure()
    {
        try
        {
            (ConsistencyOptions configured, IReadOnlyList<string> files) = options.Configuration.Read(parsed, options.Inputs(parsed));
            LeaveOut(files.Concat(options.MappingFile(parsed)));
            return configured;
        }
        catch (Exception fault) when (fault is VocabularyException or InputException)
        {
            Tell(fault.Message);
            return null;
        }
    }

    /// <summary>Files that a folder or a pattern finds are not input where they have another part in the run.</summary>
    public void LeaveOut(IEnumerable<string> paths) => _leftOut.UnionWith(paths.Select(Path.GetFullPath));

    /// <summary>The documents and claims, file by file; ends early at a problem unless the command is to keep going.</summary>
    public IEnumerable<InputItem> Items(Lexicon lexicon)
    {
        var (files, missing) = InputFinder.Find(options.Inputs(parsed), _leftOut);
        var reader = new InputReader(new InterchangeReader(lexicon), options.Defaults(parsed), options.Mapping(parsed));
        foreach (InputItem item in missing.Select(InputItem.Of).Concat(reader.Read(files)))
        {
            if (item.Note is not null) terminal.Error.WriteLine(PrintableText.Of(item.Note.ToString()));
            else if (item.Problem is not null) Tell(item.Problem.ToString());
            else yield return Origins.Keep(item);
            if (item.Problem is not null && !options.KeepsGoing(parsed)) break;
        }

        IsCutShort = HasProblems && !options.KeepsGoing(parsed);
        if (IsCutShort) terminal.Error.WriteLine("consistency: stopped there; --keep-going leaves out what cannot be used and goes on");
    }

    /// <summary>Tells of something that cannot be used.</summary>
    public void Tell(string problem)
    {
        HasProblems = true;
        terminal.Error.WriteLine(PrintableText.Of(problem));
    }
}
