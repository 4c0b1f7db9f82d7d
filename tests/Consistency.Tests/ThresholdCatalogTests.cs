using System.Reflection;
using System.Text.Json;

namespace Consistency.Tests;

public class ThresholdCatalogTests
{
    public static TheoryData<string> Names => [.. ThresholdCatalog.All.Select(threshold => threshold.Name)];

    [Fact]
    public void Every_number_among_the_options_is_a_threshold() => Assert.Equal(
        ThresholdCatalog.All.Select(threshold => threshold.Name),
        typeof(ConsistencyOptions).GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Where(property => property.PropertyType == typeof(int) || property.PropertyType == typeof(decimal) || property.PropertyType == typeof(double))
            .Select(property => JsonNamingPolicy.CamelCase.ConvertName(property.Name))
            .Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Names))]
    public void A_threshold_changes_its_own_option_within_its_bounds(string name)
    {
        ThresholdInfo threshold = ThresholdCatalog.Find(name)!;

        Assert.All([threshold.Least, threshold.Most], bound => Assert.Equal(bound, threshold.Get(threshold.With(ConsistencyOptions.Default, bound))));
        Assert.Throws<ArgumentOutOfRangeException>(() => threshold.With(ConsistencyOptions.Default, threshold.Least - 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => threshold.With(ConsistencyOptions.Default, threshold.Most + 1));
        Assert.InRange(threshold.Default, threshold.Least, threshold.Most);
    }
}
