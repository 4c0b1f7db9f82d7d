using System.Globalization;
using System.Text.Json;
using Consistency.Cli.Inputs;

namespace Consistency.Cli.Evaluation;

/// <summary>The least F1 or rate, in per cent, that each kind must reach; what is not named may be anything.</summary>
internal sealed class Floor
{
    private readonly double _all;
    private readonly Dictionary<string, double> _kinds = [];

    private Floor(double all) => _all = all;

    /// <summary>No floor at all.</summary>
    public static Floor None { get; } = new(0);

    /// <summary>Reads a number that holds for every kind, or a file with an object of kinds and numbers.</summary>
    /// <exception cref="InputException">It is neither.</exception>
    public static Floor Parse(string given)
    {
        if (double.TryParse(given, NumberStyles.Float, CultureInfo.InvariantCulture, out double number)) return new Floor(number);
        var file = new InputFile(given, given);
        using Stream stream = InputBytes.Open(file);
        try
        {
            using JsonDocument json = JsonDocument.Parse(stream);
            var floor = new Floor(0);
            foreach (JsonProperty kind in json.RootElement.EnumerateObject()) floor._kinds[kind.Name] = kind.Value.GetDouble();
            return floor;
        }
        catch (Exception fault) when (fault is JsonException or InvalidOperationException or FormatException)
        {
            throw new InputException(new InputProblem(file.Shown, "is no floor", "a JSON object of kinds and per cents, such as {\"metric\": 80.5}"));
        }
    }

    /// <summary>What each kind that falls short reached and must reach, and each kind that the floor names but nobody measured, for people.</summary>
    public IEnumerable<string> Shortfalls(IReadOnlyCollection<(string Kind, double Reached)> figures)
    {
        foreach ((string kind, double reached) in figures)
        {
            double least = _kinds.GetValueOrDefault(kind, _all);
            if (reached < least) yield return string.Create(CultureInfo.InvariantCulture, $"{kind} is {reached:0.0}, below its floor of {least:0.0}");
        }

        foreach (string kind in _kinds.Keys.Except(figures.Select(figure => figure.Kind), StringComparer.Ordinal)) yield return $"{kind} has a floor, but was not measured";
    }
}
