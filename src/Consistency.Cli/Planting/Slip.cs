namespace Consistency.Cli.Planting;

/// <summary>One figure that is written otherwise than it should be.</summary>
/// <param name="Site">The figure as it should be.</param>
/// <param name="Now">The phrase that stands there instead.</param>
/// <param name="Value">The number that it says.</param>
/// <param name="Qualifier">Its hedge now.</param>
internal sealed record Slip(Site Site, string Now, decimal Value, string Qualifier)
{
    /// <summary>The figure as it now stands.</summary>
    public Site Planted => Site with { Phrase = Now, Value = Value, Qualifier = Qualifier };

    public static Slip OfDigits(Site site, string digits)
    {
        string was = Digits.Of(site.Phrase);
        decimal scale = Digits.ValueOf(was) is not 0 and var number ? site.Value / number : 1;
        return new Slip(site, Digits.Replace(site.Phrase, digits), Digits.ValueOf(digits) * scale, site.Qualifier);
    }
}
