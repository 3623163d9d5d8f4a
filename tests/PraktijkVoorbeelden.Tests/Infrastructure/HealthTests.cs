using System.Net;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using PraktijkVoorbeelden.Infrastructure;
using PraktijkVoorbeelden.Tests.Support;

namespace PraktijkVoorbeelden.Tests.Infrastructure;

public sealed class HealthTests(Site site) : IClassFixture<Site>
{
    [Fact]
    public async Task A_site_that_runs_is_live_and_ready()
    {
        using var visitor = site.CreateVisitor();
        await site.CaughtUpAsync();

        Assert.Equal("Healthy", await visitor.GetStringAsync("/health/live"));
        Assert.Equal("Healthy", await visitor.GetStringAsync("/health/ready"));
    }

    [Fact]
    public async Task A_failing_check_makes_the_site_live_but_not_ready()
    {
        await using var other = new Site();
        await using var failing = other.WithWebHostBuilder(host => host.ConfigureTestServices(services => services
            .AddHealthChecks()
            .AddCheck("proef", () => HealthCheckResult.Unhealthy(), tags: [Health.Ready])));
        using var visitor = failing.CreateClient();

        using var live = await visitor.GetAsync("/health/live");
        using var ready = await visitor.GetAsync("/health/ready");

        Assert.Equal(HttpStatusCode.OK, live.StatusCode);
        Assert.Equal(HttpStatusCode.ServiceUnavailable, ready.StatusCode);
    }
}
