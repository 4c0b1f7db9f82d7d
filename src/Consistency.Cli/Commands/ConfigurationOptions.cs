using System.CommandLine;
using Consistency.Cli.Inputs;
using Consistency.Interchange;
using Consistency.Triage;
using Consistency.Vocabulary;

namespace Consistency.Cli.Commands;

/// <summary>Where the configuration of a project comes from, and what is laid over it.</summary>
internal sealed class ConfigurationOptions
{
    private readonly Option<string?> _file = new("--config") { Description = $"The configuration; else {ConfigurationFile.Name} is looked for upward from the input", HelpName = "file" };
    private readonly Option<bool> _none = new("--no-config") { Description = $"Look for no {ConfigurationFile.Name}" };

    private readonly Option<string[]> _vocabulary = new("--vocabulary")
    {
        Description = "A vocabulary pack of your own; may be given several times",
        HelpName = "file",
        DefaultValueFactory = _ => [],
    };

    public void AddTo(Command command)
    {
        command.Add(_vocabulary);
        command.Add(_file);
        command.Add(_none);
    }

    /// <summary>What the configuration says, with its packs and its baseline read; the files of which it is made come with it.</summary>
    /// <exception cref="InputException">A file cannot be read or used.</exception>
    /// <exception cref="VocabularyException">The packs cannot be used, or not together.</exception>
    public (ConsistencyOptions Options, IReadOnlyList<string> Files) Read(ParseResult parsed, IEnumerable<string> inputs)
    {
        string[] packs = parsed.GetRequiredValue(_vocabulary);
        string? file = parsed.GetValue(_file) ?? (parsed.GetValue(_none) ? null : ConfigurationFile.Above(inputs));
        if (file is null) return (new ConsistencyOptions { Lexicon = Lexicon(packs) }, packs);
        Configuration configuration = ConfigurationFile.Read(file, ConsistencyOptions.Default);
        packs = [.. configuration.Packs.Select(pack => ConfigurationFile.Resolve(file, pack)), .. packs];
        string? baseline = configuration.Baseline is { } named ? ConfigurationFile.Resolve(file, named) : null;
        ConsistencyOptions options = configuration.Options with
        {
            Lexicon = Lexicon(packs),
            Baseline = baseline is null ? null : ConfigurationFile.ReadBaseline(baseline),
        };
        return (options, [file, .. packs, .. new[] { baseline }.OfType<string>()]);
    }

    private static Lexicon Lexicon(IEnumerable<string> packs) => Vocabulary.Lexicon.DefaultWith(packs.Select(ConfigurationFile.ReadPack));
}
