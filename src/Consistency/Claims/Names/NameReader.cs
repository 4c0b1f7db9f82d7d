using Consistency.Claims.Voices;
using Consistency.Dates;
using Consistency.Documents;
using Consistency.Quantities;
using Consistency.Vocabulary;

namespace Consistency.Claims.Names;

/// <summary>
/// Finds the names in a text: those of the lexicon, and by their capitals those that no pack knows. A later short form ("Blinken") is the
/// entity of the earlier full name.
/// </summary>
internal sealed class NameReader
{
    private readonly TokenizedText _text;
    private readonly MentionsByToken _known;
    private readonly bool[] _isTaken;
    private readonly bool[] _inDateline;
    private readonly NameRegister _register;
    private readonly NameKinds _kinds;
    private readonly NameJoints _joints;
    private readonly PooledList<EntityMention> _found;

    private NameReader(TokenizedText text, PooledList<EntityMention> known, bool[] isTaken, bool[] inDateline, NameRegister register)
    {
        (_text, _inDateline) = (text, inDateline);
        _found = text.List<EntityMention>();
        _register = register;
        _known = new MentionsByToken(known, mention => mention.First, text);
        _kinds = new NameKinds(text, _known);
        _joints = new NameJoints(text, _known);
        _isTaken = isTaken;
    }

    /// <summary>Reads all names, in order of the text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="known">The names that the lexicon knows, in order, without overlaps.</param>
    /// <param name="isTaken">For each token whether its capitals are accounted for: dates, and voices such as "Israeli military".</param>
    /// <param name="inDateline">For each token whether it is part of the dateline of a paragraph.</param>
    /// <param name="register">The full names met so far; new ones are added.</param>
    public static PooledList<EntityMention> Read(
        TokenizedText text, PooledList<EntityMention> known, bool[] isTaken, bool[] inDateline, NameRegister register)
    {
        var reader = new NameReader(text, known, isTaken, inDateline, register);
        for (int sentence = 0; sentence < text.SentenceCount; sentence++) reader.ReadSentence(text.Sentence(sentence));
        return reader._found;
    }

    private void ReadSentence((int First, int End) sentence)
    {
        bool headline = IsInTitleCase(sentence);
        for (int i = sentence.First; i < sentence.End;)
        {
            int end = headline || !MayBegin(i) ? i : EndOfRun(i, sentence.End);
            if (end == i)
            {
                if (_known[i] is { } mention && mention.End <= sentence.End)
                {
                    _found.Add(mention);
                    i = mention.End;
                }
                else
                {
                    i++;
                }
            }
            else
            {
                ReadRun(i, end, sentence.First);
                i = end;
            }
        }
    }

    private bool MayBegin(int token) => _known.Has(token) || _text.IsCapitalized(token);

    /// <summary>Whether nearly every word is capitalized, so that capitals tell nothing.</summary>
    private bool IsInTitleCase((int First, int End) sentence)
    {
        int words = 0, capitals = 0;
        for (int i = sentence.First; i < sentence.End; i++)
        {
            if (!_text.IsKind(i, TokenKind.Word) || NameWords.IsFunctionWord(_text.Key(i))) continue;
            words++;
            if (_text.IsCapitalized(i)) capitals++;
            else if ((words - capitals) * 10 > sentence.End - sentence.First) return false; // however the sentence goes on
        }

        return words >= 4 && capitals * 10 >= words * 9;
    }

    /// <summary>The end of the capitalized words, with the small words between them, that begin at a token; the token itself where none begins.</summary>
    private int EndOfRun(int first, int limit)
    {
        int end = first;
        for (int i = first; i < limit;)
        {
            if (_known[i] is { } known && known.End <= limit) end = i = known.End;
            else if (_text.IsCapitalized(i) && !_isTaken[i] && !(i == first && IsOpener(i))) end = ++i;
            else if (i > first && _joints.Joins(first, i, end, limit)) i++;
            else if (i > first && _text.Symbol(i) == '.' && _text.Touches(i) && end == i && (_text.Word(i - 1).Length == 1 || NameWords.IsTitle(_text.Key(i - 1)))) end = ++i;
            else break;
        }

        return end;
    }

    /// <summary>Whether grammar asks for a capital: at the start of a sentence or quotation, behind a colon, and behind a dateline.</summary>
    private bool Opens(int token, int sentenceFirst) =>
        token == sentenceFirst || Bullet.Is(_text, token - 1) || (_inDateline[token - 1] && !_inDateline[token]) || (_text.Symbol(token - 1) == ':' && NounLemma.IsPlural(_text.Word(token))) || (_text.Touches(token) && (_text.Symbol(token - 1) is '\u2013' or '\u2014' || (_text.Symbol(token - 1) == '-' && _text.Symbol(token - 2) == '-')))
        || (_text.Symbol(token - 1) is '"' or '\u201C' && ((_text.IsKind(token + 1, TokenKind.Word) && !_text.IsCapitalized(token + 1)) || _text.Symbol(token + 1) == ',')); // "Right now", but the song "Right"

