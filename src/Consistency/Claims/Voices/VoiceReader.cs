using Consistency.Claims.Binding;
using Consistency.Claims.Names;
using Consistency.Documents;
using Consistency.Vocabulary;

namespace Consistency.Claims.Voices;

/// <summary>Finds everybody who can be cited: named voices, offices of places ("the territory's health ministry"), bodies and persons.</summary>
internal static class VoiceReader
{
    /// <summary>The voices in a text, in its order.</summary>
    /// <param name="text">The text.</param>
    /// <param name="terms">The phrases of the lexicon.</param>
    /// <param name="names">Names and references, in order.</param>
    /// <param name="stories">Whose office "the health ministry" is where the text does not say.</param>
    /// <param name="lexicon">The vocabulary.</param>
    public static PooledList<VoiceMention> Read(TokenizedText text, PooledList<TermMatch> terms, PooledList<EntityMention> names, Stories stories, Lexicon lexicon)
    {
        var owners = new MentionsByToken(names, name => name.End, text);
        var firstAt = new MentionsByToken(names, name => name.First, text);

        int[] bodyUntil = EndsOfBodies();
        PooledList<VoiceMention> voices = text.List<VoiceMention>();
        foreach (TermMatch term in terms)
        {
            if (term.Find(TermRole.Voice) is >= 0 and var voice) voices.Add(new VoiceMention(term.First, term.End, lexicon.Voices[voice], OwnsFigures: true));
            else if (term.Find(TermRole.Office) is >= 0 and var office) AddOffice(term, office);
        }

        int[] reach = FarthestEnds();
        foreach (EntityMention name in names)
        {
            if (name.Form != MentionForm.Name || IsWithinOffice(name)) continue;
            if (GovernmentOf(name) is { } government) voices.Add(new VoiceMention(name.First, name.End, government, OwnsFigures: true));
            else if (name.IsActor) voices.Add(new VoiceMention(name.First, name.End, VoiceOf(name, lexicon), name.Kind != EntityKind.Person));
        }

        voices.Span.Sort(static (a, b) => a.First != b.First ? a.First.CompareTo(b.First) : b.End.CompareTo(a.End));
        return voices;

        // "Karovia's interior ministry", "the ministry of Karovia": the place names the office and does not speak itself
        bool IsWithinOffice(EntityMention name) => name.Kind != EntityKind.Person && name.End <= reach[name.First];

        // for each token the farthest end of the voices found so far that begin at it or before
        int[] FarthestEnds()
        {
            int[] ends = text.NumberPerToken();
            foreach (VoiceMention voice in voices) ends[voice.First] = Math.Max(ends[voice.First], voice.End);
            for (int i = 1; i <= text.Count; i++) ends[i] = Math.Max(ends[i], ends[i - 1]);
            return ends;
        }

        // for each token the end of the body without a row in a pack whose name it stands in
        int[] EndsOfBodies()
        {
            int[] ends = text.NumberPerToken();
            foreach (EntityMention name in names)
            {
                if (name is { Known: < 0, Kind: EntityKind.Organization, Form: MentionForm.Name }) Array.Fill(ends, name.End, name.First, name.End - name.First);
            }

            return ends;
        }

        void AddOffice(TermMatch term, int office)
        {
            EntityMention? before = OwnerBefore(term.First);
            if (before is null && bodyUntil[term.First] >= term.End && (term.First == 0 || bodyUntil[term.First - 1] >= term.End)) return; // "the Kachin Independence Army" speaks itself
            EntityMention? after = OwnerAfter(term.End);
            EntityMention? owner = before ?? after ?? Seat(LastPlaceInSentence(term.First) ?? stories.TopicAt(term.First).Place, office, term.First);
            if (owner is not { } place || !Governs(place))
            {
                voices.Add(new VoiceMention(term.First, term.End, new Voice(lexicon.OfficeEntries[office].Id, lexicon.OfficeEntries[office].Name), OwnsFigures: true));
                return;
            }

            int first = place.End <= term.First && term.First - place.End <= 2 ? place.First : term.First;
            int end = after is { } named && owner == after ? named.End : term.End < text.Count && firstAt[term.End] is { Kind: EntityKind.Person } holder ? holder.End : term.End;
            voices.Add(new VoiceMention(first, end, VoiceOf(place, office, lexicon), OwnsFigures: true));
        }

        // the authorities of "South Asia" or of two countries at once are nobody's
        static bool Governs(EntityMention place) => place.Kind != EntityKind.Area && !place.Entity.Id.Contains(Coordination.Joint, StringComparison.Ordinal);

        // "Kyiv claims", "Poland says"
        Voice? GovernmentOf(EntityMention name)
        {
            bool speaks = name is { Known: >= 0, Kind: EntityKind.Country or EntityKind.City } && AttributionCues.IsStatement(text.Key(name.End)) && !text.Is(name.First - 1, "in");
            return speaks && lexicon.CountryOf(name.Known) is >= 0 and var country ? lexicon.GovernmentOf(country) : null;
        }

        // "Gaza's health ministry", "Turkish police", "the territory's health ministry"
        EntityMention? OwnerBefore(int first)
        {
            int end = first > 0 && text.IsKind(first - 1, TokenKind.Possessive) ? first - 1 : first;
            return owners[end] is { } owner && (owner.IsPlace || (end < first && owner.Known < 0 && owner.Kind != EntityKind.Person)) ? owner : null;
        }

        // "anger in Israel has grown since authorities announced"; "refugees from Ukraine" have left it, so that any place before is meant
        EntityMention? LastPlaceInSentence(int first)
        {
            (int start, _) = text.Sentence(text.SentenceOf(first));
            EntityMention? origin = null;
            for (int i = first; i > Math.Max(start, first - ReadDocument.Reach); i--)
            {
                if (owners[i] is not { IsPlace: true, Form: MentionForm.Name } place) continue;
                if (!text.Is(place.First - 1, "from")) return place;
                origin ??= place;
            }

            return origin;
        }

        // the country of a place, for an office that only countries have
        EntityMention? Seat(EntityMention? place, int office, int token)
        {
            if (place is not { } local || !lexicon.OfficeEntries[office].IsNational) return place;
            int country = local.Known >= 0 ? lexicon.CountryOf(local.Known) : -1;
            if (country < 0) return local.Known < 0 ? stories.TopicAt(token).Country ?? place : place;
            return local with { Entity = lexicon.Entities[country], Kind = EntityKind.Country, Known = country };
        }

        // "the health ministry in Gaza", "the government of Syria"
        EntityMention? OwnerAfter(int end)
        {
            if (!text.Is(end, "in") && !text.Is(end, "of") && !text.Is(end, "for")) return null;
            int name = text.Is(end + 1, "the") ? end + 2 : end + 1;
            return name < text.Count && firstAt[name] is { } owner && (owner.IsPlace || owner.Known < 0 && owner.Kind != EntityKind.Person) ? owner : null;
        }
    }

    private static Voice VoiceOf(EntityMention place, int office, Lexicon lexicon)
    {
        if (place.Known >= 0) return lexicon.VoiceOf(place.Known, office);
        OfficeEntry role = lexicon.OfficeEntries[office];
        return new Voice($"{place.Entity.Id}-{role.Id}", $"{place.Entity.Name} {role.Name}");
    }

    private static Voice VoiceOf(EntityMention name, Lexicon lexicon) =>
        name.Known >= 0 ? lexicon.VoiceOf(name.Known) : new Voice(name.Entity.Id, name.Entity.Name);
}
