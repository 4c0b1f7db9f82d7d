namespace Consistency.Cli.Inputs;

/// <summary>One row of a table with the place of each of its cells.</summary>
/// <param name="Cells">The cells in the order of the table's columns; null is blank.</param>
/// <param name="Line">The line that the row begins on, from 1.</param>
/// <param name="ColumnOf">The column of the file at which a cell begins, from 1.</param>
internal readonly record struct TableRow(string?[] Cells, int Line, Func<int, int> ColumnOf);
