using System.Globalization;
using Consistency.Documents;
using Consistency.Quantities;

namespace Consistency.Interchange;

/// <summary>Makes a quantity of the figure of a claim that was given as data.</summary>
internal static class FigureCompletion
{
    private static readonly (Qualifier Qualifier, string Words)[] Phrases =
    [
        (Qualifier.Approximately, "about "),
        (Qualifier.AtLeast, "at least "),
        (Qualifier.MoreThan, "more than "),
        (Qualifier.AtMost, "at most "),
        (Qualifier.LessThan, "less than "),
        (Qualifier.Nearly, "nearly "),
    ];

    /// <summary>Fills in what was not given. A plain number in data is meant exactly; a hedged one means what the same words mean in prose.</summary>
    /// <exception cref="InterchangeException">There is no figure, or its parts contradict each other.</exception>
    public static Quantity Complete(GivenClaim given)
    {
        Quantity? phrase = given.Text is { } text ? ReadPhrase(text) : null;
        if (given is { Value: null, Low: null, High: null } && phrase is null) throw NoFigure(given);
        if (given.Low > given.High) throw new InterchangeException(string.Create(CultureInfo.InvariantCulture, $"'low' {given.Low} is above 'high' {given.High}"), "low at most high", field: "low");

        bool isProse = given.Start is not null; // only prose rounds: a plain 40,000 in a table is meant as it stands
        Qualifier qualifier = given.Qualifier ?? phrase?.Qualifier ?? QualifierOf(given);
        decimal? value = given.Value ?? (given is { Low: null, High: null } ? phrase!.Value : null);
        string words = given.Text ?? Words(given, qualifier);
        bool isPlain = qualifier is Qualifier.Exact && !isProse && given.Value is not null; // a phrase would tell nothing new
        Quantity? told = isPlain || Tells(phrase, qualifier, value) ? phrase : ReadPhrase(Words(given, qualifier));
        FigureInterval logical = given is { Low: null, High: null }
            ? qualifier is Qualifier.Exact && given.Value is { } exact ? FigureInterval.Point(exact) : told?.Logical ?? FigureInterval.Point(value!.Value)
            : new FigureInterval(given.Low, given.High, given.LowOpen, given.HighOpen);
        return new Quantity
        {
            Span = given is { Start: { } start, End: { } end } && start <= end ? new TextSpan(start, end) : default,
            Text = words,
            Value = value,
            Logical = logical,
            Expected = Tells(told, qualifier, value) && (isProse || qualifier is not Qualifier.Exact) ? told!.Expected : logical,
            Qualifier = qualifier,
            Change = given.Change,
            Unit = given.Unit ?? phrase?.Unit,
            IsMeasure = (given.Unit ?? phrase?.Unit) is { } unit && UnitTable.IsUnit(unit),
            Noun = given.Noun ?? phrase?.Noun,
            IsOrdinal = given.Ordinal,
        };
    }

    /// <summary>The quantity that a phrase is; null where it is not one whole quantity.</summary>
    private static Quantity? ReadPhrase(string phrase)
    {
        var text = new TokenizedText(phrase);
        PooledList<ReadQuantity> read = QuantityReader.ReadWithTokens(text, []);
        return read is [{ First: 0, Quantity.Unused: null } only] && only.PhraseEnd == text.Count ? only.Quantity : null;
    }

    private static bool Tells(Quantity? phrase, Qualifier qualifier, decimal? value) => phrase is not null && phrase.Qualifier == qualifier && phrase.Value == value;

    private static Qualifier QualifierOf(GivenClaim given) => given switch
    {
        { Value: not null } or { Low: null, High: null } => Qualifier.Exact,
        { Low: null } => given.HighOpen ? Qualifier.LessThan : Qualifier.AtMost,
        { High: null } => given.LowOpen ? Qualifier.MoreThan : Qualifier.AtLeast,
        _ => given.Low == given.High ? Qualifier.Exact : Qualifier.Between,
    };

    private static string Words(GivenClaim given, Qualifier qualifier)
    {
        string figure = given is { Value: null, Low: { } low, High: { } high } && low != high
            ? $"between {Grouped(low)} and {Grouped(high)}"
            : Array.Find(Phrases, phrase => phrase.Qualifier == qualifier).Words + Grouped(given.Value ?? given.Low ?? given.High ?? 0);
        return (given.Noun ?? given.Unit) is { } counted ? $"{figure} {counted}" : figure;
    }

    private static string Grouped(decimal figure) => figure.ToString(figure.Scale == 0 ? "N0" : "#,0.############################", CultureInfo.InvariantCulture);

    private static InterchangeException NoFigure(GivenClaim given) => given.Text is { } text
        ? new InterchangeException(FigureText.Fault(text), FigureText.Expected + ", or words such as 'over 40,000'", field: "value")
        : new InterchangeException("a claim without a figure", "'value', or 'low' and 'high'", field: "value");
}
