namespace Consistency.Findings;

/// <summary>A part that fell for good while its whole did not.</summary>
/// <param name="Before">The last figure of the part before the fall.</param>
/// <param name="After">The first one after it.</param>
/// <param name="WholeBefore">The whole beside the one.</param>
/// <param name="WholeAfter">The whole beside the other.</param>
internal sealed record ScopeChange(Constraint Before, Constraint After, Constraint WholeBefore, Constraint WholeAfter)
{
    /// <summary>So many figures before and after make two levels of a series; fewer may be slips.</summary>
    private const int FewestOfEach = 3;

    /// <summary>The whole is known within so many days of the fall.</summary>
    private const int NearDays = 7;

    /// <summary>The change that a disagreement is about; null where it is none.</summary>
    /// <param name="disagreement">A disagreement of the part's series.</param>
    /// <param name="part">The part, looked at.</param>
    /// <param name="whole">The whole, looked at.</param>
    /// <param name="share">The least share by which the part falls.</param>
    public static ScopeChange? In(Disagreement disagreement, SeriesStudy part, SeriesStudy whole, decimal share)
    {
        if (disagreement.Original is not null || disagreement.Redated is not null || disagreement.IsOfOneMoment || !disagreement.IsCertain) return null;
        Constraint[] known = [.. part.Constraints.Where(claim => claim is { IsStated: true, Exact: not null } && claim.Moment.First == claim.Moment.Last && claim.Moment.Group == disagreement.Doubtful.Moment.Group)];
        HashSet<Constraint> concerned = [.. disagreement.Doubted, .. disagreement.Against];
        for (int i = FewestOfEach; i <= known.Length - FewestOfEach; i++)
        {
            (Constraint before, Constraint after) = (known[i - 1], known[i]);
            if (after.Exact > before.Exact * (1 - share) || !(concerned.Contains(before) || concerned.Contains(after))) continue;
            bool areLevels = known[(i - FewestOfEach)..i].All(claim => claim.Exact > after.Exact) && known[i..(i + FewestOfEach)].All(claim => claim.Exact < before.Exact);
            if (areLevels && Near(whole, before) is { } wholeBefore && Near(whole, after) is { } wholeAfter && wholeAfter.Exact >= wholeBefore.Exact)
                return new ScopeChange(before, after, wholeBefore, wholeAfter);
        }

        return null;
    }

    private static Constraint? Near(SeriesStudy whole, Constraint part) => whole.Standing
        .Where(claim => claim is { IsStated: true, Exact: not null } && claim.Moment.First == claim.Moment.Last && Math.Abs(claim.Moment.First - part.Moment.First) <= NearDays)
        .MinBy(claim => Math.Abs(claim.Moment.First - part.Moment.First));
}
