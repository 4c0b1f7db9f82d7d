using System.Text;

namespace Consistency.Vocabulary;

/// <summary>The spelling of ids: <c>gaza-health-ministry</c>.</summary>
internal static class Kebab
{
    /// <summary>Whether an id is made of small letters and digits, parted by single hyphens.</summary>
    public static bool IsKebab(string id)
    {
        if (id.Length == 0 || id[0] == '-' || id[^1] == '-') return false;
        for (int i = 0; i < id.Length; i++)
        {
            bool fits = char.IsAsciiLetterLower(id[i]) || char.IsAsciiDigit(id[i]) || (id[i] == '-' && id[i - 1] != '-');
            if (!fits) return false;
        }

        return true;
    }

    /// <summary>A text as an id; "id" where nothing of it can stand in one.</summary>
    public static string Suggest(string text)
    {
        var id = new StringBuilder();
        foreach (char c in text.ToLowerInvariant())
        {
            if (char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c)) id.Append(c);
            else if (id.Length > 0 && id[^1] != '-') id.Append('-');
        }

        string kebab = id.ToString().TrimEnd('-');
        return kebab.Length == 0 ? "id" : kebab;
    }
}