    /// <summary>A word that names nothing by itself, though it has a capital: "The", "Eighteen states", "March's report".</summary>
    private bool IsOpener(int token) =>
        NameWords.IsFunctionWord(_text.Key(token)) && _text.Word(token).Length > 0 || (!_text.IsCapitalized(token + 1) && (NumberWords.TryGet(_text.Key(token), out _) || DateWords.At(_text, token).Kind is DateWordKind.Month));

    /// <summary>Cuts a run at titles, which stand before names and are no part of them.</summary>
    private void ReadRun(int first, int end, int sentenceFirst)
    {
        int start = first;
        bool isBody = NameWords.IsOrganizationWord(_text.Key(end - 1)) || (NameWords.IsOrganizationWord(_text.Key(first)) && _text.IsAny(first + 1, "of", "for"));
        for (int i = first; i < end; i++)
        {
            if (_known[i] is { } known)
            {
                i = known.End - 1;
                continue;
            }

            bool isPartOfBody = isBody && (i > first || end == i + 2); // "National Police Agency", "Health Department"
            if (isPartOfBody || i + 1 >= end || !IsTitle(i)) continue;
            ReadName(start, i, sentenceFirst, afterTitle: start > first);
            start = i + 1;
            while (start < end && (NameWords.IsConnector(_text.Key(start)) || _text.Symbol(start) == '.')) start++;
            i = start - 1;
        }

        ReadName(start, end, sentenceFirst, afterTitle: start > first);
    }

    /// <summary>"Governor", and "Transport" of "Transport Minister", which names nobody.</summary>
    private bool IsTitle(int token) =>
        NameWords.IsTitle(_text.Key(token)) || (NameWords.IsTitleOfCharge(_text.Key(token + 1)) && !_text.IsAny(token + 2, "executive", "financial", "operating") && !NameWords.IsPlaceWord(_text.Key(token)));

    private void ReadName(int first, int end, int sentenceFirst, bool afterTitle)
    {
        while (end > first && (NameWords.IsConnector(_text.Key(end - 1)) || _text.IsKind(end - 1, TokenKind.Symbol))) end--;
        if (first < end && first + 2 < end && _text.Is(first + 1, "of") && Opens(first, sentenceFirst) && _known[first] is null && NounLemma.IsPlural(_text.Word(first))) first += 2; // "Shares of Sinopec"
        if (first >= end) return;
        if (_known[first] is { } whole && whole.End == end)
        {
            _found.Add(whole);
            return;
        }

        if (_known[first] is { Kind: EntityKind.Company } company && IsMadeOf(company.End, end))
        {
            _found.Add(company with { End = end });
            return;
        }

        for (int i = first + 1; i < end - 1; i++)
        {
            if (!ClosesName(first, i)) continue;
            AddOpen(first, i + 1, afterTitle, alone: false);
            ReadName(i + 1, end, sentenceFirst, afterTitle: false);
            return;
        }

        if (NamesABody(end - 1) && (end - first > 1 || first > sentenceFirst))
        {
            AddOpen(first, end, afterTitle, alone: false);
            return;
        }

        if (_known[first] is { IsPlace: true, Form: MentionForm.Name } place && place.End == first + 1 && end == first + 2 && _known[first + 1] is null && IsCalledLikeAPlace(end))
        {
            AddOpen(first, end, afterTitle: true, alone: false);
            return;
        }

        int start = first;
        for (int i = first; i < end; i++)
        {
            if (_known[i] is not { } known) continue;
            bool isPart = IsAnotherParty(start, i, known) || known.IsPlace && known.Form == MentionForm.Name && (i == start + 1 ? NameWords.IsCompassWord(_text.Key(start)) : NamesItsPlace(start, i)); // "Bank of Ghana"
            if (isPart) AddOpen(start, known.End, afterTitle, alone: false);
            else if (i > start) AddOpen(start, i, afterTitle, Opens(start, sentenceFirst));
            if (!isPart) _found.Add(known);
            start = Math.Min(known.End, end);
            i = start - 1;
        }

        if (start < end) AddOpen(start, end, afterTitle, Opens(start, sentenceFirst));
    }

    /// <summary>"governor Milan Dvorak said": a place with another name behind it that speaks is somebody.</summary>
    private bool IsCalledLikeAPlace(int end) => AttributionCues.SideOf(_text.Key(end)) is CueSide.VoiceBefore && !_text.IsAny(end, "reported", "reports", "recorded", "records", "counted", "counts", "showed", "shows", "found");

    /// <summary>"Social Democrats", "Christian Democrats": another party than the one that is known by the second word.</summary>
    private bool IsAnotherParty(int start, int i, EntityMention known) =>
        i == start + 1 && known is { Kind: EntityKind.Organization, Form: MentionForm.Name } && known.End == i + 1 && NounLemma.IsPlural(_text.Word(i)) && _text.Word(start) is [.., 'a', 'l'] or [.., 'a', 'n'];

