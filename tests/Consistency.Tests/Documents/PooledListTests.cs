using Consistency.Documents;
using FsCheck.Fluent;

namespace Consistency.Tests.Documents;

public sealed class PooledListTests
{
    [Fact]
    public void Behaves_like_a_list() => FsCheck.Check.QuickThrowOnFailure(Prop.ForAll<string[], int>((items, seed) =>
    {
        var plain = new List<string?>();
        using var pooled = new PooledList<string?>();
        foreach (string? item in items)
        {
            plain.Add(item);
            pooled.Add(item);
        }

        plain.AddRange(items);
        pooled.AddRange(items);
        bool Goes(string? item) => ((item?.Length ?? 0) + seed) % 3 == 0;
        plain.RemoveAll(Goes);
        pooled.RemoveAll(Goes);
        return plain.Count == pooled.Count && plain.SequenceEqual(pooled) && pooled.Span.SequenceEqual(plain.ToArray());
    }));

    [Fact]
    public void Is_empty_when_its_text_is_disposed_of()
    {
        var text = new TokenizedText("Forty ships came.");
        PooledList<string> list = text.List<string>();
        list.Add("ships");
        text.Dispose();
        Assert.Empty(list);
    }

    [Fact]
    public void Lends_marks_and_numbers_that_are_all_zero_whatever_the_text_before_left_in_them()
    {
        for (int round = 0; round < 3; round++)
        {
            using var text = new TokenizedText("Forty ships came in the night.");
            (int[] numbers, bool[] marks) = (text.NumberPerToken(), text.MarkPerToken());
            Assert.All(numbers.Take(text.Count + 1), number => Assert.Equal(0, number));
            Assert.All(marks.Take(text.Count + 1), Assert.False);
            Array.Fill(numbers, 7);
            Array.Fill(marks, true);
        }
    }
}
