using System.Diagnostics;
using System.Runtime.Intrinsics;
using Consistency.Comparison;

namespace Consistency.Tests.Comparison;

/// <summary>Runs the tests of the vectorized kernels again in processes that are denied instruction sets, and sees that the other path ran.</summary>
public class InstructionSetTests
{
    private const string Expected = "CONSISTENCY_EXPECTS_VECTORS";

    /// <summary>The path that this process must take: told by the parent, else whatever the machine has.</summary>
    [Fact]
    public void The_expected_path_runs()
    {
        string expected = Environment.GetEnvironmentVariable(Expected) ?? Vector256.IsHardwareAccelerated.ToString();
        Assert.Equal(expected, OrderedSweep.IsVectorized.ToString());
    }

    [Theory]
    [InlineData("DOTNET_EnableAVX512F", true)]
    [InlineData("DOTNET_EnableAVX2", false)]
    [InlineData("DOTNET_EnableHWIntrinsic", false)]
    public async Task Kernels_hold_without(string instructionSet, bool staysVectorized)
    {
        if (Environment.GetEnvironmentVariable(Expected) is not null) return;
        var start = new ProcessStartInfo(
            "dotnet",
            ["vstest", typeof(InstructionSetTests).Assembly.Location, $"--TestCaseFilter:FullyQualifiedName~{nameof(OrderedSweepTests)}|FullyQualifiedName~{nameof(The_expected_path_runs)}"])
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment[instructionSet] = "0";
        start.Environment["CONSISTENCY_CASES"] = "1000";
        start.Environment[Expected] = (staysVectorized && Vector256.IsHardwareAccelerated).ToString();
        using Process child = Process.Start(start)!;
        Task<string> errors = child.StandardError.ReadToEndAsync();
        string output = await child.StandardOutput.ReadToEndAsync() + await errors;
        await child.WaitForExitAsync();
        Assert.True(child.ExitCode == 0, output);
        Assert.Contains("Passed", output, StringComparison.Ordinal);
    }
}
