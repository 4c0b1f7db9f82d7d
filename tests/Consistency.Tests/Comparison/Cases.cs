using System.Globalization;
using FsCheck;
using FsCheck.Fluent;

namespace Consistency.Tests.Comparison;

/// <summary>How many random cases a property is tried on.</summary>
internal static class Cases
{
    /// <summary>10⁴, or what the environment variable CONSISTENCY_CASES says; the nightly run sets 10⁶.</summary>
    public static int Count { get; } =
        int.TryParse(Environment.GetEnvironmentVariable("CONSISTENCY_CASES"), CultureInfo.InvariantCulture, out int cases) ? cases : 10_000;

    /// <summary>Fails with the case, shrunk where FsCheck can, when the property does not hold.</summary>
    public static void Hold<T>(Gen<T> cases, Func<T, bool> property) =>
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(Count).WithQuietOnSuccess(true), Prop.ForAll(cases.ToArbitrary(), property));
}
