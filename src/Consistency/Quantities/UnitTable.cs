using System.Collections.Frozen;
using Consistency.Documents;

namespace Consistency.Quantities;

/// <summary>Finds the units of <see cref="UnitRows"/> and <see cref="CurrencyRows"/> in a text.</summary>
/// <remarks>A name is looked up by its first token, longest name first; symbols match case, names do not.</remarks>
internal static class UnitTable
{
    private sealed record Phrase(string First, string[] Rest, MeasureUnit Unit);

    /// <summary>What begins with a word: symbols, written just so, and names, longest first.</summary>
    private sealed record Entry(Phrase[] Symbols, Phrase[] Names);

    private static readonly Dictionary<string, List<Phrase>> NameRows = new(StringComparer.OrdinalIgnoreCase);
    private static readonly Dictionary<string, List<Phrase>> SymbolRows = new(StringComparer.Ordinal);
    private static readonly Dictionary<string, List<Phrase>> SignRows = new(StringComparer.OrdinalIgnoreCase);
    private static readonly WordMap<Entry> Units;
    private static readonly WordMap<Phrase[]> Signs;
    private static readonly HashSet<string> UnitIds = [], CurrencyIds = [];
    private static readonly FrozenSet<string> HundredthIds = CurrencyRows.Hundredths.Split(' ').ToFrozenSet();

    private static readonly WordSet NameLikeCodes = WordSet.Of(CurrencyRows.NameLikeCodes);
    private static readonly WordSet CarelessCodes = WordSet.Of(CurrencyRows.CarelessCodes);

    static UnitTable()
    {
        AddRows(UnitRows.Ratio, UnitKind.Ratio);
        AddRows(UnitRows.Length, UnitKind.Length);
        AddRows(UnitRows.Time, UnitKind.Time);
        AddRows(UnitRows.Age, UnitKind.Age);
        AddRows(UnitRows.Temperature, UnitKind.Temperature);
        AddRows(UnitRows.Other, UnitKind.Other);
        AddRows(CurrencyRows.Text, UnitKind.Currency);
        foreach (string code in CurrencyRows.Codes.Split(' '))
        {
            MeasureUnit currency = new(code.ToLowerInvariant(), UnitKind.Currency);
            Add(SymbolRows, code, currency);
            Add(SignRows, code, currency);
            Add(SignRows, code + "$", currency);
        }

        string[] letters = CurrencyRows.Letters.Split(' ');
        for (int i = 0; i < letters.Length; i += 2) Add(SignRows, letters[i], new MeasureUnit(letters[i + 1], UnitKind.Currency));
        foreach (string code in CurrencyRows.CarelessCodes.Split(' ')) Add(NameRows, code, new MeasureUnit(code, UnitKind.Currency));
        foreach (string symbol in UnitRows.CarelessSymbols.Split(' '))
        {
            if (SymbolRows.FirstOrDefault(row => row.Key.Equals(symbol, StringComparison.OrdinalIgnoreCase) && row.Value[0].Rest.Length == 0).Value is [var phrase, ..])
                Add(NameRows, symbol, phrase.Unit);
        }

        ILookup<ulong, Phrase> symbols = SymbolRows.SelectMany(row => row.Value).ToLookup(phrase => WordKey.Of(phrase.First));
        Units = NameRows.Keys.Concat(SymbolRows.Keys).ToWordMap(
            word => word,
            word => new Entry(LongestFirst(symbols[WordKey.Of(word)]), LongestFirst(NameRows.GetValueOrDefault(word, []))));
        Signs = SignRows.ToWordMap(row => row.Key, row => LongestFirst(row.Value));
    }

    /// <summary>The unit named or abbreviated from a token on; the longest one.</summary>
    public static bool TryMatch(TokenizedText text, int token, int limit, out MeasureUnit unit, out int end)
    {
        (unit, end) = (default, token);
        if (token >= limit || !Units.TryGetValue(text.Key(token), out Entry? entry)) return false;
        bool symbol = Match(entry.Symbols, text, token, limit, ref unit, ref end, StringComparison.Ordinal);
        bool name = Match(entry.Names, text, token, limit, ref unit, ref end, StringComparison.OrdinalIgnoreCase);
        return symbol || name;
    }

    /// <summary>The currency sign or code that ends just before a token: "$", "US$", "EUR", "c $".</summary>
    public static bool TryMatchSignBefore(TokenizedText text, int token, int floor, out MeasureUnit currency, out int first)
    {
        (currency, first) = (default, token);
        for (int start = Math.Max(floor, token - 3); start < token; start++)
        {
            int end = start;
            if (!Signs.TryGetValue(text.Key(start), out Phrase[]? signs) || !Match(signs, text, start, token, ref currency, ref end, StringComparison.OrdinalIgnoreCase) || end != token) continue;
            if (IsOrdinaryWord(text, start, end) || LetterSign.BeginsCode(text, start, token)) continue;
            first = start;
            return true;
        }

        return false;
    }

