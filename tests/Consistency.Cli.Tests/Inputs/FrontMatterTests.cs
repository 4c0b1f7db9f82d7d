using Consistency.Cli.Inputs;
using Consistency.Documents;
using NodaTime;

namespace Consistency.Cli.Tests.Inputs;

public class FrontMatterTests
{
    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    public void Reads_what_is_known_of_a_document(string end)
    {
        string text = string.Join(end, "---", "title: \"A storm: the toll\"", "source: Outlet A", "published: 2024-08-20", "url: https://example.org/a", "dossier: storm", "mood: grim", "# a remark", "---", "Five died.", "");
        Document document = FrontMatter.Read("a.txt", "a.txt", text);
        Assert.Equal(
            new Document
            {
                Id = "a.txt",
                Text = $"Five died.{end}",
                Title = "A storm: the toll",
                Source = "Outlet A",
                Published = new LocalDate(2024, 8, 20),
                Url = "https://example.org/a",
                Dossier = "storm",
            },
            document);
    }

    [Theory]
    [InlineData("Five died.\n---\ntitle: no\n---\n")]
    [InlineData("---\n\nA rule drawn with hyphens: five died.\n")]
    [InlineData("--- \nFive died: so they say.\n")]
    [InlineData("---")]
    [InlineData("")]
    public void Leaves_other_text_as_it_is(string text) =>
        Assert.Equal(new Document { Id = "a.txt", Text = text }, FrontMatter.Read("a.txt", "a.txt", text));
}
