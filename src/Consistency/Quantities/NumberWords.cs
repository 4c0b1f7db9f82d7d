using System.Diagnostics.CodeAnalysis;
using Consistency.Documents;

namespace Consistency.Quantities;

/// <summary>The place that a word takes in the grammar of spelled-out numbers.</summary>
internal enum NumberPart : byte
{
    /// <summary>0 to 9.</summary>
    Digit,

    /// <summary>10 to 19.</summary>
    Teen,

    /// <summary>20, 30, to 90.</summary>
    Tens,

    /// <summary>"hundred".</summary>
    Hundred,

    /// <summary>"thousand" and everything above it.</summary>
    Scale,

    /// <summary>"dozen", "score", "grand": multiply what stands before and end the number.</summary>
    Pack,

    /// <summary>"half" and "quarter", which may do without a numerator.</summary>
    Share,
}

/// <summary>A row of the table of number words.</summary>
/// <param name="Part">Where the word may stand.</param>
/// <param name="Value">Its number; for a share or an ordinal the denominator or place.</param>
/// <param name="IsOrdinal">"third": a place, or a denominator.</param>
/// <param name="IsPlural">"thousands", "thirds".</param>
internal sealed record NumberWord(NumberPart Part, decimal Value, bool IsOrdinal = false, bool IsPlural = false);

/// <summary>The words that numbers are spelled with.</summary>
internal static class NumberWords
{
    private static readonly string[] Digits = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"];
    private static readonly string[] Teens =
        ["ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen"];

    private static readonly string[] Tens = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];
    private static readonly string[] DigitOrdinals = ["zeroth", "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth"];
    private static readonly string[] TeenOrdinals =
        ["tenth", "eleventh", "twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth", "seventeenth", "eighteenth", "nineteenth"];

    private static readonly (string Word, decimal Value)[] Scales =
    [
        ("thousand", 1e3m), ("million", 1e6m), ("billion", 1e9m), ("trillion", 1e12m), ("quadrillion", 1e15m), ("quintillion", 1e18m),
        ("lakh", 1e5m), ("lac", 1e5m), ("lkh", 1e5m), ("crore", 1e7m), ("krore", 1e7m), ("koti", 1e7m),
    ];

    private static readonly (string Word, decimal Value)[] ScaleAbbreviations =
        [("mn", 1e6m), ("mln", 1e6m), ("mio", 1e6m), ("bn", 1e9m), ("bln", 1e9m), ("tn", 1e12m), ("tln", 1e12m), ("trn", 1e12m), ("cr", 1e7m)];

    private static readonly (string Word, decimal Value)[] Packs = [("dozen", 12), ("score", 20), ("gross", 144), ("grand", 1000)];

    private static readonly (string Word, NumberWord Row)[] Variants =
    [
        ("naught", new(NumberPart.Digit, 0)), ("nought", new(NumberPart.Digit, 0)), ("fourty", new(NumberPart.Tens, 40)),
        ("nineth", new(NumberPart.Digit, 9, IsOrdinal: true)), ("halves", new(NumberPart.Share, 2, IsPlural: true)),
        ("half", new(NumberPart.Share, 2)), ("quarter", new(NumberPart.Share, 4)), ("quarters", new(NumberPart.Share, 4, IsPlural: true)),
    ];

    private static readonly WordMap<NumberWord> Table =
        Rows().ToWordMap(row => row.Word, row => row.Row);

    /// <summary>All words of the table.</summary>
    public static IEnumerable<string> All => Rows().Select(row => row.Word);

    /// <summary>Looks a word up, ignoring case.</summary>
    public static bool TryGet(ulong word, [NotNullWhen(true)] out NumberWord? row) => Table.TryGetValue(word, out row);

    private static IEnumerable<(string Word, NumberWord Row)> Rows()
    {
        foreach (var row in Series(Digits, DigitOrdinals, NumberPart.Digit, first: 0, step: 1)) yield return row;
        foreach (var row in Series(Teens, TeenOrdinals, NumberPart.Teen, first: 10, step: 1)) yield return row;
        foreach (var row in Series(Tens, [.. Tens.Select(word => word[..^1] + "ieth")], NumberPart.Tens, first: 20, step: 10)) yield return row;
        foreach (var row in Group("hundred", NumberPart.Hundred, 100)) yield return row;
        foreach ((string word, decimal value) in Scales)
            foreach (var row in Group(word, NumberPart.Scale, value)) yield return row;
        foreach ((string word, decimal value) in ScaleAbbreviations) yield return (word, new(NumberPart.Scale, value));
        foreach ((string word, decimal value) in Packs) yield return (word, new(NumberPart.Pack, value));
        yield return ("dozens", new(NumberPart.Pack, 12, IsPlural: true));
        foreach (var row in Variants) yield return row;
    }

    private static IEnumerable<(string Word, NumberWord Row)> Series(string[] cardinals, string[] ordinals, NumberPart part, int first, int step)
    {
        for (int i = 0; i < cardinals.Length; i++)
        {
            decimal value = first + (step * i);
            yield return (cardinals[i], new(part, value));
            yield return (ordinals[i], new(part, value, IsOrdinal: true));
            if (value > 2) yield return (ordinals[i] + "s", new(part, value, IsOrdinal: true, IsPlural: true)); // "seconds" are time
        }
    }

    private static IEnumerable<(string Word, NumberWord Row)> Group(string word, NumberPart part, decimal value)
    {
        yield return (word, new(part, value));
        yield return (word + "s", new(part, value, IsPlural: true));
        yield return (word + "th", new(part, value, IsOrdinal: true));
        yield return (word + "ths", new(part, value, IsOrdinal: true, IsPlural: true));
    }
}
