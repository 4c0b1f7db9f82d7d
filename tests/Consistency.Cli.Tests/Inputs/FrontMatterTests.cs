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
        var notes = new List<InputNote>();
        Document document = FrontMatter.Read("a.txt", "a.txt", text, notes);
        Assert.Empty(notes);
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
        Assert.Equal(new Document { Id = "a.txt", Text = text }, FrontMatter.Read("a.txt", "a.txt", text, []));

    [Fact]
    public void Notes_a_property_that_seems_misspelt()
    {
        var notes = new List<InputNote>();
        FrontMatter.Read("a.txt", "a.txt", "---\ntitle: T\npublshed: 2024-08-20\n---\nFive died.\n", notes);
        Assert.Equal("a.txt:3:1: note: 'publshed' is not known and left out; did you mean published?", Assert.Single(notes).ToString());
    }
}
