using System.Globalization;
using System.Text;
using Consistency.Claims;
using Consistency.Documents;
using Consistency.Quantities;
using Consistency.Vocabulary;

namespace Consistency.Tests.Claims;

/// <summary>No reading hangs on a particular number: other figures with as many digits and in the same order change nothing but the values.</summary>
public sealed class RenumberedCopyTests
{
    private static readonly ClaimReader ClaimReader = new(Lexicon.Default);

    [Theory]
    [InlineData(0.9)]
    [InlineData(0.6)]
    public void Other_figures_in_the_same_order_change_only_values(double share)
    {
        int changed = 0;
        foreach (Document text in FixtureTexts.All)
        {
            Document copy = text with { Text = Renumbered(text, share) };
            if (copy.Text != text.Text) changed++;
            Assert.Equal(Meanings(text), Meanings(copy));
        }

        Assert.True(changed > FixtureTexts.All.Length / 2, $"only {changed} texts have figures that can be changed");
    }

    private static string[] Meanings(Document document) => [.. ClaimReader.Read(document).Claims.Select(claim => Reader.Meaning(claim)[$"{claim.Quantity.Value}".Length..])];

    /// <summary>The text with its whole figures of two digits and more moved towards the least number of so many digits.</summary>
    private static string Renumbered(Document document, double share)
    {
        var text = new StringBuilder(document.Text);
        foreach (Quantity figure in ClaimReader.Read(document).Claims.Select(claim => claim.Quantity).OrderByDescending(quantity => quantity.Span.Start))
        {
            if (figure.Value is not { } value || value != decimal.Truncate(value) || value is < 10 or > 1e12m) continue;
            foreach (string form in new[] { "#,0", "0" })
            {
                int at = figure.Text.IndexOf(value.ToString(form, CultureInfo.InvariantCulture), StringComparison.Ordinal);
                string written = value.ToString(form, CultureInfo.InvariantCulture);
                if (at < 0 || figure.Text.AsSpan().IndexOfAnyInRange('0', '9') != at) continue;
                decimal least = (decimal)Math.Pow(10, written.Count(char.IsAsciiDigit) - 1);
                decimal moved = least + decimal.Round((value - least) * (decimal)share);
                text.Remove(figure.Span.Start + at, written.Length).Insert(figure.Span.Start + at, moved.ToString(form, CultureInfo.InvariantCulture));
                break;
            }
        }

        return text.ToString();
    }
}
