using System.Diagnostics;
using System.Globalization;
using System.Text.Json;

namespace Consistency.Benchmarks;

/// <summary>A peer in a process of its own, which holds its data loaded and answers when it is asked.</summary>
internal sealed class PeerProcess : IDisposable
{
    /// <summary>What a peer ends with when its time is up, as timeout(1) does.</summary>
    private const int TimeIsUp = 124;

    private readonly Process _process;
    private bool _isOver;

    private PeerProcess(Process process, string version)
    {
        _process = process;
        Version = version;
    }

    /// <summary>What it says that it is.</summary>
    public string Version { get; }

    /// <summary>Starts a peer and waits until its data are loaded; null, with the reason, when it is not installed or does not finish in time.</summary>
    /// <param name="folder">Where its program is.</param>
    /// <param name="limit">The time that it may take to load, and again for each answer; it ends itself when that is up.</param>
    /// <param name="why">Why there is none.</param>
    /// <param name="program">What runs it.</param>
    /// <param name="arguments">Its program and arguments.</param>
    public static PeerProcess? Start(string folder, TimeSpan limit, out string why, string program, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { UseShellExecute = false, WorkingDirectory = folder, RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment["PEER_SECONDS"] = limit.TotalSeconds.ToString(CultureInfo.InvariantCulture);
        why = "not installed";
        try
        {
            Process process = Process.Start(start) ?? throw new InvalidOperationException($"{program} did not start.");
            process.ErrorDataReceived += static (_, _) => { };
            process.BeginErrorReadLine();
            string? ready = process.StandardOutput.ReadLine();
            if (ready is not null) return new PeerProcess(process, JsonDocument.Parse(ready).RootElement.GetProperty("version").GetString()!);
            process.WaitForExit();
            if (process.ExitCode == TimeIsUp) why = $"did not load in {limit.TotalSeconds} s";
            process.Dispose();
            return null;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return null;
        }
    }

    /// <summary>Asks once; infinite when it did not answer in time, now or before.</summary>
    public (double Nanoseconds, Counts? Found) Ask() => Answer() is not { } root
        ? (double.PositiveInfinity, null)
        : (root.GetProperty("ns").GetDouble(), new Counts(root.GetProperty("fallen").GetInt64(), root.GetProperty("sameDay").GetInt64()));

    /// <summary>Asks once; null when it did not answer in time, now or before.</summary>
    public JsonElement? Answer()
    {
        if (_isOver) return null;
        _process.StandardInput.WriteLine("run");
        _process.StandardInput.Flush();
        if (_process.StandardOutput.ReadLine() is not { } answer)
        {
            _process.WaitForExit();
            _isOver = _process.ExitCode == TimeIsUp ? true : throw new InvalidOperationException($"{Version} ended with {_process.ExitCode}.");
            return null;
        }

        return JsonDocument.Parse(answer).RootElement;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        if (!_isOver) _process.StandardInput.Close();
        _process.WaitForExit();
        _process.Dispose();
    }
}
