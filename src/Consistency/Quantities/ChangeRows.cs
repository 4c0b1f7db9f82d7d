namespace Consistency.Quantities;

/// <summary>The words that make a figure a change: verbs, particles, nouns. A row is: direction | words.</summary>
internal static class ChangeRows
{
    /// <summary>Verbs whose figure is a change when it follows at once ("rose 5%") or after "by".</summary>
    public const string Verbs = """
        Up | rise, rises, rose, risen, rising, increase, increases, increased, increasing, grow, grows, grew, grown, growing, jump, jumps, jumped, jumping, climb, climbs, climbed, climbing
        Up | surge, surges, surged, surging, soar, soars, soared, soaring, swell, swells, swelled, swollen, spike, spikes, spiked, expand, expands, expanded, expanding, up, accelerated, rebounded, rallied, rally
        Up | gain, gains, gained, gaining, advance, advanced, advances, strengthened, appreciated, inflated
        Down | fall, falls, fell, fallen, falling, drop, drops, dropped, dropping, decline, declines, declined, declining, decrease, decreases, decreased, decreasing, down, slip, slips, slipped, slipping
        Down | tumble, tumbles, tumbled, plunge, plunges, plunged, plunging, slump, slumps, slumped, sink, sinks, sank, sunk, dip, dips, dipped, slid, slide, slides, plummet, plummets, plummeted
        Down | shrink, shrinks, shrank, shrunk, shrinking, contract, contracted, contracts, eased, weakened, depreciated, retreated, lower, lowered
        """;

    /// <summary>Verbs that take an object, so that only "by" makes their figure a change ("cut 500 jobs" is no change of the jobs' figure, "cut by 500" is).</summary>
    public const string Transitive = """
        Up | raise, raises, raised, raising, boost, boosts, boosted, boosting, lift, lifts, lifted, hike, hiked, hikes, exceed, exceeded
        Down | cut, cuts, cutting, reduce, reduces, reduced, reducing, slash, slashes, slashed, slashing, trim, trims, trimmed, trimming, shed, sheds, lose, loses, lost, losing
        """;

    /// <summary>Verbs that "up" belongs to, so that "up to" after them leads to a level and hedges nothing: "ticked up to 7.9%".</summary>
    public const string WithUp = """
        edge edges edged edging tick ticks ticked ticking inch inches inched inching creep creeps crept creeping nudge nudged bump bumped ramp ramped notch notched
        go goes went gone going come comes came coming move moves moved moving shoot shoots shot push pushes pushed pushing bring brings brought bringing
        add adds added adding
        take takes took taken taking round rounded jump jumped climb climbed shift shifted drift drifted march marched rise rose revise revises revised adjust adjusted upgrade upgraded
        """;

    /// <summary>Nouns that follow the figure or stand before "of".</summary>
    public const string Nouns = """
        Up | increase, rise, growth, jump, surge, gain, climb, hike, uptick, spike, expansion, upturn, raise
        Down | decrease, decline, drop, fall, reduction, cut, slump, plunge, dip, loss, contraction, downturn, slide, shrinkage
        """;

    /// <summary>Comparatives right after the figure: "5% higher", "200 fewer than".</summary>
    public const string Comparatives = """
        Up | higher, greater, larger, bigger, dearer, pricier
        Down | lower, fewer, less, smaller, cheaper
        """;
}
