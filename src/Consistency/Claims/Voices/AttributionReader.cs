using Consistency.Claims.Binding;
using Consistency.Claims.Names;
using Consistency.Documents;
using Consistency.Vocabulary;

namespace Consistency.Claims.Voices;

/// <summary>Finds where a text says whose figures it tells: "according to X", "X said", "an X tally", "reported by X".</summary>
internal sealed class AttributionReader
{
    /// <summary>A voice farther from its cue than this is not the one that the cue means.</summary>
    private const int FarthestVoice = 14;

    private static readonly string[] Pronouns = ["he", "she", "it", "they"];

    private static readonly string[] Bodies =
        ["ministry", "agency", "department", "office", "organization", "organisation", "institute", "bureau", "commission", "union", "group"];

    private readonly TokenizedText _text;
    private readonly TokenIndex<VoiceMention> _voices;
    private readonly Stories _stories;
    private readonly Attribution?[] _lastOfStory;
    private readonly ClauseDistance _distance;
    private readonly PooledList<Attribution> _found;

    private AttributionReader(TokenizedText text, PooledList<VoiceMention> voices, Stories stories, ClauseDistance distance)
    {
        _text = text;
        PooledList<VoiceMention> own = text.List<VoiceMention>();
        foreach (VoiceMention voice in voices)
            if (!IsMaterialOfAnother(text, voice)) own.Add(voice);
        _voices = new TokenIndex<VoiceMention>(own, static voice => voice.First, text);
        _found = text.List<Attribution>();
        _stories = stories;
        _lastOfStory = new Attribution?[stories.Count];
        _distance = distance;
    }

    /// <summary>The attributions in a text, in its order.</summary>
    public static PooledList<Attribution> Read(TokenizedText text, PooledList<VoiceMention> voices, Stories stories, ClauseDistance distance)
    {
        var reader = new AttributionReader(text, voices, stories, distance);
        for (int sentence = 0; sentence < text.SentenceCount; sentence++) reader.ReadSentence(text.Sentence(sentence));
        reader._found.Span.Sort(static (a, b) => a.First != b.First ? a.First.CompareTo(b.First) : a.End.CompareTo(b.End));
        return reader._found;
    }

    /// <summary>"an AFP tally of official Israeli figures": the one who tallied is cited, not those whose figures went into it.</summary>
    private static bool IsMaterialOfAnother(TokenizedText text, VoiceMention voice)
    {
        int i = voice.First - 1;
        while (text.Is(i, "official") || text.Is(i, "the") || text.Is(i, "from")) i--;
        bool links = text.Is(i, "of") || text.Is(i, "on") || text.Is(i, "uses") || text.Is(i, "using");
        for (int back = i - 1; links && back >= Math.Max(0, i - 3); back--)
        {
            if (AttributionCues.SideOf(text.Key(back)) == CueSide.VoiceOwns) return true;
        }

        return false;
    }

    private void ReadSentence((int First, int End) sentence)
    {
        if (Label(sentence) is { } label) _found.Add(label);
        ReadBrackets(sentence);
        for (int i = sentence.First; i < sentence.End; i++)
        {
            if (!_text.IsKind(i, TokenKind.Word)) continue;
            CueSide side = AttributionCues.SideOf(_text.Key(i));
            if ((_text.Is(i + 1, "by") || _text.Is(i + 1, "from")) && AttributionCues.TakesBy(_text.Key(i))) side = CueSide.VoiceAfter;
            if (side is CueSide.VoiceBefore && Describes(i)) continue;
            Attribution? found = side switch
            {
                CueSide.VoiceAfter => After(i, sentence.End),
                CueSide.VoiceBefore => Before(i, sentence.First, isNarrow: false) ?? TurnedRound(i) ?? SameAsBefore(i, sentence.First),
                CueSide.VoiceBeforeNarrow => Before(i, sentence.First, isNarrow: true),
                CueSide.VoiceOwns => Owner(i, sentence.First),
                _ => null,
            };
            if (found is not { } attribution) continue;
            _found.Add(attribution);
            _lastOfStory[_stories.At(i)] = attribution;
        }
    }

    /// <summary>"Amazon's estimated workforce", "the reported toll": a participle before a noun cites nobody.</summary>
    private bool Describes(int cue) =>
        (_text.IsKind(cue - 1, TokenKind.Possessive) || _text.IsAny(cue - 1, "a", "an", "the", "its", "their")) && _text.Word(cue).EndsWith("ed", StringComparison.OrdinalIgnoreCase);

    /// <summary>"UNHCR: “One in three …": who stands before what is quoted.</summary>
    private Attribution? Label((int First, int End) sentence)
    {
        ReadOnlySpan<VoiceMention> voices = _voices.Between(sentence.First, sentence.First + 1);
        bool quotes = !voices.IsEmpty && _text.Symbol(voices[0].End) == ':' && _text.Symbol(voices[0].End + 1) is '"' or '\'' or '\u201C' or '\u2018';
        return quotes ? new Attribution(voices[0].First, voices[0].End + 1, voices[0].Voice, IsNarrow: false) : null;
    }

