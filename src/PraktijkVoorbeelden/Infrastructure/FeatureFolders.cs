using Microsoft.AspNetCore.Mvc.Razor;

namespace PraktijkVoorbeelden.Infrastructure;

/// <summary>MVC, with controllers and views together in a folder per feature.</summary>
public static class FeatureFolders
{
    /// <summary>Adds controllers and views, and tells the view engine where views live.</summary>
    public static IServiceCollection AddFeatures(this IServiceCollection services)
    {
        services.AddControllersWithViews();
        services.Configure<RazorViewEngineOptions>(options =>
        {
            options.ViewLocationFormats.Clear();
            options.ViewLocationFormats.Add("/Features/{1}/{0}.cshtml");
            options.ViewLocationFormats.Add("/Features/Shared/{0}.cshtml");
            options.AreaViewLocationFormats.Clear();
            options.AreaViewLocationFormats.Add("/Features/{1}/{2}/{0}.cshtml");
            options.AreaViewLocationFormats.Add("/Features/Shared/{0}.cshtml");
        });
        return services;
    }
}
