using Consistency.Claims;
using Consistency.Quantities;
using Consistency.Timelines;

namespace Consistency.Findings;

/// <summary>How often two sources of a table give different figures for one day: sources that do so again and again count differently, and no single day is a fault.</summary>
/// <remarks>Looks only at figures that were given as data. Immutable and thread-safe.</remarks>
internal sealed class VoiceHabits
{
    /// <summary>So many days, at least...</summary>
    private const int Fewest = 3;

    /// <summary>... and such a share of the days that both tell of, as a divisor, are a habit.</summary>
    private const int ShareDivisor = 5;

    private readonly Dictionary<(string A, string B), VoiceHabit> _habits = [];
    private readonly HashSet<string> _independent = new(StringComparer.OrdinalIgnoreCase);

    /// <param name="series">All series of a dossier, in their order.</param>
    /// <param name="tolerance">The share of the larger figure by which sources may differ.</param>
    public VoiceHabits(IEnumerable<Series> series, decimal tolerance)
    {
        foreach (Series one in series)
        {
            IReadOnlyList<Claim> claims = one.Claims; // in order of their days
            for (int begin = 0, end; begin < claims.Count; begin = end)
            {
                for (end = begin + 1; end < claims.Count && claims[end].AsOf == claims[begin].AsOf;) end++;
                if (end - begin > 1) Compare([.. claims.Skip(begin).Take(end - begin).Where(IsPlain).DistinctBy(VoiceOf)], tolerance);
            }
        }
    }

    /// <summary>The habits, by voices.</summary>
    public IEnumerable<VoiceHabit> All => _habits.Values.Where(IsHabit).OrderBy(habit => habit.A, StringComparer.Ordinal).ThenBy(habit => habit.B, StringComparer.Ordinal);

    /// <summary>Whether a source stands beside another one for one and the same figure and day, so that it is a voice of its own.</summary>
    public bool IsVoice(string source) => _independent.Contains(source);

    /// <summary>The habit of two voices; null where they agree as a rule, or are too seldom side by side to tell.</summary>
    public VoiceHabit? Between(string a, string b) =>
        _habits.TryGetValue(Key(a, b), out VoiceHabit? habit) && IsHabit(habit) ? habit : null;

    private void Compare(Claim[] day, decimal tolerance)
    {
        for (int i = 0; i < day.Length; i++)
        {
            for (int j = 0; j < i; j++)
            {
                _independent.Add(VoiceOf(day[i]));
                _independent.Add(VoiceOf(day[j]));
                (decimal left, decimal right) = (day[i].Quantity.Value!.Value, day[j].Quantity.Value!.Value);
                bool differ = Math.Abs(left - right) > tolerance * Math.Max(Math.Abs(left), Math.Abs(right));
                var key = Key(VoiceOf(day[i]), VoiceOf(day[j]));
                VoiceHabit habit = _habits.GetValueOrDefault(key) ?? new VoiceHabit(key.A, key.B);
                _habits[key] = habit with { Days = habit.Days + 1, Different = habit.Different + (differ ? 1 : 0), First = habit.First ?? (differ ? (day[j], day[i]) : null) };
            }
        }
    }

    private static bool IsPlain(Claim claim) =>
        claim is { Document: null, Modality: Modality.Asserted, AsOf.IsExactDay: true, Quantity: { Qualifier: Qualifier.Exact, Change: null } } && Constraint.CanCompare(claim.Quantity) && claim.Quantity.Value is not null && VoiceOf(claim).Length > 0;

    private static string VoiceOf(Claim claim) => claim.Attribution?.Id ?? claim.Source ?? string.Empty;

    private static (string A, string B) Key(string a, string b) => string.CompareOrdinal(a, b) <= 0 ? (a, b) : (b, a);

    private static bool IsHabit(VoiceHabit habit) => habit.Different >= Fewest && habit.Different * ShareDivisor >= habit.Days;
}

/// <summary>How often two voices differ.</summary>
/// <param name="A">The voice that comes first ordinally.</param>
/// <param name="B">The other one.</param>
internal sealed record VoiceHabit(string A, string B)
{
    /// <summary>For so many days and places both gave a figure.</summary>
    public int Days { get; init; }

    /// <summary>On so many of them they differ by more than sources may.</summary>
    public int Different { get; init; }

    /// <summary>The first figures that differ.</summary>
    public (Claim A, Claim B)? First { get; init; }
}
