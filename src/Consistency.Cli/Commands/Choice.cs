using System.CommandLine;
using System.CommandLine.Parsing;

namespace Consistency.Cli.Commands;

/// <summary>An option whose value is one of a few words, each of which stands for something.</summary>
internal sealed class Choice<T>
{
    private readonly (string Word, T Value)[] _choices;

    /// <summary>Makes an option of its words; the first one is the default.</summary>
    public Choice(string name, string description, params (string Word, T Value)[] choices)
    {
        _choices = choices;
        Option = new Option<string>(name)
        {
            Description = description,
            HelpName = string.Join('|', Words),
            DefaultValueFactory = _ => choices[0].Word,
        };
        Option.CompletionSources.Add([.. Words]);
        Option.Validators.Add(Validate);
    }

    public Option<string> Option { get; }

    private IEnumerable<string> Words => _choices.Select(choice => choice.Word);

    public T Value(ParseResult parsed) => Find(parsed.GetRequiredValue(Option))[0].Value;

    private (string Word, T Value)[] Find(string typed) =>
        Array.FindAll(_choices, choice => choice.Word.Equals(typed, StringComparison.OrdinalIgnoreCase));

    private void Validate(OptionResult result)
    {
        if (result.Tokens.Count == 0 || Find(result.Tokens[^1].Value).Length > 0) return;
        string typed = result.Tokens[^1].Value;
        string hint = Suggestion.Nearest(typed, Words) is { } near ? $"; did you mean {near}?" : "";
        result.AddError($"{Option.Name} cannot be '{typed}'; expected {string.Join(", ", Words.SkipLast(1))} or {Words.Last()}{hint}");
    }
}