    /// <summary>"killed 1,873 (Ministry of Public Health, since October)": a source in brackets behind what it says.</summary>
    private void ReadBrackets((int First, int End) sentence)
    {
        foreach (VoiceMention voice in _voices.Between(sentence.First + 1, sentence.End))
        {
            if (voice.OwnsFigures && !IsShortFor(voice) && _text.Symbol(voice.First - 1) == '(' && _text.Symbol(voice.End) is ')' or ',' or ';' && _text.Symbol(voice.End + 1) != ':' && voice.First > sentence.First + 1) // not "traffic (RPMs): +3.4%"
                _found.Add(new Attribution(voice.First, voice.End, voice.Voice, IsNarrow: false));
        }
    }

    /// <summary>"the Republican People's Party (CHP) received 137 seats": the short form of the name before it, which cites nobody.</summary>
    private bool IsShortFor(VoiceMention voice)
    {
        const int LongestName = 8;
        int name = voice.First - 2;
        if (_text.IsKind(voice.End + 1, TokenKind.Word) && _text.IsCapitalized(name)) return true;
        char initial = char.ToUpperInvariant(_text.Word(voice.First) is [var letter, ..] ? letter : '\0');
        bool isAcronym = voice.End == voice.First + 1 && Acronym.Is(_text, voice.First);
        for (int i = name; isAcronym && i > name - LongestName && i >= 0; i--)
            if (_text.IsCapitalized(i) && _text.Word(i)[0] == initial) return true;
        return false;
    }

    private Attribution? After(int cue, int sentenceEnd)
    {
        bool isPer = _text.Is(cue, "per"); // "per the ministry", but "44 per cent for the Greens"
        int farthest = !isPer ? FarthestVoice : _text.Is(cue + 1, "the") ? 3 : 2;
        foreach (VoiceMention voice in _voices.Between(cue + 1, Math.Min(sentenceEnd, cue + farthest)))
        {
            if (_distance.Between(cue, cue + 1, voice.First, voice.End) <= FarthestVoice) return new Attribution(cue, voice.End, voice.Voice, IsNarrow: false);
        }

        return null;
    }

    private Attribution? Before(int cue, int sentenceFirst, bool isNarrow)
    {
        ReadOnlySpan<VoiceMention> near = _voices.Between(Math.Max(sentenceFirst, cue - FarthestVoice), cue);
        for (int i = near.Length - 1; i >= 0; i--)
        {
            VoiceMention voice = near[i];
            if (voice.End > cue || _distance.Between(voice.First, voice.End, cue, cue + 1) > FarthestVoice) continue;
            bool isHolder = i > 0 && near[i - 1].End == voice.First; // "Butte County Sheriff Kory Honea"
            return new Attribution(isHolder ? near[i - 1].First : voice.First, cue + 1, voice.Voice, isNarrow);
        }

        return null;
    }

    /// <summary>", said Butte County Sheriff Kory Honea".</summary>
    private Attribution? TurnedRound(int cue)
    {
        int next = _text.IsAny(cue + 1, "the", "a") ? cue + 2 : cue + 1;
        if (NameWords.IsTitle(_text.Key(next)) && _voices.Between(next, next + 1).IsEmpty) next = _text.Symbol(next + 1) == '.' ? next + 2 : next + 1; // "said Mr. Shinde"
        ReadOnlySpan<VoiceMention> following = _voices.Between(next, next + 1);
        return following.IsEmpty ? null : new Attribution(cue, following[0].End, following[0].Voice, IsNarrow: false);
    }

    /// <summary>"He said", "the ministry said": the voice of the sentence before goes on speaking.</summary>
    private Attribution? SameAsBefore(int cue, int sentenceFirst)
    {
        bool pronoun = (cue - sentenceFirst <= 2 && _text.IsAny(sentenceFirst, Pronouns)) || (_text.IsAny(cue - 1, Pronouns) && Closes(cue));
        bool body = (_text.Is(sentenceFirst, "the") && cue - sentenceFirst <= 3 && _text.IsAny(sentenceFirst + 1, Bodies)) || (_text.Is(cue - 2, "the") && _text.IsAny(cue - 1, Bodies) && Closes(cue));
        if (!(pronoun || body) || _lastOfStory[_stories.At(cue)] is not { } last) return null;
        bool inSentenceBefore = _text.SentenceOf(last.First) >= _stories.Before(_text.SentenceOf(sentenceFirst));
        return inSentenceBefore ? new Attribution(sentenceFirst, cue + 1, last.Voice, IsNarrow: false) : null;
    }

    /// <summary>", it said." at the end of what was said.</summary>
    private bool Closes(int cue) => _text.Symbol(cue + 1) is '.' or ',' or ';' || cue + 1 >= _text.Count;

    private Attribution? Owner(int cue, int sentenceFirst)
    {
        ReadOnlySpan<VoiceMention> near = _voices.Between(Math.Max(sentenceFirst, cue - 6), cue);
        for (int i = near.Length - 1; i >= 0; i--)
        {
            VoiceMention voice = near[i];
            bool adjacent = voice.End <= cue && cue - voice.End <= 2 && _distance.Between(voice.First, voice.End, cue, cue + 1) <= 2;
            if (voice.OwnsFigures && adjacent) return new Attribution(voice.First, cue + 1, voice.Voice, IsNarrow: false);
        }

        return null;
    }
}
