using Consistency.Documents;

namespace Consistency.Dates;

/// <summary>Reads how a date is tied to its clause: from the words before it, or "or later" after it.</summary>
internal static class RelationReader
{
    private static readonly WordMap<DateRelation> Prepositions =
        new Dictionary<string, DateRelation>(StringComparer.OrdinalIgnoreCase)
        {
            ["since"] = DateRelation.Since,
            ["from"] = DateRelation.Since,
            ["starting"] = DateRelation.Since,
            ["beginning"] = DateRelation.Since,
            ["until"] = DateRelation.AsOf,
            ["till"] = DateRelation.AsOf,
            ["by"] = DateRelation.AsOf,
            ["through"] = DateRelation.AsOf,
            ["before"] = DateRelation.Before,
            ["after"] = DateRelation.After,
            ["during"] = DateRelation.Within,
            ["throughout"] = DateRelation.Within,
            ["within"] = DateRelation.Within,
            ["over"] = DateRelation.Within,
            ["between"] = DateRelation.Within,
        }.ToWordMap();

    /// <summary>The tie of the expression in tokens <paramref name="first"/> up to <paramref name="end"/>, and whether it leaves an end open.</summary>
    public static (DateRelation Relation, bool IsOpen) Read(TokenizedText text, int first, int end)
    {
        if (text.IsAny(end, "onwards", "onward")) return (DateRelation.Since, true);
        if ((text.IsAny(end, "or", "and")) && (text.IsAny(end + 1, "later", "greater", "after")) && !text.IsKind(end + 2, TokenKind.Digits))
            return (DateRelation.Since, true);

        int before = first - 1;
        bool article = text.IsAny(before, "the", "a");
        if (article) before--;
        if (text.Is(before, "year")) before -= text.Is(before - 1, "the") ? 2 : 1;
        bool tiesEvent = text.IsKind(end, TokenKind.Possessive) || (article && text.IsKind(end, TokenKind.Word) && !MonthName.IsFunctionWord(text, end));

        if (text.Is(before, "than"))
        {
            bool beyond = text.IsAny(before - 1, "later", "greater"), under = text.Is(before - 1, "earlier"), denied = text.IsAny(before - 2, "no", "not");
            if (text.Is(before - 1, "more")) return MoreThan(text, first, end);
            return beyond ? denied ? (DateRelation.AsOf, false) : (DateRelation.After, true)
                : !under ? default : (denied ? DateRelation.Since : DateRelation.Before, true);
        }

        if (text.Is(before, "of") && text.Is(before - 1, "as")) return (DateRelation.AsOf, false);
        if (text.Is(before, "as") && text.Is(before - 1, "early") && text.Is(before - 2, "as")) return (DateRelation.Since, true);
        bool earlier = (text.Is(before, "to") && text.Is(before - 1, "prior")) || (text.Is(before, "of") && text.Is(before - 1, "ahead"));
        if (earlier) return (DateRelation.Before, !tiesEvent);
        if (text.IsAny(before, "on", "in"))
        {
            bool starts = text.IsAny(before - 1, "starting", "beginning");
            return starts ? (DateRelation.Since, true) : default;
        }

        if (!Prepositions.TryGetValue(text.Key(before), out DateRelation relation)) return default;
        if (tiesEvent && relation is DateRelation.Before or DateRelation.After) return default; // "after Monday's quake" is dated by the quake
        bool open = relation is DateRelation.Before or DateRelation.After || (relation == DateRelation.Since && !text.Is(before, "from"));
        return (relation, open);
    }

    /// <summary>"more than two weeks ago" lies before that day, "more than two weeks after" behind it.</summary>
    private static (DateRelation Relation, bool IsOpen) MoreThan(TokenizedText text, int first, int end)
    {
        if (text.IsAny(end - 1, "ago", "earlier")) return (DateRelation.Before, true);
        if (text.IsAny(end - 1, "later")) return (DateRelation.After, true);
        for (int i = first; i < end; i++)
        {
            if (text.Is(i, "before")) return (DateRelation.Before, true);
            if (text.IsAny(i, "after", "from")) return (DateRelation.After, true);
        }

        return default;
    }
}
