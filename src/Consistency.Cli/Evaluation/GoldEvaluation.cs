using System.Text.Json;
using Consistency.Claims;

namespace Consistency.Cli.Evaluation;

/// <summary>Counts how much of what a person reads in texts was read by the machine, kind by kind.</summary>
/// <remarks>A claim that was not found misses every kind that the gold text states, so that the kinds measure reading from end to end.</remarks>
internal sealed class GoldEvaluation
{
    private readonly Tally _value = new("value");
    private readonly Tally _claim = new("claim");
    private readonly Tally _series = new("series");
    private readonly Tally _unused = new("unused-reason");
    private readonly Tally[] _kinds = [.. FigureKind.All.Select(kind => new Tally(kind.Name))];
    private readonly List<Miss> _misses = [];

    public int Documents { get; private set; }

    public int Figures { get; private set; }

    /// <summary>Found value, claim made, entity with metric and population right, then the kinds one by one.</summary>
    public IReadOnlyList<Tally> Tallies => [_value, _claim, _series, .. _kinds, _unused];

    /// <summary>In the order of the texts.</summary>
    public IReadOnlyList<Miss> Misses => _misses;

    public void Add(GoldDocument gold, Reading reading)
    {
        IReadOnlyList<ReadFigure> read = ReadFigure.AllOf(reading);
        ReadFigure?[] matches = FigureMatch.Of(gold.Figures, read);
        Documents++;
        for (int i = 0; i < matches.Length; i++)
        {
            if (gold.Figures[i].IsOptional) continue;
            Figures++;
            Tell(gold, gold.Figures[i].Span, Judge(gold.Figures[i], matches[i]));
        }

        foreach (ReadFigure extra in read.Except(matches.OfType<ReadFigure>(), ReferenceEqualityComparer.Instance).Cast<ReadFigure>())
        {
            if (extra.IsNoFigure || gold.Figures.Any(figure => figure.IsOptional && figure.Span.Overlaps(extra.Span))) continue;
            if (gold.Figures.Any(figure => !figure.IsClaim && figure.Span.Overlaps(extra.Span))) continue; // the rest of a number that is cut up
            var alarm = new Judged(IsExpected: false, IsSaid: true, IsRight: false);
            _value.Add(alarm);
            if (extra.IsClaim) _claim.Add(alarm);
            if (extra.IsClaim) _series.Add(alarm);
            Tell(gold, extra.Span, [extra.IsClaim ? "not a figure of the text, read as a claim" : "not a figure of the text"]);
        }
    }

    private List<string> Judge(GoldFigure gold, ReadFigure? read)
    {
        var faults = new List<string>();
        _value.Add(new Judged(IsExpected: true, IsSaid: read is not null, IsRight: read is not null));
        if (read is null) faults.Add("value: not found");
        if (gold.IsClaim) JudgeClaim(gold.Json, read, faults);
        else JudgeUnused(gold.Json, read, faults);
        return faults;
    }

    private void JudgeClaim(JsonElement gold, ReadFigure? read, List<string> faults)
    {
        JsonElement? claim = read is { IsClaim: true } ? read.Json : null;
        _claim.Add(new Judged(IsExpected: true, IsSaid: claim is not null, IsRight: claim is not null));
        if (claim is null && read is not null) faults.Add($"claim: none, unused as {Shown.Of(read.Json, "unused")}");
        bool isSeries = claim is not null;
        for (int i = 0; i < _kinds.Length; i++)
        {
            FigureKind kind = FigureKind.All[i];
            if (kind.Judge(gold, claim) is not { } judged) continue;
            _kinds[i].Add(judged);
            if (judged.IsRight) continue;
            if (FigureKind.IsOfSeries(kind)) isSeries = false;
            if (claim is not null) faults.Add($"{kind.Name}: {Shown.Of(gold, kind.Property)}, read {Shown.Of(claim.Value, kind.Property)}");
        }

        _series.Add(new Judged(IsExpected: true, IsSaid: claim is not null, isSeries));
    }

    private void JudgeUnused(JsonElement gold, ReadFigure? read, List<string> faults)
    {
        bool isRight = read is { IsClaim: false } && Agreement.Fits(gold.GetProperty("unused"), read.Json.GetProperty("unused"));
        _unused.Add(new Judged(IsExpected: true, IsSaid: read is { IsClaim: false }, isRight));
        if (read is { IsClaim: true }) _claim.Add(new Judged(IsExpected: false, IsSaid: true, IsRight: false));
        if (!isRight && read is not null) faults.Add($"unused-reason: {Shown.Of(gold, "unused")}, read {(read.IsClaim ? $"a claim ({Shown.Of(read.Json, "metric")})" : Shown.Of(read.Json, "unused"))}");
    }

    private void Tell(GoldDocument gold, Documents.TextSpan figure, List<string> faults)
    {
        if (faults.Count == 0) return;
        string text = gold.Document.Text;
        _misses.Add(new Miss(gold.Document.Id, figure.Of(text).ToString(), Shown.Sentence(text, figure), faults));
    }
}
