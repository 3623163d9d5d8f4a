using Microsoft.Extensions.Diagnostics.HealthChecks;
using PraktijkVoorbeelden.Features.Editorial;
using PraktijkVoorbeelden.Features.Initiatives;
using PraktijkVoorbeelden.Infrastructure;

namespace PraktijkVoorbeelden.Features.Search;

/// <summary>Registers search.</summary>
public static class SearchServices
{
    /// <summary>Adds the index, what keeps it up to date, and what asks it.</summary>
    public static IServiceCollection AddSearch(this IServiceCollection services)
    {
        services.AddSingleton<SearchIndex>();
        services.AddSingleton<Follower>();
        services.AddHostedService(provider => provider.GetRequiredService<Follower>());
        services.AddSingleton<FacetBook>();
        services.AddScoped<InitiativeSearch>();
        services.AddScoped<SiteSearch>();
        services.AddSingleton<AskedWords>();
        services.AddScoped<ZeroResultWords>();
        services.AddHostedService<ZeroResultWriter>();
        services.AddHealthChecks().AddCheck<SearchHealth>("search", tags: [Health.Ready]);
        return services;
    }

    // Without an index every page but search works: readers may come, and whoever looks sees why it is not all well.
    private sealed class SearchHealth(SearchIndex index, Follower follower) : IHealthCheck
    {
        public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) => Task.FromResult(index.IsReady
            ? HealthCheckResult.Healthy($"Change {follower.Applied} is applied.")
            : HealthCheckResult.Degraded("The search index is being built."));
    }
}
