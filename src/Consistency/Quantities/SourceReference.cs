using Consistency.Documents;

namespace Consistency.Quantities;

/// <summary>References to the list of sources of a paper.</summary>
internal static class SourceReference
{
    /// <summary>"[12]", "[19,34,41]", "(26,29,49)": a reference to a list of sources.</summary>
    public static bool TryRead(TokenizedText text, int token, int limit, out int end)
    {
        end = token;
        if (text.Symbol(token - 1) == '(' && text.Symbol(token + 1) is ',' && DigitRun.Joined(text, token + 1, 1, 2))
        {
            while (end < limit && end - token < JoinedRun.Longest && text.Touches(end) && (DigitRun.Is(text, end, 1, 3) || text.Symbol(end) is ',' or '-' or '–' or ';')) end++;
            return end < limit && text.Symbol(end) == ')';
        }

        if (text.Symbol(token - 1) is not ('[' or ',' or '-' or '–') || (text.Symbol(token - 1) != '[' && text.Symbol(token - 3) != '[')) return false;
        while (end < limit && end - token < JoinedRun.Longest && (DigitRun.Is(text, end, 1, 3) || text.Symbol(end) is ',' or '-' or '–' or ';')) end++;
        return end < limit && text.Symbol(end) == ']' && end > token;
    }
}
