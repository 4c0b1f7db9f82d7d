using Consistency.Findings;

namespace Consistency.Rules;

/// <summary>Looks at the series of a dossier and yields findings. A rule never renders, reads a clock, does I/O or knows one metric by name.</summary>
internal abstract class Rule
{
    /// <summary>What people should know of it.</summary>
    public abstract RuleInfo Info { get; }

    /// <summary>The findings in any order.</summary>
    public abstract IEnumerable<Finding> Check(DossierStudy dossier);
}
