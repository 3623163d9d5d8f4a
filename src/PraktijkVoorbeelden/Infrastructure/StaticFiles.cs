using Microsoft.Net.Http.Headers;

namespace PraktijkVoorbeelden.Infrastructure;

/// <summary>How long browsers keep files.</summary>
public static class StaticFiles
{
    /// <summary>
    /// Lets browsers keep fonts for good. Pages link to other files by an address with a fingerprint, which the framework
    /// already serves that way; the stylesheet names fonts by their plain address, which holds the font's version.
    /// </summary>
    public static IApplicationBuilder UseLastingFonts(this IApplicationBuilder app) => app.Use((context, next) =>
    {
        if (context.Request.Path.StartsWithSegments("/css/fonts"))
        {
            context.Response.OnStarting(() =>
            {
                if (context.Response.StatusCode == StatusCodes.Status200OK)
                    context.Response.Headers[HeaderNames.CacheControl] = "max-age=31536000, immutable";
                return Task.CompletedTask;
            });
        }

        return next(context);
    });
}
