using Consistency.Findings;
using Consistency.Rules;
using static System.FormattableString;

namespace Consistency.Interchange;

/// <summary>Reads <c>consistency.json</c>, by the schema that <see cref="ConfigurationSchema"/> writes.</summary>
public static class ConfigurationJson
{
    /// <summary>The word for a rule that is not asked.</summary>
    internal const string Off = "off";

    /// <summary>Reads a configuration onto options.</summary>
    /// <param name="utf8">The file, valid UTF-8.</param>
    /// <param name="file">What to call it in notes on its suppressions.</param>
    /// <param name="options">What holds where it says nothing; null takes <see cref="ConsistencyOptions.Default"/>.</param>
    /// <exception cref="InterchangeException">It is no JSON, has a property twice or one that is not known, names a rule that does not exist, or a number is out of bounds.</exception>
    public static Configuration Read(ReadOnlySpan<byte> utf8, string file, ConsistencyOptions? options = null)
    {
        var reading = new Reading(file, options ?? ConsistencyOptions.Default);
        StrictJson.ReadWhole(utf8, "a configuration", reading.Properties);
        return reading.Configuration;
    }

    /// <summary>One reading: what was said so far.</summary>
    private sealed class Reading
    {
        private readonly string _file;
        private ConsistencyOptions _options;
        private readonly Dictionary<string, Severity> _severities = [];
        private readonly HashSet<string> _disabled = [];
        private readonly List<ConfiguredPath> _packs = [];
        private ConfiguredPath? _baseline;

        public Reading(string file, ConsistencyOptions options)
        {
            (_file, _options) = (file, options);
            Properties = new()
            {
                ["$schema"] = (ref JsonCursor json) => json.Skip(),
                ["severities"] = ReadSeverities,
                ["thresholds"] = (ref JsonCursor json) => _options = ReadThresholds(ref json, "thresholds")(_options),
                ["metrics"] = ReadMetrics,
                ["undated"] = (ref JsonCursor json) => _options = _options with { Undated = json.Choice<UndatedPolicy>() ?? default },
                ["sources"] = ReadSources,
                ["packs"] = (ref JsonCursor json) => StrictJson.ReadList(ref json, "packs", (ref JsonCursor pack) => _packs.Add(PathAt(ref pack))),
                ["suppressions"] = ReadSuppressions,
                ["baseline"] = (ref JsonCursor json) => _baseline = PathAt(ref json),
            };
        }

        public Dictionary<string, JsonValueReader> Properties { get; }

        public Configuration Configuration => new(_options with { Severities = _severities, DisabledRules = _disabled }, _packs, _baseline);

        private void ReadSeverities(ref JsonCursor json) => StrictJson.ReadMap(ref json, "severities", (ref JsonCursor value, string name) =>
        {
            RuleInfo rule = RuleCatalog.Find(name) ?? throw value.Fault($"there is no rule '{FigureText.Shorten(name)}'", $"one of {RuleNames}");
            if (_severities.ContainsKey(rule.Id) || _disabled.Contains(rule.Id))
                throw value.Fault($"the severity of {rule.Id} stands here twice, by its id and by its name {rule.Name}", "it once; take one of them out");
            if (value.Text() is not { } word || word == Off) _disabled.Add(rule.Id);
            else _severities[rule.Id] = WireName<Severity>.Find(word) ?? throw value.Fault($"'{FigureText.Shorten(word)}' is no severity", $"one of {Off}, {WireName<Severity>.Choices}");
        });

        private void ReadMetrics(ref JsonCursor json)
        {
            var metrics = new Dictionary<string, Func<ConsistencyOptions, ConsistencyOptions>>();
            StrictJson.ReadMap(ref json, "metrics", (ref JsonCursor value, string metric) => metrics[metric] = ReadThresholds(ref value, $"the metric {FigureText.Shorten(metric)}"));
            _options = _options with { Metrics = metrics };
        }

        private void ReadSources(ref JsonCursor json)
        {
            var sources = new Dictionary<string, SourceStanding>(StringComparer.OrdinalIgnoreCase);
            StrictJson.ReadMap(ref json, "sources", (ref JsonCursor value, string source) =>
            {
                if (!sources.TryAdd(source, value.Choice<SourceStanding>() ?? default))
                    throw value.Fault($"the source '{FigureText.Shorten(source)}' stands twice in other letters", "it once; take one of them out");
            });
            _options = _options with { Sources = sources };
        }

        private void ReadSuppressions(ref JsonCursor json)
        {
            var suppressions = new List<Triage.Suppression>();
            StrictJson.ReadList(ref json, "suppressions", (ref JsonCursor one) => suppressions.Add(SuppressionJson.Read(ref one, _file)));
            _options = _options with { Suppressions = suppressions };
        }

        private static ConfiguredPath PathAt(ref JsonCursor json)
        {
            (int line, int column) = json.Place;
            return new ConfiguredPath(StrictJson.Required(ref json), line, column);
        }
    }

    internal static string RuleNames => string.Join(", ", RuleCatalog.All.Select(rule => rule.Id));

    private static Func<ConsistencyOptions, ConsistencyOptions> ReadThresholds(ref JsonCursor json, string what)
    {
        var changes = new List<(ThresholdInfo Threshold, decimal Value)>();
        StrictJson.ReadMap(ref json, what, (ref JsonCursor value, string name) =>
        {
            ThresholdInfo threshold = ThresholdCatalog.Find(name)
                ?? throw value.Fault($"there is no threshold '{FigureText.Shorten(name)}'", $"one of {string.Join(", ", ThresholdCatalog.All.Select(one => one.Name))}");
            decimal number = value.Number() ?? threshold.Default;
            bool isAllowed = number >= threshold.Least && number <= threshold.Most && (!threshold.IsWhole || decimal.IsInteger(number));
            if (!isAllowed) throw value.Fault(Invariant($"'{name}' cannot be {number}"), Invariant($"a {(threshold.IsWhole ? "whole " : string.Empty)}number of {threshold.Unit} from {threshold.Least} to {threshold.Most}"));
            changes.Add((threshold, number));
        });
        return options => changes.Aggregate(options, (changed, change) => change.Threshold.With(changed, change.Value));
    }
}
