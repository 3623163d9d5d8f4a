using Microsoft.AspNetCore.OutputCaching;

namespace PraktijkVoorbeelden.Infrastructure;

/// <summary>
/// Readers' pages have one address each, in lower case and without a slash at the end. Who asks for another spelling is led
/// there with the question, so that search engines and the page cache know each page once.
/// </summary>
public static class CanonicalPaths
{
    /// <summary>Answers 301 to other spellings. Comes after routing, which knows what is a readers' page.</summary>
    public static IApplicationBuilder UseCanonicalPaths(this IApplicationBuilder app) => app.Use((context, next) =>
    {
        var request = context.Request;
        if (!(HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method))
            || context.GetEndpoint()?.Metadata.GetMetadata<IOutputCachePolicy>() is null
            || CanonicalOf(request.Path.Value!) is var canonical && canonical == request.Path.Value)
        {
            return next(context);
        }

        context.Response.Redirect(request.PathBase + new PathString(canonical) + request.QueryString, permanent: true);
        return Task.CompletedTask;
    });

    // One slash at the start, too: two of them would lead to another site.
    private static string CanonicalOf(string path) => "/" + path.Trim('/').ToLowerInvariant();
}
