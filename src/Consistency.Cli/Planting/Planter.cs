using Consistency.Cli.Evaluation;

namespace Consistency.Cli.Planting;

/// <summary>A dossier with one fault in it, or without any.</summary>
/// <param name="Name">The name of the dossier; of a planted one the fault and its number behind it.</param>
/// <param name="Texts">Its texts, as they now stand.</param>
/// <param name="Fault">The fault; null for the clean original.</param>
/// <param name="Slips">The figures that were changed.</param>
internal sealed record PlantedDossier(string Name, IReadOnlyList<GoldDocument> Texts, Fault? Fault, IReadOnlyList<Slip> Slips);

/// <summary>Plants faults in a clean dossier, one in each copy, only where something in the dossier speaks against them.</summary>
/// <param name="seed">The same seed plants the same faults.</param>
/// <param name="each">How many copies there are to be of each fault at most.</param>
internal sealed class Planter(ulong seed, int each)
{
    /// <summary>The original, then its copies by fault.</summary>
    public IEnumerable<PlantedDossier> Plant(string name, IReadOnlyList<GoldDocument> texts)
    {
        yield return new PlantedDossier(name, texts, Fault: null, []);
        Site[] sites = [.. texts.SelectMany((text, i) => text.Figures.Select(figure => Site.Of(i, text.Document, figure))).OfType<Site>()];
        foreach (Fault fault in Enum.GetValues<Fault>())
        {
            var dice = new Dice(seed ^ Hash($"{name} {fault}"));
            int copy = 0;
            foreach (Slip[] slips in dice.Shuffle(sites).Select(site => FirstFound(fault, site, sites, dice)).OfType<Slip[]>().Take(each))
                yield return new PlantedDossier($"{name}+{Word.Of(fault)}-{++copy}", texts, fault, slips);
        }
    }

    /// <summary>The first way to plant a fault at a figure that the rest of the dossier contradicts; null where there is none.</summary>
    private static Slip[]? FirstFound(Fault fault, Site site, Site[] sites, Dice dice) =>
        FaultTable.Ways(fault, site, sites, dice).FirstOrDefault(slips => IsContradicted(fault, slips, sites));

    private static bool IsContradicted(Fault fault, Slip[] slips, Site[] sites)
    {
        Site[] now = [.. sites.Select(site => slips.FirstOrDefault(slip => slip.Site == site)?.Planted ?? site)];
        return slips.Any(slip => Array.Find(now, site => site.Document == slip.Site.Document && site.Span == slip.Site.Span) is { } suspect
            && (fault is Fault.DroppedQualifier ? Evidence.HasItsQualifier(suspect, now) : Evidence.SpeaksAgainst(suspect, now)));
    }

    /// <summary>FNV-1a: the dice of one dossier and fault do not depend on what else is planted.</summary>
    private static ulong Hash(string text)
    {
        ulong hash = 14695981039346656037;
        foreach (char letter in text) hash = unchecked((hash ^ letter) * 1099511628211);
        return hash;
    }
}
