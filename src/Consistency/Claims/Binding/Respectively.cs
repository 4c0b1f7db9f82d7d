using Consistency.Claims.Names;
using Consistency.Dates;
using Consistency.Documents;
using Consistency.Quantities;

namespace Consistency.Claims.Binding;

/// <summary>
/// Figures that are told of as many dates or names one by one: "1,871 and 1,889 homicides in 2013 and 2014 respectively", "killed 12 and 15 people in Rafah and Jabalia, respectively".
/// </summary>
internal sealed class Respectively
{
    /// <summary>The word stands no farther behind the list of figures.</summary>
    private const int Farthest = 16;

    private readonly ReadDocument _document;
    private readonly Dictionary<int, DateMention> _dates = [];
    private readonly Dictionary<int, EntityMention> _names = [];

    public Respectively(ReadDocument document)
    {
        _document = document;
        for (int last = 1; last < document.Quantities.Count; last++)
        {
            bool endsList = IsListed(last) && (last + 1 == document.Quantities.Count || !IsListed(last + 1));
            if (!endsList || !IsSaid(document.Quantities[last].PhraseEnd)) continue;
            int first = last - 1;
            while (first > 0 && IsListed(first)) first--;
            Share(first, last + 1);
        }
    }

    /// <summary>The date of the figure with this index; null where none is dealt out to it.</summary>
    public DateMention? DateOf(int index) => _dates.GetValueOrDefault(index);

    /// <summary>What the figure with this index is told of; null where no name is dealt out to it.</summary>
    public EntityMention? NameOf(int index) => _names.TryGetValue(index, out EntityMention name) ? name : null;

    private bool IsSaid(int token)
    {
        for (int i = token; i < token + Farthest; i++)
        {
            if (_document.Text.Is(i, "respectively")) return _document.Text.SentenceOf(i) == _document.Text.SentenceOf(token - 1);
        }

        return false;
    }

    /// <summary>Whether only marks and "and" stand between a figure and the one before it.</summary>
    private bool IsListed(int index)
    {
        (ReadQuantity before, ReadQuantity figure) = (_document.Quantities[index - 1], _document.Quantities[index]);
        return before.Quantity.Unused is null && figure.Quantity.Unused is null && figure.First - EndOf(before, figure) is 1 or 2 && IsJoined(EndOf(before, figure), figure.First);
    }

    /// <summary>The token after a figure; of "12 and 15 people" both have the noun.</summary>
    private static int EndOf(ReadQuantity before, ReadQuantity figure) => before.PhraseEnd <= figure.First ? before.PhraseEnd : before.NumberEnd;

    private bool IsJoined(int first, int end)
    {
        for (int i = first; i < end; i++)
            if (_document.Text.Symbol(i) != ',' && !_document.Text.Is(i, "and")) return false;
        return end > first;
    }

    private void Share(int first, int end)
    {
        (int from, int to) = _document.Surroundings(_document.Quantities[first].First, _document.Quantities[end - 1].End);
        Deal(_document.Dates.Between(from, to), static date => date.FirstToken, static date => date.EndToken, first, end, _dates);
        Deal(_document.Names.Between(from, to), static name => name.First, static name => name.End, first, end, _names);
    }

    /// <summary>Deals out the first list of as many things as there are figures.</summary>
    private void Deal<T>(ReadOnlySpan<T> things, Func<T, int> firstOf, Func<T, int> endOf, int first, int end, Dictionary<int, T> dealt)
    {
        for (int start = 0; start < things.Length;)
        {
            int stop = start + 1;
            while (stop < things.Length && firstOf(things[stop]) - endOf(things[stop - 1]) is 1 or 2 && IsJoined(endOf(things[stop - 1]), firstOf(things[stop]))) stop++;
            if (stop - start == end - first)
            {
                for (int i = 0; i < end - first; i++) dealt[first + i] = things[start + i];
                return;
            }

            start = stop;
        }
    }
}
