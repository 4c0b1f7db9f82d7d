using System.CommandLine;
using System.CommandLine.Parsing;

namespace Consistency.Cli.Commands;

/// <summary>An option whose value is one of a few words. Not generic, so that the process starts without compiling it for each type.</summary>
internal sealed class Choice
{
    private readonly string[] _words;

    /// <summary>Makes an option of its words; the first one is the default.</summary>
    public Choice(string name, string description, params string[] words)
    {
        _words = words;
        Option = new Option<string>(name) { Description = description, HelpName = string.Join('|', words), DefaultValueFactory = _ => words[0] };
        Option.CompletionSources.Add(words);
        Option.Validators.Add(Validate);
    }

    public Option<string> Option { get; }

    /// <summary>The place of the chosen word among the words, from 0.</summary>
    public int Index(ParseResult parsed) => IndexOf(parsed.GetRequiredValue(Option));

    /// <summary>Whether the option was typed, and so is more than a default.</summary>
    public bool IsGiven(ParseResult parsed) => parsed.GetResult(Option) is { Implicit: false };

    private int IndexOf(string typed) => Array.FindIndex(_words, word => word.Equals(typed, StringComparison.OrdinalIgnoreCase));

    private void Validate(OptionResult result)
    {
        if (result.Tokens.Count == 0 || IndexOf(result.Tokens[^1].Value) >= 0) return;
        string typed = result.Tokens[^1].Value;
        string hint = Suggestion.Nearest(typed, _words) is { } near ? $"; did you mean {near}?" : "";
        result.AddError($"{Option.Name} cannot be '{typed}'; expected {string.Join(", ", _words[..^1])} or {_words[^1]}{hint}");
    }
}
