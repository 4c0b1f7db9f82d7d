using Consistency.Claims;
using Consistency.Tests.House;

namespace Consistency.Tests.Claims;

public sealed class ModalityTests
{
    public static IEnumerable<object[]> Figures() =>
        from line in File.ReadLines(Path.Combine(Repository.Root, "fixtures", "modality", "figures.tsv"))
        where line.Length > 0 && line[0] != '#'
        select (object[])line.Split('\t');

    [Theory]
    [MemberData(nameof(Figures))]
    public void Tells_assertions_from_what_is_denied_expected_imagined_or_aimed_at(string marked, string modality)
    {
        (int start, int end) = (marked.IndexOf('[', StringComparison.Ordinal), marked.IndexOf(']', StringComparison.Ordinal) - 1);
        Claim claim = Assert.Single(Reader.Claims(marked.Remove(end + 1, 1).Remove(start, 1)), claim => claim.Quantity.Span.Start < end && start < claim.Quantity.Span.End);
        Assert.Equal(Enum.Parse<Modality>(modality), claim.Modality);
    }
}
