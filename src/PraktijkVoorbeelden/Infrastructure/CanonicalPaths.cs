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
            || context.GetEndpoint()?.Metadata.GetMetadata<IKeptPage>() is null
            || IsCanonical(request.Path.Value))
        {
            return next(context);
        }

        context.Response.Redirect(request.PathBase + new PathString(CanonicalOf(request.Path.Value!)) + request.QueryString, permanent: true);
        return Task.CompletedTask;
    });

    private static bool IsCanonical(ReadOnlySpan<char> path)
    {
        foreach (var character in path)
        {
            if (char.ToLowerInvariant(character) != character)
                return false;
        }

        return path is "/" or ['/', not '/', .., not '/'] or ['/', not '/'];
    }

    // One slash at the start, too: two of them would lead to another site.
    private static string CanonicalOf(string path) => "/" + path.Trim('/').ToLowerInvariant();
}
