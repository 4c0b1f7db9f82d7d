using Consistency.Comparison;
using FsCheck.Fluent;

namespace Consistency.Tests.Comparison;

public class SlotSetTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(64)]
    [InlineData(65)]
    [InlineData(5000)]
    [InlineData(300_000)]
    public void Finds_neighbours_as_a_sorted_set_does(int capacity)
    {
        var random = new Random(capacity);
        var slots = new SlotSet(capacity);
        var oracle = new SortedSet<int>();
        for (int step = 0; step < 3000; step++)
        {
            int slot = random.Next(capacity);
            if (random.Next(2) == 0)
            {
                slots.Add(slot);
                oracle.Add(slot);
            }
            else
            {
                slots.Remove(slot);
                oracle.Remove(slot);
            }

            int asked = random.Next(capacity + 1);
            int after = oracle.GetViewBetween(asked, capacity).Count == 0 ? -1 : oracle.GetViewBetween(asked, capacity).Min;
            int before = oracle.GetViewBetween(-1, asked - 1).Count == 0 ? -1 : oracle.GetViewBetween(-1, asked - 1).Max;
            Assert.Equal(after, slots.AtOrAfter(asked));
            Assert.Equal(before, slots.Before(asked));
        }
    }
}
