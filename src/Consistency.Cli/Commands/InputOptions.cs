using System.CommandLine;
using System.CommandLine.Parsing;
using Consistency.Cli.Inputs;
using Consistency.Interchange;
using NodaTime;

namespace Consistency.Cli.Commands;

/// <summary>What the commands that read input have in common.</summary>
internal sealed class InputOptions
{
    private readonly Argument<string[]> _inputs = new("inputs")
    {
        Description = $"Files ({InputFile.KnownExtensions}), folders, patterns in quotes, or - for standard input",
        Arity = ArgumentArity.OneOrMore,
    };

    private readonly Option<LocalDate?> _published = new("--published")
    {
        Description = "Day of publication of documents that have none",
        HelpName = "date",
        CustomParser = argument => Day(argument, "--published"),
    };

    private readonly Option<string?> _source = new("--source") { Description = "Outlet of documents and claims that have none", HelpName = "name" };

    private readonly Option<string?> _mapping = new("--mapping") { Description = "A file that says which columns of published tables are what", HelpName = "file" };

    private readonly Option<bool> _keepGoing = new("--keep-going") { Description = "Report input that cannot be read and go on with the rest" };

    public ConfigurationOptions Configuration { get; } = new();

    public void AddTo(Command command)
    {
        _inputs.Validators.Add(result => RefuseUnknownOptions(result, command));
        command.Add(_inputs);
        command.Add(_published);
        command.Add(_source);
        Configuration.AddTo(command);
        command.Add(_mapping);
        command.Add(_keepGoing);
    }

    public IReadOnlyList<string> Inputs(ParseResult parsed) => parsed.GetRequiredValue(_inputs);

    public InputDefaults Defaults(ParseResult parsed) => new(parsed.GetValue(_published), parsed.GetValue(_source));

    /// <summary>The mapping, which is no input itself.</summary>
    public IEnumerable<string> MappingFile(ParseResult parsed) => new[] { parsed.GetValue(_mapping) }.OfType<string>();

    /// <summary>What reads published tables; null where no mapping was given.</summary>
    public MappedInput? Mapping(ParseResult parsed) => parsed.GetValue(_mapping) is { } path ? new MappedInput(new InputFile(path, path)) : null;

    public bool KeepsGoing(ParseResult parsed) => parsed.GetValue(_keepGoing);

    /// <summary>The day that was typed for an option.</summary>
    public static LocalDate? Day(ArgumentResult argument, string option)
    {
        string typed = argument.Tokens[^1].Value;
        LocalDate? day = CalendarText.Day(typed);
        if (day is null) argument.AddError($"{option} cannot be '{typed}'; expected {CalendarText.Expected}");
        return day;
    }

    /// <summary>A mistyped option would pass for the name of a file.</summary>
    private static void RefuseUnknownOptions(ArgumentResult inputs, Command command)
    {
        foreach (Token token in inputs.Tokens)
        {
            string typed = token.Value;
            if (!typed.StartsWith('-') || typed == InputFile.StandardInput || File.Exists(typed)) continue;
            string? near = Suggestion.Nearest(typed.Split('=')[0], command.Options.Select(option => option.Name));
            inputs.AddError($"unknown option {typed}{(near is null ? "" : $"; did you mean {near}?")}");
        }
    }
}
