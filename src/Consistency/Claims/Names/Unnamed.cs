using Consistency.Documents;
using Consistency.Vocabulary;

namespace Consistency.Claims.Names;

/// <summary>
/// What a figure is told of where nothing in its document has a name: "Twelve singers are on a stage". The document stands for it, so that such figures of
/// two documents never meet unless their words link them.
/// </summary>
internal static class Unnamed
{
    private const string Prefix = "document:";

    /// <summary>The entity that stands for all things without a name in a document.</summary>
    public static Entity In(Document document) => new(Prefix + document.Id, document.Title ?? document.Id);

    /// <summary>Whether an entity stands for something without a name.</summary>
    public static bool Is(Entity entity) => entity.Id.StartsWith(Prefix, StringComparison.Ordinal);
}