    /// <summary>"Yeti Airlines ATR", "Jeju Air Boeing": what a carrier or a company flies is no part of its name.</summary>
    private bool ClosesName(int first, int token) =>
        NameWords.IsClosingWord(_text.Key(token)) || (token == _known[first]?.End && _text.Is(token, "Air"));

    /// <summary>"Cisco Systems", "Toyota Motor Corp": the full form of a company that a pack knows by its short one.</summary>
    private bool IsMadeOf(int first, int end)
    {
        for (int i = first; i < end; i++)
        {
            if (_known[i] is { IsPlace: true, Form: MentionForm.Name } place && place.End == end) return i > first; // "Toyota Motor North America"
            if (!NameWords.IsOrganizationWord(_text.Key(i)) && !NameWords.IsLegalForm(_text.Key(i)) && !_text.IsAny(i, "systems", "motor", "electronics", "energy", "platforms")) return false;
        }

        return true;
    }

    /// <summary>Whether the words before a known place are a body that is called after it.</summary>
    private bool NamesItsPlace(int start, int place) => place == start + 2 && _text.Is(start + 1, "of") && NameWords.IsOrganizationWord(_text.Key(start));

    private bool NamesABody(int token) =>
        NameWords.IsOrganizationWord(_text.Key(token)) || NameWords.IsPlaceWord(_text.Key(token)) || NameWords.IsEventWord(_text.Key(token));

    private void AddOpen(int first, int end, bool afterTitle, bool alone)
    {
        while (first < end && (NameWords.IsConnector(_text.Key(first)) || !_text.IsKind(first, TokenKind.Word))) first++;
        bool describes = false; // "Exports of Kenya", "the City of Buenos Aires": what stands before a name that is known
        for (; first < end && NameWords.IsConnector(_text.Key(end - 1)); end--) describes = true;
        bool single = end - first == 1;
        if (first >= end || (describes && single)) return;
        if (single && _text.Word(first).Length < 2) return;
        if (_register.Resolve(_text, first, end) is { } entity)
        {
            _found.Add(new EntityMention(first, end, entity.Entity, entity.Kind, MentionForm.Name));
            return;
        }

        if (single && WholeOf(first) is { } whole)
        {
            _register.AddShortForm(_text, first, end, whole);
            _found.Add(whole with { First = first, End = end });
            return;
        }

        if (single && NameWords.NamesNothingAlone(_text.Key(first))) return;
        if (single && Acronym.Is(_text, first) && IsDesignation(end)) return;
        if (single && Acronym.IsInBrackets(_text, first) && _text.IsKind(first - 2, TokenKind.Word) && !_text.IsCapitalized(first - 2)) return; // "passenger traffic (RPMs)"
        if (single && Acronym.Is(_text, first) && _register.IsCommonNoun(_text, first, Acronym.IsOfCommonNoun(_text, first))) return;
        if (single && _text.Symbol(end) == ':' && NounLemma.IsPlural(_text.Word(first))) return; // "Deaths: 37"
        bool couldBeAnyWord = single && alone && !_text.IsKind(end, TokenKind.Possessive) && !Acronym.Is(_text, first) && !Speaks(first) && !_kinds.IsBeforeItsCountry(end) && !NameWords.IsEventWord(_text.Key(end));
        if (couldBeAnyWord) return;
        EntityKind kind = _kinds.Of(first, end, afterTitle);
        (Entity named, EntityKind registered) = _register.Add(_text, first, end, kind);
        _found.Add(new EntityMention(first, end, named, registered, MentionForm.Name));
    }

    /// <summary>"AR-15", "MQ-9": letters with a number name a make of things.</summary>
    private bool IsDesignation(int end) => _text.Symbol(end) == '-' && _text.Touches(end) && _text.Touches(end + 1) && _text.IsKind(end + 1, TokenKind.Digits);

    /// <summary>"the Republican People's Party (CHP)": the name that an acronym in brackets behind it stands for.</summary>
    private EntityMention? WholeOf(int token) =>
        Acronym.IsInBrackets(_text, token) && _found.Count > 0 && _found[^1] is { Known: < 0, Kind: EntityKind.Organization, Form: MentionForm.Name } name && name.End == token - 1 ? name : null;

    /// <summary>"Orbitel said", "Vallona has recorded": what speaks is somebody; a plural is more likely "Officials said".</summary>
    private bool Speaks(int token)
    {
        ReadOnlySpan<char> word = _text.Word(token);
        if (word.Length < 4 || NounLemma.IsPlural(word) || AttributionCues.SideOf(_text.Key(token)) is not CueSide.None) return false;
        int verb = _text.IsAny(token + 1, "has", "had") ? token + 2 : token + 1;
        return AttributionCues.SideOf(_text.Key(verb)) is CueSide.VoiceBefore && AttributionCues.SideOf(_text.Key(verb + 1)) is not CueSide.VoiceBefore; // "Early reports said"
    }
}
