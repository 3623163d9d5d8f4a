using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Razor;
using Microsoft.Extensions.WebEncoders;

namespace PraktijkVoorbeelden.Infrastructure;

/// <summary>MVC, with controllers and views together in a folder per feature.</summary>
public static class WebPages
{
    /// <summary>Adds controllers and views, tells where views live, and makes the framework's own messages Dutch.</summary>
    public static IServiceCollection AddWebPages(this IServiceCollection services)
    {
        services.AddControllersWithViews();

        services.Configure<RazorViewEngineOptions>(razor =>
        {
            razor.ViewLocationFormats.Clear();
            razor.ViewLocationFormats.Add("/Features/{1}/{0}.cshtml");
            razor.ViewLocationFormats.Add("/Features/Shared/{0}.cshtml");
            razor.AreaViewLocationFormats.Clear();
            razor.AreaViewLocationFormats.Add("/Features/{1}/{2}/{0}.cshtml");
            razor.AreaViewLocationFormats.Add("/Features/Editorial/{2}/{0}.cshtml");
            razor.AreaViewLocationFormats.Add("/Features/Shared/{2}/{0}.cshtml");
            razor.AreaViewLocationFormats.Add("/Features/Shared/{0}.cshtml");
        });

        services.Configure<MvcOptions>(mvc =>
        {
            // A draft may be empty anywhere; what must be filled in says so itself.
            mvc.SuppressImplicitRequiredAttributeForNonNullableReferenceTypes = true;
            mvc.Conventions.Add(new HeadLikeGet());
            mvc.ModelMetadataDetailsProviders.Add(new DutchMessages());
            DutchMessages.Use(mvc.ModelBindingMessageProvider);
        });

        // Letters such as é and ë as they are, instead of as character references.
        services.Configure<WebEncoderOptions>(encoder => encoder.TextEncoderSettings = new TextEncoderSettings(UnicodeRanges.All));
        return services;
    }
}
