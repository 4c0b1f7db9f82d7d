using Consistency.Documents;

namespace Consistency.Tests.Documents;

public class DocumentTests
{
    [Theory]
    [InlineData("")]
    [InlineData("  ")]
    public void Refuses_a_blank_id(string id) =>
        Assert.Equal("Id", Assert.Throws<ArgumentException>(() => new Document { Id = id, Text = "x" }).ParamName);

    [Fact]
    public void Spans_order_by_start_then_end()
    {
        TextSpan[] spans = [new(3, 4), new(1, 9), new(1, 2)];
        Assert.Equal([new(1, 2), new(1, 9), new(3, 4)], spans.Order());
    }

    [Fact]
    public void An_empty_span_overlaps_nothing()
    {
        Assert.False(new TextSpan(2, 2).Overlaps(new TextSpan(2, 2)));
        Assert.True(new TextSpan(0, 3).Overlaps(new TextSpan(2, 5)));
    }

    [Fact]
    public void Ids_of_content_keep_their_parts_apart()
    {
        Assert.NotEqual(ContentId.Of("a", "bc"), ContentId.Of("ab", "c"));
        Assert.NotEqual(ContentId.Of("a", null), ContentId.Of("a", ""));
        Assert.Equal("aab2aec30d1b4fa0".Length, ContentId.Of("a").Length);
        Assert.Equal(ContentId.Of("a", "b"), ContentId.Of("a", "b"));
    }
}
