using System.Diagnostics;
using System.Text.Json;

namespace Consistency.Benchmarks;

/// <summary>A peer in a process of its own, which holds its data loaded and answers when it is asked.</summary>
internal sealed class PeerProcess : IDisposable
{
    private readonly Process _process;

    private PeerProcess(Process process, string version)
    {
        _process = process;
        Version = version;
    }

    /// <summary>What it says that it is.</summary>
    public string Version { get; }

    /// <summary>Starts a peer and waits until its data are loaded; null when it is not installed.</summary>
    public static PeerProcess? Start(string folder, string program, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { UseShellExecute = false, WorkingDirectory = folder, RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true };
        try
        {
            Process process = Process.Start(start) ?? throw new InvalidOperationException($"{program} did not start.");
            process.ErrorDataReceived += static (_, _) => { };
            process.BeginErrorReadLine();
            string? ready = process.StandardOutput.ReadLine();
            if (ready is not null) return new PeerProcess(process, JsonDocument.Parse(ready).RootElement.GetProperty("version").GetString()!);
            process.Dispose();
            return null;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return null;
        }
    }

    /// <summary>Asks once.</summary>
    public (double Nanoseconds, Counts? Found) Ask()
    {
        _process.StandardInput.WriteLine("run");
        _process.StandardInput.Flush();
        string answer = _process.StandardOutput.ReadLine() ?? throw new InvalidOperationException($"{Version} ended.");
        JsonElement root = JsonDocument.Parse(answer).RootElement;
        return (root.GetProperty("ns").GetDouble(), new Counts(root.GetProperty("fallen").GetInt64(), root.GetProperty("sameDay").GetInt64()));
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _process.StandardInput.Close();
        _process.WaitForExit();
        _process.Dispose();
    }
}