    /// <summary>Whether a name is a canonical unit of the table, and not a counted noun.</summary>
    public static bool IsUnit(string id) => UnitIds.Contains(id);

    /// <summary>Whether a canonical unit is a currency or a hundredth of one.</summary>
    public static bool IsCurrency(string id) => CurrencyIds.Contains(id);

    /// <summary>"a $ 48", "'s $ 500": a letter apart from its sign is a word, and so is a short one in lower case without a sign.</summary>
    private static bool IsOrdinaryWord(TokenizedText text, int start, int end)
    {
        if (!text.IsKind(start, TokenKind.Word)) return false;
        ReadOnlySpan<char> word = text.Word(start);
        if (text.Touches(end) && text.Word(end).Length <= 2 && NameLikeCodes.Contains(text.Key(start)) && end == start + 1) return true;
        bool lower = !char.IsUpper(word[0]) || (word.Length == 3 && !char.IsUpper(word[1]) && !char.IsUpper(word[2]));
        if (end == start + 1) return lower && (word.Length < 3 || (word.Length == 3 && !CarelessCodes.Contains(word))); // "try 5", "mad 20"
        return !text.Touches(start + 1) && word.Length == 1 && word[0] is not ('c' or 'C');
    }

    /// <summary>Whether a unit is a hundredth of a currency.</summary>
    public static bool IsHundredth(MeasureUnit unit) => HundredthIds.Contains(unit.Id);

    private static bool Match(Phrase[] phrases, TokenizedText text, int token, int limit, ref MeasureUnit unit, ref int end, StringComparison comparison)
    {
        foreach (Phrase phrase in phrases)
        {
            int after = token + 1 + phrase.Rest.Length;
            if (after > limit || after <= end || !text.Word(token).Equals(phrase.First, comparison)) continue;
            int i = 0;
            while (i < phrase.Rest.Length && text.Word(token + 1 + i).Equals(phrase.Rest[i], comparison)) i++;
            if (i < phrase.Rest.Length) continue;
            (unit, end) = (phrase.Unit, after);
            return true;
        }

        return false;
    }

    private static void AddRows(string table, UnitKind kind)
    {
        foreach (string row in table.Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            string[] cells = row.Split('|');
            string id = cells[0].Trim();
            string[] names = Cells(cells[1]), symbols = Cells(cells[2]);
            if (id[0] != '~')
            {
                AddUnit(new MeasureUnit(id, kind), names, symbols);
                continue;
            }

            AddUnit(new MeasureUnit(id[1..], kind), names, symbols);
            foreach ((string prefix, string[] prefixSymbols) in UnitRows.Prefixes)
                AddUnit(new MeasureUnit(prefix + id[1..], kind), [prefix + id[1..], .. names.Select(name => prefix + name)], [.. prefixSymbols.SelectMany(p => symbols.Select(s => p + s))]);
        }
    }

    private static string[] Cells(string cell) => cell.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    private static void AddUnit(MeasureUnit unit, string[] names, string[] symbols)
    {
        foreach (string name in names)
        {
            Add(NameRows, name, unit);
            if (name[^1] is not ('s' or '.')) Add(NameRows, name + "s", unit);
            string[] words = name.Split(' ');
            if (words is [var first, .. { Length: > 0 } rest] && first[^1] is not 's' and not '.') Add(NameRows, $"{first}s {string.Join(' ', rest)}", unit); // "barrels a day"
        }

        foreach (string symbol in symbols)
        {
            Add(SymbolRows, symbol, unit);
            if (unit.Kind == UnitKind.Currency && symbol is not ("p" or "c")) Add(SignRows, symbol, unit);
        }
    }

    private static void Add(Dictionary<string, List<Phrase>> table, string written, MeasureUnit unit)
    {
        var words = new TokenizedText(written);
        string first = words.Word(0).ToString();
        string[] rest = [.. Enumerable.Range(1, words.Count - 1).Select(i => words.Word(i).ToString())];
        UnitIds.Add(unit.Id);
        if (unit.Kind == UnitKind.Currency) CurrencyIds.Add(unit.Id);
        if (!table.TryGetValue(first, out List<Phrase>? phrases)) table[first] = phrases = [];
        if (!phrases.Exists(phrase => phrase.Rest.SequenceEqual(rest))) phrases.Add(new Phrase(first, rest, unit)); // the first row of a word wins
    }

    private static Phrase[] LongestFirst(IEnumerable<Phrase> phrases) => [.. phrases.OrderByDescending(phrase => phrase.Rest.Length)];
}
