using Consistency.Documents;
using Consistency.Quantities;

namespace Consistency.Claims.Names;

/// <summary>What stands between the capitalized words of one name: small words, hyphens, possessives.</summary>
internal readonly struct NameJoints(TokenizedText text, MentionsByToken known)
{
    /// <summary>Whether the name goes on behind a token.</summary>
    /// <param name="first">The first token of the name.</param>
    /// <param name="token">The token.</param>
    /// <param name="end">The token after the last word that is surely of the name.</param>
    /// <param name="limit">The token after its sentence.</param>
    public bool Joins(int first, int token, int end, int limit)
    {
        if (text.IsKind(token, TokenKind.Word) && NameWords.IsConnector(text.Key(token)) && token == end) return true;
        if (token == end && (IsOfField(first, token) || JoinsFields(first, token, limit))) return true;
        if (NamesMany(token)) return true;
        bool hyphen = text.Symbol(token) == '-' && text.Touches(token) && text.Touches(token + 1);
        return hyphen && (token == end || NameWords.IsConnector(text.Key(token - 1))); // "Abdulmenam al-Ghaithi"
    }

    /// <summary>"the National Transport and Safety Authority": capitals behind it that end with what sort of body it is, and none before it.</summary>
    private bool JoinsFields(int first, int and, int limit)
    {
        const int LongestField = 4;
        if (!text.IsAny(and, "and", "&") || known[and - 1] is not null || known[first] is not null || NameWords.IsOrganizationWord(text.Key(and - 1))) return false;
        for (int i = and + 1; i < Math.Min(limit, and + LongestField) && text.IsCapitalized(i) && known[i] is null; i++)
            if (i > and + 1 && NameWords.IsOrganizationWord(text.Key(i))) return true;
        return false;
    }

    /// <summary>"the Department for Education".</summary>
    private bool IsOfField(int first, int token) => text.Is(token, "for") && token == first + 1 && NameWords.IsOrganizationWord(text.Key(first)) && text.IsCapitalized(token + 1);

    /// <summary>A possessive inside a name: "People's Party", "Workers' Union", "Women's Hospital"; but "Erdogan's AK Party" are two names.</summary>
    private bool NamesMany(int possessive) =>
        text.IsKind(possessive, TokenKind.Possessive) && known[possessive - 1] is null && NounLemma.IsPlural(text.Word(possessive - 1))
        && (NameWords.IsOrganizationWord(text.Key(possessive + 1)) || (text.IsCapitalized(possessive + 1) && NameWords.IsOrganizationWord(text.Key(possessive + 2))));
}
