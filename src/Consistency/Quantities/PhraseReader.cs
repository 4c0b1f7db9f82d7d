using Consistency.Documents;

namespace Consistency.Quantities;

/// <summary>Reads the number phrases of a stretch of tokens one after another.</summary>
internal readonly struct PhraseReader(TokenizedText text, DigitStyle style)
{
    /// <summary>Adds the phrases between two tokens to a list, marked with a reason where the stretch is known to be no figure.</summary>
    /// <remarks>Words that hedge the first number may stand before the stretch, from <paramref name="hedgeFrom"/> on.</remarks>
    public void Read(int first, int limit, UnusedReason? reason, PooledList<NumberPhrase> found, int? hedgeFrom = null)
    {
        int floor = hedgeFrom ?? first;
        for (int token = first; token < limit;)
        {
            if (!MayBegin(token) || !TryReadAt(token, floor, limit, known: reason is not null, out NumberPhrase phrase))
            {
                token++;
                continue;
            }

            found.Add(reason is null ? phrase : phrase with { Unused = phrase.Unused is UnusedReason.Unreadable ? phrase.Unused : reason });
            token = floor = Math.Max(token + 1, phrase.End);
        }
    }

    private bool MayBegin(int token)
    {
        if (!text.IsKind(token, TokenKind.Word)) return NumberReader.MayBegin(text, token);
        return NumberStarts.MayBegin(text.Key(token)) && (NumberReader.MayBegin(text, token) || VagueWords.MayBegin(text.Word(token)));
    }

    private bool TryReadAt(int token, int floor, int limit, bool known, out NumberPhrase phrase)
    {
        if (!known && WrittenCode.TryRead(text, token, floor, limit, out int first, out int end, out UnusedReason reason))
        {
            phrase = new NumberPhrase { First = first, End = end, Number = new WrittenNumber(0, first, end, NumberForm.Digits, 1), IsCode = true, Unused = reason };
            return true;
        }

        if (VagueWords.MayBegin(text.Word(token)) && VagueWords.TryRead(text, token, limit, out VagueWords? vague))
        {
            phrase = ReadVague(token, floor, limit, vague);
            return true;
        }

        phrase = default;
        bool between = OpensBetween(token, floor);
        if (!MeasuredNumber.TryRead(text, token, floor, limit, style, joinAnd: !between, out MeasuredNumber number)) return false;
        if (between && !text.Is(number.End, "and") && MeasuredNumber.TryRead(text, token, floor, limit, style, joinAnd: true, out MeasuredNumber longer) && text.Is(longer.End, "and")) number = longer;
        if (PronounOne.Is(text, number.Number, number.Unit is not null) || (text.IsKind(number.Number.End - 1, TokenKind.Word) && text.Touches(number.Number.End) && text.IsKind(number.Number.End, TokenKind.Digits))) return false;
        if (number.Unit is null && ProportionReader.TryRead(text, number.Number, limit, style, out WrittenNumber proportion)) number = number with { Number = proportion, End = proportion.End };
        if (!RangeReader.TryRead(text, number, floor, limit, style, out NumberRange range)) range = new NumberRange(number, null, number.First);
        phrase = Finish(range, floor, limit);
        return true;
    }

    private bool OpensBetween(int token, int floor)
    {
        for (int i = token - 1; i >= Math.Max(floor, token - 4); i--)
        {
            if (text.Is(i, "between")) return true;
            if (text.IsKind(i, TokenKind.Digits) || text.Symbol(i) is '.' or ',') return false;
        }

        return false;
    }

    private NumberPhrase ReadVague(int token, int floor, int limit, VagueWords vague)
    {
        var number = new WrittenNumber(vague.Value ?? 0, token, vague.End, NumberForm.Words, 1);
        (Qualifier? qualifier, int first) = QualifierTable.Before(text, token, floor, number.Value);
        if (first < token && text.Is(token - 1, "the")) first = token; // "under the thousands of buildings"
        MeasureUnit? unit = UnitReader.TryRead(text, vague.End, limit, number, out MeasureUnit read, out int end) ? read : null;
        if (unit is null) end = vague.End;
        CountedNoun? noun = unit is null && CountedNoun.TryRead(text, end, limit, singular: false, mass: false, out CountedNoun counted) ? counted : null;
        return new NumberPhrase
        {
            First = first,
            End = end,
            Number = number,
            Vague = vague,
            Unit = unit,
            Noun = noun,
            Qualifier = vague.Value is null ? Qualifier.Vague : qualifier,
            Unused = unit switch { { Kind: UnitKind.Time } => UnusedReason.Duration, { Kind: UnitKind.Age } => UnusedReason.Age, _ => null },
        };
    }

    private NumberPhrase Finish(NumberRange range, int floor, int limit)
    {
        MeasuredNumber last = range.Upper ?? range.Lower;
        bool tolerant = range.Upper is null && Tolerance.TryRead(text, ref last, limit, style);
        WrittenNumber number = tolerant ? last.Number : range.Lower.Number;
        MeasureUnit? unit = last.Unit ?? range.Lower.Unit;
        int end = Gloss(last, limit);

        (Qualifier? after, int afterEnd) = QualifierTable.After(text, last.Number.End, limit);
        if (after is not null && last.End == last.Number.End && unit is null && UnitReader.TryRead(text, afterEnd, limit, last.Number, out MeasureUnit late, out int lateEnd)) (unit, afterEnd) = (late, lateEnd);
        if (after is null) (after, afterEnd) = QualifierTable.After(text, end, limit);
        if (after is not null) end = Math.Max(end, afterEnd);

        CountedNoun? noun = null;
        bool mayCount = unit is null || unit.Value.Kind == UnitKind.Ratio || unit.Value.Kind == UnitKind.Age;
        bool aged = unit is { Kind: UnitKind.Age };
        bool ofOnly = unit is not null && !aged;
        if (mayCount && !number.IsOrdinal && (!ofOnly || text.Is(end, "of")) && CountedNoun.TryRead(text, end, limit, singular: aged || (last.Number.Value == 1 && unit is null && range.Upper is null), mass: ofOnly || (number.IsFraction && !IsProportion(number)), out CountedNoun counted)) noun = counted;
        if (number.IsOrdinal && CountedNoun.TryRead(text, end, limit, singular: true, mass: false, out counted)) noun = counted;
        if (unit is null && !number.IsOrdinal && RateBase.TryRead(text, noun?.End ?? end, limit, style, out MeasureUnit rate, out int rateEnd)) (unit, end) = (rate, rateEnd);
        if (after is null && noun is { } behind && QualifierTable.After(text, behind.End, limit) is { Qualifier: { } late2 }) after = late2;

        (Qualifier? before, int first) = QualifierTable.Before(text, range.First, floor, number.Value);
        if (before is null && range.Upper is null && IsMinusApart(first, end, floor, unit)) (number, first) = (number with { Value = -number.Value }, first - 1);
        UnusedReason? unused = NegativeControls.ReasonFor(text, number, first, end, unit, noun, (before ?? after) is not null);
        if (unused == UnusedReason.Age) unit ??= new MeasureUnit("year-of-age", UnitKind.Age);
        return new NumberPhrase
        {
            First = first,
            End = end,
            Number = number,
            Upper = range.Upper is { } upper ? new RangeEnd(upper.Number) : null,
            Unit = unit,
            Noun = noun,
            Qualifier = Combine(before, after) ?? (tolerant ? Qualifier.Approximately : null),
            Change = ChangeTable.DirectionOf(text, first, range.First, end, unit, noun is not null),
            Unused = unused,
        };
    }

    /// <summary>"six in 10 think so" counts no mass.</summary>
    private bool IsProportion(WrittenNumber number) => number.End - number.First > 2 && text.IsAny(number.First + 1, "in", "out");

    /// <summary>"- 20 °C": a dash apart from its number is a minus before a temperature, or where nothing else stands in the text.</summary>
    private bool IsMinusApart(int first, int end, int floor, MeasureUnit? unit)
    {
        if (first - 1 < floor || text.Symbol(first - 1) is not ('-' or '−')) return false;
        return unit is { Kind: UnitKind.Temperature } ? text.IsKind(first - 2, TokenKind.Word) || first == 1 : first == 1 && end == text.Count;
    }

    /// <summary>"about 500 or more" is a bound; "less than 5000 or equal" is one that allows the figure.</summary>
    private static Qualifier? Combine(Qualifier? before, Qualifier? after) => (before, after) switch
    {
        (Qualifier.LessThan, Qualifier.AtMost) => Qualifier.AtMost,
        (null or Qualifier.Approximately or Qualifier.Exact, not null) => after,
        _ => before,
    };

    /// <summary>"forty-five (45)": the same number once more belongs to the phrase.</summary>
    private int Gloss(MeasuredNumber number, int limit)
    {
        if (number.End > number.Number.End || text.Symbol(number.End) != '(') return number.End;
        bool same = NumberReader.TryRead(text, number.End + 1, out WrittenNumber gloss, limit, style) && gloss.Value == number.Number.Value && text.Symbol(gloss.End) == ')' && gloss.End < limit;
        return same ? gloss.End + 1 : number.End;
    }
}
