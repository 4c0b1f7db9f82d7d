using System.Reflection;

namespace Consistency.Vocabulary;

/// <summary>The packs that come with the library, by file name.</summary>
internal static class EmbeddedPacks
{
    private const string Folder = "Consistency.Vocabulary.Packs.";

    private static readonly Lazy<IReadOnlyList<VocabularyPack>> Parsed = new(Parse);

    public static IReadOnlyList<VocabularyPack> All => Parsed.Value;

    private static VocabularyPack[] Parse()
    {
        Assembly library = typeof(EmbeddedPacks).Assembly;
        return
        [
            .. library.GetManifestResourceNames().Where(name => name.StartsWith(Folder, StringComparison.Ordinal)).Order(StringComparer.Ordinal)
                .Select(name => PackParser.Parse(Read(library, name), name[Folder.Length..]) with { IsShipped = true }),
        ];
    }

    private static byte[] Read(Assembly library, string name)
    {
        using Stream stream = library.GetManifestResourceStream(name)!;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
