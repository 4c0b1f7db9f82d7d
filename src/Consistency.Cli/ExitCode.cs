namespace Consistency.Cli;

/// <summary>What the process tells its caller.</summary>
internal static class ExitCode
{
    /// <summary>Nothing was found at or above the severity that was asked for.</summary>
    public const int Clean = 0;

    /// <summary>Something was found.</summary>
    public const int Findings = 1;

    /// <summary>The command line or the input cannot be used.</summary>
    public const int BadInput = 2;
}
