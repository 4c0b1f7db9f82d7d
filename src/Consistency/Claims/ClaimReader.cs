using Consistency.Claims.Binding;
using Consistency.Claims.Names;
using Consistency.Claims.Quantifiers;
using Consistency.Claims.Voices;
using Consistency.Dates;
using Consistency.Documents;
using Consistency.Quantities;
using Consistency.Vocabulary;

namespace Consistency.Claims;

/// <summary>Reads a document: dates, quantities, names and voices, and binds each quantity to what it tells of.</summary>
/// <remarks>Linear in the length of the text. Immutable and thread-safe.</remarks>
internal sealed class ClaimReader(Lexicon lexicon)
{
    /// <param name="document">The document.</param>
    /// <param name="forCheck">Whether to read what only a check of several documents asks for, too.</param>
    public Reading Read(Document document, bool forCheck = false)
    {
        using var text = new TokenizedText(document.Text);
        PooledList<DateMention> dates = DateReader.Read(text, document.Published);
        PooledList<ReadQuantity> quantities = QuantityReader.ReadWithTokens(text, Reserved(text, dates).Span);
        List<(int First, int End)> foreign = Language.ForeignRuns(text);
        if (foreign is [var only] && only == (0, text.Count)) return new Reading(document, [.. quantities.Select(read => Unread(read).Quantity)], dates.Span.ToArray(), []);
        if (foreign.Count > 0) MarkForeign(quantities, foreign);
        ReadDocument read = Gather(document, text, dates, quantities);
        AsOf anchor = DateReader.AnchorOf(text, document.Published);
        var documentDate = anchor.To is { } day ? new AsOf(null, day, AsOfBasis.Published, anchor.Because) : default;

        PooledList<Claim> claims = text.List<Claim>();
        var all = new Quantity[quantities.Count];
        var binding = new FigureBinding(read, documentDate);
        for (int i = 0; i < quantities.Count; i++)
        {
            (Claim? claim, UnusedReason? unused) = binding.Bind(i);
            if (claim is not null) claims.Add(claim);
            all[i] = claim?.Quantity ?? Unbound(quantities[i].Quantity, unused);
        }

        var reading = new Reading(document, all, dates.Span.ToArray(), claims.Span.ToArray());
        return forCheck ? reading with { Particulars = new Particulars(read).Read(), Statements = new StatementReader(read).Read() } : reading;
    }

    private static Quantity Unbound(Quantity quantity, UnusedReason? reason) => quantity.Unused == reason ? quantity : quantity with { Unused = reason };

    /// <summary>What is not English is counted and not misread.</summary>
    private static void MarkForeign(PooledList<ReadQuantity> quantities, List<(int First, int End)> foreign)
    {
        int run = 0;
        for (int i = 0; i < quantities.Count; i++)
        {
            while (run < foreign.Count && foreign[run].End <= quantities[i].First) run++;
            if (run < foreign.Count && foreign[run].First <= quantities[i].First) quantities[i] = Unread(quantities[i]);
        }
    }

    private static ReadQuantity Unread(ReadQuantity read) => read with { Quantity = read.Quantity with { Unused = UnusedReason.Unreadable } };

    private ReadDocument Gather(Document document, TokenizedText text, PooledList<DateMention> dates, PooledList<ReadQuantity> quantities)
    {
        PooledList<TermMatch> terms = lexicon.Match(text);
        bool[] inDateline = Dateline.Mark(text);
        (PooledList<EntityMention> names, Stories stories) = NameReading.Read(document.Title, text, terms, Nameless(text, dates, quantities), inDateline, lexicon);
        KnownDays.Complete(dates, names, lexicon);
        var distance = new ClauseDistance(text);
        PooledList<VoiceMention> voices = VoiceReader.Read(text, terms, names, stories, lexicon);
        return new ReadDocument
        {
            Document = document,
            Lexicon = lexicon,
            Text = text,
            Quantities = quantities,
            Dates = new TokenIndex<DateMention>(OfOwnStory(dates, stories, text), static date => date.FirstToken, text),
            Terms = new TokenIndex<TermMatch>(terms, static term => term.First, text),
            Names = new TokenIndex<EntityMention>(names, static name => name.First, text),
            Voices = new TokenIndex<VoiceMention>(voices, static voice => voice.First, text),
            Attributions = new TokenIndex<Attribution>(AttributionReader.Read(text, voices, stories, distance), static attribution => attribution.First, text),
            Stories = stories,
            InDateline = inDateline,
            TitleNumbers = new TitleNumbers(document.Title),
            Distance = distance,
            Fields = new FieldWeights(text, terms, stories, lexicon),
        };
    }

    /// <summary>The dates without those that were counted from a date of another story: "that night" is not the night after what was told between.</summary>
    private static PooledList<DateMention> OfOwnStory(PooledList<DateMention> dates, Stories stories, TokenizedText text)
    {
        bool Strays(DateMention date) => date.LeansOn is { } told && stories.At(told) != stories.At(date.FirstToken);
        if (stories.Count == 1) return dates;
        PooledList<DateMention> own = text.List<DateMention>();
        foreach (DateMention date in dates)
            if (!Strays(date)) own.Add(date);
        return own;
    }

    /// <summary>For each token whether it is part of a date or a measure: the letters of "EUR 2.4 billion" and "47 Fahrenheit" name nothing of the story.</summary>
    private static bool[] Nameless(TokenizedText text, PooledList<DateMention> dates, PooledList<ReadQuantity> quantities)
    {
        bool[] nameless = text.MarkPerToken();
        foreach (DateMention date in dates) nameless.AsSpan(date.FirstToken, date.EndToken - date.FirstToken).Fill(true);
        foreach (ReadQuantity figure in quantities)
        {
            if (figure.Quantity is { IsMeasure: true, Unused: null }) nameless.AsSpan(figure.First, figure.End - figure.First).Fill(true);
        }

        return nameless;
    }

    /// <summary>The numbers in time expressions are no figures.</summary>
    private static PooledList<ReservedSpan> Reserved(TokenizedText text, PooledList<DateMention> dates)
    {
        PooledList<ReservedSpan> reserved = text.List<ReservedSpan>();
        foreach (DateMention date in dates) reserved.Add(Reserve(date));
        return reserved;
    }

    private static ReservedSpan Reserve(DateMention date) => new(date.Span, date.Kind switch
    {
        DateKind.Time => UnusedReason.Time,
        DateKind.Duration or DateKind.Set => UnusedReason.Duration,
        _ => UnusedReason.Date,
    });
}
