using Consistency.Cli.Inputs;

namespace Consistency.Cli.Evaluation;

/// <summary>The files of gold texts or dossiers: JSON Lines only, as a folder of them may hold its notes and its floor as well.</summary>
internal static class GoldFiles
{
    /// <exception cref="InputException">There is no such file.</exception>
    public static IEnumerable<InputFile> Find(IReadOnlyList<string> inputs)
    {
        var (files, problems) = InputFinder.Find(inputs);
        return problems.Count > 0 ? throw new InputException(problems[0]) : files.Where(file => file.IsStandardInput || file.Kind is InputKind.JsonLines);
    }
}
