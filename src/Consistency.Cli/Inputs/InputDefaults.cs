using Consistency.Claims;
using Consistency.Documents;
using NodaTime;

namespace Consistency.Cli.Inputs;

/// <summary>What is taken to hold where an input does not say it itself.</summary>
internal sealed record InputDefaults(LocalDate? Published, string? Source)
{
    public Document Fill(Document document) => document with { Published = document.Published ?? Published, Source = document.Source ?? Source };

    public Claim Fill(Claim claim) => claim.Source is null && Source is not null ? claim with { Source = Source } : claim;
}
