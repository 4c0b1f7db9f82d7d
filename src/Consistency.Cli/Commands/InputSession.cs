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
    /// <summary>Whether anything could not be used; the process then ends with <see cref="ExitCode.BadInput"/>.</summary>
    public bool HasProblems { get; private set; }

    /// <summary>Whether reading ended at a problem, so that what was read is not all that was given.</summary>
    public bool IsCutShort { get; private set; }

    /// <summary>The vocabulary that was asked for; null where a pack cannot be used.</summary>
    public Lexicon? Vocabulary()
    {
        try
        {
            return Lexicon.DefaultWith(options.Vocabulary(parsed).Select(Pack));
        }
        catch (Exception fault) when (fault is VocabularyException or InputException)
        {
            Tell(fault.Message);
            return null;
        }
    }

    /// <summary>The documents and claims, file by file; ends early at a problem unless the command is to keep going.</summary>
    public IEnumerable<InputItem> Items(Lexicon lexicon)
    {
        var (files, missing) = InputFinder.Find(options.Inputs(parsed));
        var reader = new InputReader(new InterchangeReader(lexicon), options.Defaults(parsed), options.Mapping(parsed));
        foreach (InputItem item in missing.Select(InputItem.Of).Concat(reader.Read(files)))
        {
            if (item.Note is not null) terminal.Error.WriteLine(PrintableText.Of(item.Note.ToString()));
            else if (item.Problem is not null) Tell(item.Problem.ToString());
            else yield return item;
            if (item.Problem is not null && !options.KeepsGoing(parsed)) break;
        }

        IsCutShort = HasProblems && !options.KeepsGoing(parsed);
        if (IsCutShort) terminal.Error.WriteLine("consistency: stopped there; --keep-going leaves out what cannot be used and goes on");
    }

    private void Tell(string problem)
    {
        HasProblems = true;
        terminal.Error.WriteLine(PrintableText.Of(problem));
    }

    private static VocabularyPack Pack(string path)
    {
        using Stream stream = InputBytes.Open(new InputFile(path, path));
        return VocabularyPack.Parse(InputText.Decode(path, InputBytes.ReadToEnd(path, stream)), path);
    }
}
