using Consistency.Documents;

namespace Consistency.Quantities;

/// <summary>What neighbouring phrases say about each other: shared units, and two bounds that make a range.</summary>
internal static class NumberPhrases
{
    /// <summary>A larger figure beside a percentage is none itself.</summary>
    private const decimal LargestShare = 1000;

    /// <summary>Joins and completes the phrases of a text in place.</summary>
    public static void Join(TokenizedText text, PooledList<NumberPhrase> phrases)
    {
        SpreadLabels(text, phrases);
        SpreadScores(text, phrases);
        bool inList = false;
        for (int i = phrases.Count - 2; i >= 0; i--)
        {
            (NumberPhrase one, NumberPhrase next) = (phrases[i], phrases[i + 1]);
            if (one.Unit is null && next.Unit is { Kind: UnitKind.Length } && one is { IsCode: false, Upper: null } && IsDimension(text, one.NumberEnd, next.First)) phrases[i] = one = one with { End = one.NumberEnd, Unit = next.Unit, Noun = null, Unused = null };
            if (one.Unit is null && one.Noun is null && one.Unused is null && next.Noun is not null && !one.Number.IsFraction && IsPartOf(text, one.End, next.First)) phrases[i] = one with { Noun = next.Noun };
            bool comma = next.First - one.End == 1 && text.Symbol(one.End) == ',';
            inList = IsJoined(text, one.End, next.First) && (!comma || inList);
            if (comma && !inList && one is { Qualifier: not null, IsCode: false } && !next.IsCode && TryBound(one, next, out NumberPhrase bounds))
            {
                phrases[i] = bounds;
                phrases[i + 1] = default;
                continue;
            }

            if (!inList || one.IsCode || next.IsCode || one.Unused is not (null or UnusedReason.Duration or UnusedReason.Ordinal)) continue;
            if (TryBound(one, next, out NumberPhrase range))
            {
                phrases[i] = range;
                phrases[i + 1] = default;
            }
            else if (one.Unit is null && one.Noun is null && FitsUnit(one, next) && !one.Number.IsOrdinal && !next.Number.IsOrdinal && next.Unused is null or UnusedReason.Duration or UnusedReason.Age)
            {
                phrases[i] = one with { Unit = next.Unit, Noun = next.Noun, Unused = one.Unused ?? next.Unused };
            }
        }

        phrases.RemoveAll(static phrase => phrase.End == 0);
        SpreadRates(text, phrases);
        SpreadChanges(text, phrases);
    }

    /// <summary>"dropped by 38,000 last year and another 13,000 this year": what is added to a change is one, too.</summary>
    private static void SpreadChanges(TokenizedText text, PooledList<NumberPhrase> phrases)
    {
        for (int i = 1; i < phrases.Count; i++)
        {
            if (phrases[i - 1].Change is null) continue;
            bool adds = phrases[i].Change is null && text.IsAny(phrases[i].First - 1, "another", "further") && text.IsAny(phrases[i].First - (text.Is(phrases[i].First - 2, "a") ? 3 : 2), "and", "then");
            if (adds && phrases[i - 1].Change is { } change && phrases[i - 1].Unit == phrases[i].Unit && text.SentenceOf(phrases[i - 1].First) == text.SentenceOf(phrases[i].First))
                phrases[i] = phrases[i] with { Change = change };
        }
    }

    /// <summary>"1,060 naira a litre, against 617 naira a year ago", "from $65 to $70 a barrel": a price beside another one of its size is for as much of the thing.</summary>
    private static void SpreadRates(TokenizedText text, PooledList<NumberPhrase> phrases)
    {
        for (int i = 0; i < phrases.Count; i++)
        {
            if (phrases[i].Unit is not { Kind: UnitKind.Currency } || !text.IsAny(phrases[i].First - 1, "from", "to", "against", "with", "than")) continue;
            MeasureUnit? shared = i > 0 ? RateBeside(text, phrases[i - 1], phrases[i]) : null;
            shared ??= i + 1 < phrases.Count ? RateBeside(text, phrases[i + 1], phrases[i]) : null;
            if (shared is not null) phrases[i] = phrases[i] with { Unit = shared };
        }
    }

    private static MeasureUnit? RateBeside(TokenizedText text, NumberPhrase priced, NumberPhrase bare)
    {
        const decimal LikeSize = 10;
        bool isRate = priced.Unit is { } rate && rate.IsRateOf(bare.Unit!.Value);
        bool isLike = priced.Number.Value < bare.Number.Value * LikeSize && bare.Number.Value < priced.Number.Value * LikeSize;
        return isRate && isLike && text.SentenceOf(priced.First) == text.SentenceOf(bare.First) ? priced.Unit : null;
    }

