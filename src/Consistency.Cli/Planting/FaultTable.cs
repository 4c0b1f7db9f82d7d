
namespace Consistency.Cli.Planting;

/// <summary>How each fault changes a figure: every way that somebody may have slipped there, in the order of the dice.</summary>
internal static class FaultTable
{
    private const int FewestDigits = 3;

    /// <summary>An older figure is stale only where this many days have gone by.</summary>
    private const int StaleDays = 14;

    private static readonly string[] Scales = ["thousand", "million", "billion", "trillion"];
    private static readonly int[] Exceeding = [105, 112, 130, 160];

    /// <summary>The ways to plant a fault at a figure; each is one slip, or two where figures are exchanged.</summary>
    public static IEnumerable<Slip[]> Ways(Fault fault, Site site, IReadOnlyList<Site> dossier, Dice dice) => fault switch
    {
        Fault.Typo => dice.Shuffle(Typos(site)).Select(One),
        Fault.Transposition => dice.Shuffle(Transpositions(site)).Select(One),
        Fault.ScaleSlip => dice.Shuffle(ScaleSlips(site)).Select(One),
        Fault.SwappedDates => dice.Shuffle(dossier.Where(other => Dates(site, other))).Select(other => Exchange(site, other)),
        Fault.DroppedQualifier => DroppedQualifiers(site).Select(One),
        Fault.StaleFigure => dice.Shuffle(dossier.Where(older => IsStale(site, older))).Select(older => One(Take(site, older))),
        _ => dice.Shuffle(dossier.Where(whole => IsWhole(site, whole))).Select(whole => One(Slip.OfDigits(site, Digits.Write(Math.Ceiling(whole.Value * dice.Pick(Exceeding) / 100))))),
    };

    private static Slip[] One(Slip slip) => [slip];

    private static IEnumerable<Slip> Typos(Site site)
    {
        string digits = Digits.Of(site.Phrase);
        if (digits.Count(char.IsAsciiDigit) < FewestDigits) yield break;
        for (int i = 0; i < digits.Length; i++)
        {
            for (char other = i == 0 ? '1' : '0'; char.IsAsciiDigit(digits[i]) && other <= '9'; other++)
            {
                if (other != digits[i]) yield return Slip.OfDigits(site, $"{digits.AsSpan(0, i)}{other}{digits.AsSpan(i + 1)}");
            }
        }
    }

    private static IEnumerable<Slip> Transpositions(Site site)
    {
        string digits = Digits.Of(site.Phrase);
        if (digits.Count(char.IsAsciiDigit) < FewestDigits) yield break;
        for (int i = 0; i < digits.Length - 1; i++)
        {
            int next = char.IsAsciiDigit(digits[i + 1]) ? i + 1 : i + 2;
            if (!char.IsAsciiDigit(digits[i]) || next >= digits.Length || digits[i] == digits[next] || (i == 0 && digits[next] == '0')) continue;
            char[] changed = digits.ToCharArray();
            (changed[i], changed[next]) = (changed[next], changed[i]);
            yield return Slip.OfDigits(site, new string(changed));
        }
    }

    private static IEnumerable<Slip> ScaleSlips(Site site)
    {
        decimal number = Digits.ValueOf(Digits.Of(site.Phrase));
        int scale = Array.FindIndex(Scales, word => site.Phrase.Contains(word, StringComparison.Ordinal));
        if (scale >= 0)
        {
            int other = scale == 0 ? 1 : scale - 1;
            decimal times = scale == 0 ? 1000 : 0.001m;
            yield return new Slip(site, site.Phrase.Replace(Scales[scale], Scales[other], StringComparison.Ordinal), site.Value * times, site.Qualifier);
            yield break;
        }

        yield return Slip.OfDigits(site, Digits.Write(number * 10));
        if (number >= 100) yield return Slip.OfDigits(site, Digits.Write(Math.Floor(number / 10)));
    }

    private static bool Dates(Site site, Site other) =>
        site.Document < other.Document && site.Series == other.Series && site.Period == "cumulative" && site.Value != other.Value && site.Last < other.First
        && !site.Phrase.Equals(other.Phrase, StringComparison.OrdinalIgnoreCase);

    private static Slip[] Exchange(Site site, Site other) => [Take(site, other), Take(other, site)];

    /// <summary>The digits of another figure with this one's hedge.</summary>
    private static Slip Take(Site site, Site other) => new(site, Digits.Replace(site.Phrase, Digits.Of(other.Phrase)), other.Value, site.Qualifier);

    private static IEnumerable<Slip> DroppedQualifiers(Site site)
    {
        if (site.Qualifier is not ("atLeast" or "moreThan") || !Digits.TryFind(site.Phrase, out Range place)) yield break;
        yield return new Slip(site, site.Phrase[place.Start..], site.Value, "exact");
    }

    private static bool IsStale(Site site, Site older) =>
        site.Document != older.Document && site.Series == older.Series && site.Period == "cumulative" && older.Value < site.Value && older.Last.PlusDays(StaleDays) <= site.First;

    private static bool IsWhole(Site part, Site whole) =>
        part.Population is not null && whole.Population is null && part.Whole == whole.Whole && whole.Document == part.Document && whole.Qualifier == "exact";
}
