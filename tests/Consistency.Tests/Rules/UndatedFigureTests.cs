using Consistency.Findings;

namespace Consistency.Tests.Rules;

public class UndatedFigureTests
{
    [Fact]
    public void Tells_once_of_a_figure_that_a_document_repeats()
    {
        Finding[] found = [.. Some.Found(
            Some.Claim(100, 0),
            Some.Claim(200, 9),
            Some.Claim(150, document: "x", sentence: 1),
            Some.Claim(150, document: "x", sentence: 2),
            Some.Claim(150, document: "y")).Where(finding => finding.Rule == "CON502")];
        Assert.Equal(2, found.Length);
    }
}