    /// <summary>"phases 3, 5 and 7": all are names where the first one is.</summary>
    private static void SpreadLabels(TokenizedText text, PooledList<NumberPhrase> phrases)
    {
        for (int i = 1; i < phrases.Count; i++)
        {
            NumberPhrase phrase = phrases[i];
            bool bare = phrase.Unused is null && phrase.Unit is null && phrase.Number.IsPlainDigits && phrase.Qualifier is null && phrase.Upper is null;
            bool listed = phrases[i - 1] is { Unused: UnusedReason.Identifier } before && !before.Number.IsGrouped && IsJoined(text, before.End, phrase.First);
            if (bare && listed && !(phrase.Noun is { } noun && NounLemma.IsPlural(text.Word(noun.Head)) && noun.First == phrase.End)) phrases[i] = phrase with { Unused = UnusedReason.Identifier };
        }
    }

    /// <summary>"6-4, 3-6, 7-5": a set of a match that the loser won looks like a range.</summary>
    private static void SpreadScores(TokenizedText text, PooledList<NumberPhrase> phrases)
    {
        for (int i = 0; i < phrases.Count; i++)
        {
            ref NumberPhrase phrase = ref phrases[i];
            if (phrase is not { Upper: { } upper, Unused: null, Unit: null, Noun: null, Qualifier: null, Number.IsPlainDigits: true } || !upper.Number.IsPlainDigits || phrase.End != phrase.First + 3) continue;
            bool after = i > 0 && phrases[i - 1].Unused is UnusedReason.Score && IsSetBreak(text, phrases[i - 1].End, phrase.First);
            bool before = i + 1 < phrases.Count && phrases[i + 1].Unused is UnusedReason.Score && IsSetBreak(text, phrase.End, phrases[i + 1].First);
            if (after || before) phrase = phrase with { Upper = null, Unused = UnusedReason.Score, IsCode = true };
        }
    }

    private static bool IsSetBreak(TokenizedText text, int from, int to) => from == to || (to == from + 1 && text.Symbol(from) is ',' or ';');

    /// <summary>"1.5 million and 3%" share no unit, "45 and 50 mg" do.</summary>
    private static bool FitsUnit(NumberPhrase one, NumberPhrase next) =>
        (!one.Number.IsScaled || next.Number.IsScaled) && !(next.Unit is { Kind: UnitKind.Ratio } && one.Number.Value > LargestShare);

    /// <summary>"10 by 20 feet", "10-by-20-foot", "3 x 4 m": what stands between the sides of one thing.</summary>
    private static bool IsDimension(TokenizedText text, int from, int to)
    {
        if (text.Symbol(from) == '-') from++;
        if (to - from == 2 && text.Symbol(to - 1) == '-') to--;
        return to - from == 1 && text.Word(from) is "by" or "x" or "X" or "×";
    }

    /// <summary>"26 out of 28 provinces", "130 of 154 deaths": a part is counted in what the whole is.</summary>
    private static bool IsPartOf(TokenizedText text, int from, int to)
    {
        if (to - from is < 1 or > 3) return false;
        int of = text.Is(from, "out") ? from + 1 : from;
        return text.Is(of, "of") && (to == of + 1 || (to == of + 2 && text.Word(of + 1) is "the" or "its" or "their" or "those" or "these" or "his" or "her" or "all"));
    }

    /// <summary>Whether nothing but "and", "or", "but" and commas stands between two tokens.</summary>
    private static bool IsJoined(TokenizedText text, int from, int to)
    {
        if (to <= from || to - from > 2) return false;
        for (int i = from; i < to; i++)
            if (text.Word(i) is not ("," or "and" or "or" or "but" or "&")) return false;
        return true;
    }

    /// <summary>"greater than 100 and smaller than 300".</summary>
    private static bool TryBound(NumberPhrase one, NumberPhrase next, out NumberPhrase range)
    {
        range = one;
        if (one.Upper is not null || next.Upper is not null || one.Noun is not null || (one.Unit is not null && one.Unit != next.Unit)) return false;
        bool upward = IsLowBound(one.Qualifier) && IsHighBound(next.Qualifier), downward = IsHighBound(one.Qualifier) && IsLowBound(next.Qualifier);
        if (!upward && !downward) return false;
        (NumberPhrase low, NumberPhrase high) = upward ? (one, next) : (next, one);
        if (low.Number.Value >= high.Number.Value) return false;
        range = next with
        {
            First = one.First,
            Number = low.Number with { First = one.Number.First },
            Upper = new RangeEnd(high.Number with { End = next.Number.End }, low.Qualifier == Qualifier.MoreThan, high.Qualifier == Qualifier.LessThan),
        };
        return true;
    }

    private static bool IsLowBound(Qualifier? qualifier) => qualifier is Qualifier.MoreThan or Qualifier.AtLeast;

    private static bool IsHighBound(Qualifier? qualifier) => qualifier is Qualifier.LessThan or Qualifier.AtMost;
}
