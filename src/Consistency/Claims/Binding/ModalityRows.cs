namespace Consistency.Claims.Binding;

/// <summary>The words that make a figure less than a plain assertion, or plainly one. A row is: modality | phrases apart by commas.</summary>
internal static class ModalityRows
{
    /// <summary>Words before a figure that reach over the whole clause after them, whatever its verb: "denied that 14 had drowned".</summary>
    public const string OverClause = """
        Denied | denied, denies, deny, denying, denial, refuted, refutes, untrue that, not true that, no truth, false that, rejected reports, rejected claims, dismissed reports, dismissed claims
        Hypothetical | if, unless, whether
        """;

    /// <summary>Words before a figure that reach their object and no further than the next verb of its own: "expects sales of", "plans to cut".</summary>
    public const string OverObject = """
        Forecast | expect, expects, expected, expecting, expectation of, expectations of, forecast, forecasts, forecasting, forecasters see, predicted, predicts, predict, predicting, projected, projection of, projections of
        Forecast | projecting, likely, anticipates, anticipated, anticipate, shall, pencilled in, penciled in, estimates that, outlook, on course for, on course to, on track for, on track to, bound to
        Target | plan to, plans to, plan for, plans for, planned, planning, aim to, aims to, aim for, aims for, aim at, aims at, aimed at, aimed to, aiming, target of, target is, targets a, targeting, targeted, pledged, pledge to, pledges, vowed, vows
        Target | promised, promises to, promise to, promise of, goal of, goal is, intended, intends, intend, intention, proposed, proposes, seeks, seek to, seeking to, sought to, hopes, hoped to, hoped for, hope to, hopes to, hoping
        Target | wants, want to, wanted, is to, are to, was to, were to, objective of, threatened to, campaign to, drive to, effort to, efforts to, programme to, program to, mission to, scheme to
        Hypothetical | could, might, may, would, should, perhaps, possibly, potentially, risk losing, risks losing, enough to
        Asserted | likely voters, not including, not counting, not only, now, currently, already, actual, actually, so far, down from, up from, compared with, compared to, instead of the, had, has, did
        """;

    /// <summary>Words behind a figure that is their subject, or that they describe: "40,000 may flee", "the 6.1 million pencilled in by analysts".</summary>
    public const string OverSubject = """
        Forecast | will, shall, expected, forecast, predicted, projected, likely to, anticipated, pencilled in, penciled in
        Target | planned, targeted, hoped for, target, goal, are to, is to
        Hypothetical | could, might, may, would, should, for a majority, for an outright majority, needed for, required for, needed to, required to
        Asserted | had, have, has, did, that had, that have
        """;

    /// <summary>Verbs that tell what befalls a thing: after "will" they forecast, while any other announces what somebody is going to do.</summary>
    public const string Befalling =
        "be reach hit total number amount cost have need require bring affect become see face suffer get remain last stand come go peak exceed surpass top average weigh measure take die lose run"
        + " experience receive result struggle generate yield account represent arrive live contract shrink pass cross";

    /// <summary>Words that open a stretch between commas which says something by the way: "the deficit, now 5.2% of GDP, to zero".</summary>
    public const string Aside = "which who whose whom where now currently then already including compared according down up said or a an nearly about almost roughly some";

    /// <summary>Words at which another statement begins, so that what stands beyond them says nothing of the figure.</summary>
    public const string Boundary = "but while whereas although though because when where which who whose whom what how since after until as yet";
}
