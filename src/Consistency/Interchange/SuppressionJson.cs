using System.Globalization;
using Consistency.Rules;
using Consistency.Triage;
using NodaTime;

namespace Consistency.Interchange;

/// <summary>One suppression of a configuration; its reason and its last day are required: what shall never be told is switched off by its severity.</summary>
internal static class SuppressionJson
{
    public static Suppression Read(ref JsonCursor json, string file)
    {
        (int line, int column) = json.Place;
        JsonCursor start = json;
        string? rule = null, series = null, document = null, claim = null, reason = null;
        LocalDate? expires = null;
        StrictJson.ReadObject(ref json, "a suppression", new()
        {
            ["rule"] = (ref JsonCursor value) => rule = RuleIn(ref value),
            ["series"] = (ref JsonCursor value) => series = StrictJson.Required(ref value),
            ["document"] = (ref JsonCursor value) => document = StrictJson.Required(ref value),
            ["claim"] = (ref JsonCursor value) => claim = StrictJson.Required(ref value),
            ["reason"] = (ref JsonCursor value) => reason = StrictJson.Required(ref value),
            ["expires"] = (ref JsonCursor value) => expires = value.Day(),
        });
        if ((rule ?? series ?? document ?? claim) is null)
            throw start.Fault("this suppression does not say what it suppresses", "'rule', 'series', 'document' or 'claim'");
        return new Suppression
        {
            Rule = rule,
            Series = series,
            Document = document,
            Claim = claim,
            Reason = reason ?? throw start.Fault("this suppression has no reason", """why it is right to be silent, as in "reason": "the ministry corrected it" """.TrimEnd()),
            Expires = expires ?? throw start.Fault("this suppression has no last day", """a day on which to look again, as in "expires": "2027-01-31" """.TrimEnd()),
            Place = string.Create(CultureInfo.InvariantCulture, $"{file}:{line}:{column}"),
        };
    }

    private static string RuleIn(ref JsonCursor json)
    {
        string rule = StrictJson.Required(ref json);
        return RuleCatalog.Find(rule)?.Id ?? throw json.Fault($"there is no rule '{FigureText.Shorten(rule)}' to suppress", $"one of {ConfigurationJson.RuleNames}");
    }
}
