namespace PraktijkVoorbeelden.Infrastructure;

/// <summary>What every answer passes through, those of the framework's own host filtering included.</summary>
public static class OutermostMiddleware
{
    /// <summary>Puts the request log and the security headers around everything else.</summary>
    public static IServiceCollection AddOutermostMiddleware(this IServiceCollection services)
    {
        // Start-up filters wrap the pipeline in order of registration, and the framework registers host filtering before
        // any line of ours runs: hence at the front.
        services.Insert(0, ServiceDescriptor.Transient<IStartupFilter, Filter>());
        return services;
    }

    private sealed class Filter : IStartupFilter
    {
        public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app =>
        {
            app.UseMiddleware<RequestLog>();
            app.UseMiddleware<SecurityHeaders>();
            next(app);
        };
    }
}
