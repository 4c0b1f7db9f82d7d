namespace Consistency.Cli.Evaluation;

/// <summary>How many of one kind were expected, said and right.</summary>
/// <param name="name">The kind.</param>
internal sealed class Tally(string name)
{
    public string Name { get; } = name;

    public int Expected { get; private set; }

    public int Said { get; private set; }

    public int Right { get; private set; }

    /// <summary>Per cent of what was said that is right; 100 where nothing was said.</summary>
    public double Precision => Percent(Right, Said);

    /// <summary>Per cent of what was expected that was said and right; 100 where nothing was expected.</summary>
    public double Recall => Percent(Right, Expected);

    /// <summary>The harmonic mean of precision and recall, in per cent.</summary>
    public double F1 => Percent(2 * Right, Said + Expected);

    public void Add(Judged judged)
    {
        if (judged.IsExpected) Expected++;
        if (judged.IsSaid) Said++;
        if (judged.IsRight) Right++;
    }

    private static double Percent(int part, int whole) => whole == 0 ? 100 : Math.Round(100.0 * part / whole, 1);
}
