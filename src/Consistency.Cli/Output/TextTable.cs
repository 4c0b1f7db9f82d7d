using Consistency.Reporting;

namespace Consistency.Cli.Output;

/// <summary>Rows of cells in columns as wide as they need to be, indented by two.</summary>
internal static class TextTable
{
    private const int WidestCell = 48;

    public static void Write(TextWriter output, IEnumerable<string[]> rows)
    {
        string[][] printable = [.. rows.Select(row => Array.ConvertAll(row, PrintableText.Of))];
        if (printable.Length == 0) return;
        int[] widths = [.. Enumerable.Range(0, printable[0].Length).Select(i => printable.Max(row => Math.Min(WidestCell, row[i].Length)))];
        foreach (string[] row in printable)
        {
            output.WriteLine(("  " + string.Join("  ", row.Select((cell, i) => cell.PadRight(widths[i])))).TrimEnd());
        }
    }
}
