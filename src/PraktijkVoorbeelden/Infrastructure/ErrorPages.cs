namespace PraktijkVoorbeelden.Infrastructure;

/// <summary>Answers faults with a page in Dutch that helps.</summary>
public static class ErrorPages
{
    /// <summary>The path under which the page is rendered. Readers never see it: the address they asked for stays.</summary>
    public const string Path = "/fout";

    /// <summary>Gives every error status without a body, and every exception, its page.</summary>
    public static IApplicationBuilder UseErrorPages(this IApplicationBuilder app)
    {
        app.UseExceptionHandler(new ExceptionHandlerOptions
        {
            ExceptionHandlingPath = Path,
            StatusCodeSelector = StatusOf,
            // A request that the server refuses is the visitor's fault: its line in the request log says enough.
            SuppressDiagnosticsCallback = fault => fault.Exception is BadHttpRequestException,
        });
        return app.UseStatusCodePagesWithReExecute(Path);
    }

    private static int StatusOf(Exception fault) =>
        fault is BadHttpRequestException refused ? refused.StatusCode : StatusCodes.Status500InternalServerError;
}
