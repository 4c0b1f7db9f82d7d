using Consistency.Cli.Inputs;

namespace Consistency.Cli.Evaluation;

/// <summary>The files of gold texts or dossiers: JSON Lines only, as a folder of them may hold its notes and its floor as well.</summary>
internal static class GoldFiles
{
    /// <exception cref="InputException">There is no such file: measuring nothing would reach every floor.</exception>
    public static IReadOnlyList<InputFile> Find(IReadOnlyList<string> inputs)
    {
        var (files, problems) = InputFinder.Find(inputs);
        if (problems.Count > 0) throw new InputException(problems[0]);
        InputFile[] gold = [.. files.Where(file => file.IsStandardInput || file.Kind is InputKind.JsonLines)];
        return gold.Length > 0 ? gold : throw new InputException(new InputProblem(string.Join(' ', inputs), "there are no annotated texts", "files of JSON Lines (.jsonl)"));
    }
}
