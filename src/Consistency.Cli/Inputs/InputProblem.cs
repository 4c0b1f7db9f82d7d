namespace Consistency.Cli.Inputs;

/// <summary>Something in the input that cannot be used: where, what, what was expected and how to mend it.</summary>
internal sealed record InputProblem(string File, string What, string Expected, string? Remedy = null, int Line = 0, int Column = 0)
{
    /// <summary>One line for people: <c>file:line:column: what; expected …; how to mend</c>.</summary>
    public override string ToString()
    {
        string place = Line > 0 ? $"{File}:{Line}:{Math.Max(1, Column)}" : File;
        return $"{place}: {What}; expected {Expected}{(Remedy is null ? "" : $"; {Remedy}")}";
    }
}

/// <summary>Input that cannot be used, on its way to whoever decides whether to go on.</summary>
internal sealed class InputException(InputProblem problem) : Exception(problem.ToString())
{
    public InputProblem Problem { get; } = problem;
}
