using Consistency;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Puts the checker into a service collection.</summary>
public static class ServiceCollectionExtensions
{
    /// <summary>Adds one <see cref="ConsistencyChecker"/> and its <see cref="ConsistencyOptions"/> for the whole application.</summary>
    /// <param name="services">Where to add them.</param>
    /// <param name="configure">Changes the default options: <c>options => options with { ReportingLagDays = 3 }</c>; null keeps them.</param>
    /// <returns><paramref name="services"/>, for more calls.</returns>
    public static IServiceCollection AddConsistency(this IServiceCollection services, Func<ConsistencyOptions, ConsistencyOptions>? configure = null) => services
        .AddSingleton(configure?.Invoke(ConsistencyOptions.Default) ?? ConsistencyOptions.Default)
        .AddSingleton(provider => new ConsistencyChecker(provider.GetRequiredService<ConsistencyOptions>()));
}
