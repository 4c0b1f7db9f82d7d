using Consistency.Reporting;
using FsCheck;
using FsCheck.Fluent;

namespace Consistency.Tests.Reporting;

public class PrintableTextTests
{
    [Theory]
    [InlineData("plain", "plain")]
    [InlineData("Türkiye: “41,252” – 😀", "Türkiye: “41,252” – 😀")]
    [InlineData("two\r\n\tlines", "two lines")]
    [InlineData("\u001b[31mred", @"\u{001B}[31mred")]
    [InlineData("left\u202Eright", @"left\u{202E}right")]
    [InlineData("\u2066\u200F\uFEFF\u0085", @"\u{2066}\u{200F}\u{FEFF}\u{0085}")]
    [InlineData("tag \U000E0041", @"tag \u{E0041}")]
    public void Shows_what_could_harm_a_terminal(string text, string printable) => Assert.Equal(printable, PrintableText.Of(text));

    [Fact]
    public void Shows_half_of_a_surrogate_pair() => Assert.Equal(@"half \u{D83D} pair", PrintableText.Of("half \ud83d pair"));

    [Fact]
    public void Lets_no_control_character_through() => Prop.ForAll(
        ArbMap.Default.ArbFor<string>(),
        text => !PrintableText.Of(text ?? "").Any(char.IsControl)).QuickCheckThrowOnFailure();
}
