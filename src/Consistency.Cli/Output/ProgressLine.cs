using System.Diagnostics;

namespace Consistency.Cli.Output;

/// <summary>One line on standard error that says how far the work has come: only where a person reads it, and only once the work takes over a second.</summary>
internal sealed class ProgressLine(TextWriter error, string unit) : IProgress<CheckProgress>, IDisposable
{
    private const string ClearLine = "\r\u001b[K";
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Pace = TimeSpan.FromMilliseconds(100);

    private readonly bool _isSeen = !Console.IsErrorRedirected;
    private readonly long _started = Stopwatch.GetTimestamp();
    private readonly Lock _gate = new();
    private TimeSpan _next = Patience;
    private bool _isShown;

    /// <summary>Tells how much is done, from any thread; a total of 0 is not known yet.</summary>
    public void Report(CheckProgress value)
    {
        if (!_isSeen || value.Done == value.Total) return;
        lock (_gate)
        {
            TimeSpan elapsed = Stopwatch.GetElapsedTime(_started);
            if (elapsed < _next) return;
            _next = elapsed + Pace;
            _isShown = true;
            error.Write($"{ClearLine}{value.Done:N0}{(value.Total > 0 ? $" of {value.Total:N0}" : "")} {unit} …");
        }
    }

    public void Dispose()
    {
        if (_isShown) error.Write(ClearLine);
    }
}
