using System.Globalization;
using System.Text.Json;
using Consistency.Cli.Output;

namespace Consistency.Cli.Evaluation;

/// <summary>Writes an evaluation: a table of kinds and the misses, or one JSON object.</summary>
internal static class GoldReport
{
    public static void WriteText(TextWriter output, GoldEvaluation evaluation)
    {
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{evaluation.Figures} figures in {evaluation.Documents} texts"));
        string[] heading = ["kind", "expected", "said", "right", "precision", "recall", "F1"];
        TextTable.Write(output, evaluation.Tallies.Select(Row).Prepend(heading));
        MissList.Write(output, evaluation.Misses);
    }

    public static void WriteJson(Utf8JsonWriter json, GoldEvaluation evaluation)
    {
        json.WriteStartObject();
        json.WriteNumber("documents", evaluation.Documents);
        json.WriteNumber("figures", evaluation.Figures);
        json.WriteStartObject("kinds");
        foreach (Tally tally in evaluation.Tallies) Write(json, tally);
        json.WriteEndObject();
        MissList.Write(json, evaluation.Misses);
        json.WriteEndObject();
    }

    private static string[] Row(Tally tally) =>
        [tally.Name, Text(tally.Expected), Text(tally.Said), Text(tally.Right), Percent(tally.Precision), Percent(tally.Recall), Percent(tally.F1)];

    private static void Write(Utf8JsonWriter json, Tally tally)
    {
        json.WriteStartObject(tally.Name);
        json.WriteNumber("expected", tally.Expected);
        json.WriteNumber("said", tally.Said);
        json.WriteNumber("right", tally.Right);
        json.WriteNumber("precision", tally.Precision);
        json.WriteNumber("recall", tally.Recall);
        json.WriteNumber("f1", tally.F1);
        json.WriteEndObject();
    }

    private static string Text(int count) => count.ToString(CultureInfo.InvariantCulture);

    private static string Percent(double value) => value.ToString("0.0", CultureInfo.InvariantCulture);
}
