using Microsoft.AspNetCore.Diagnostics.HealthChecks;

namespace PraktijkVoorbeelden.Infrastructure;

/// <summary>What a load balancer asks: does the process run, and may readers be sent to it?</summary>
public static class Health
{
    /// <summary>The tag of checks that must pass before readers may come.</summary>
    public const string Ready = "ready";

    /// <summary>Maps <c>/health/live</c>, which asks nothing, and <c>/health/ready</c>, which asks every check tagged <see cref="Ready"/>.</summary>
    public static IEndpointRouteBuilder MapHealth(this IEndpointRouteBuilder routes)
    {
        routes.MapHealthChecks("/health/live", new HealthCheckOptions { Predicate = _ => false });
        routes.MapHealthChecks("/health/ready", new HealthCheckOptions { Predicate = check => check.Tags.Contains(Ready) });
        return routes;
    }
}
