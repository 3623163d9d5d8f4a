using System.Diagnostics;
using System.Security.Cryptography;

namespace PraktijkVoorbeelden.Infrastructure;

/// <summary>
/// Writes one line for each request. Of the address only the path: a query holds what somebody searched for. No
/// visitor's address either.
/// </summary>
public sealed partial class RequestLog(RequestDelegate next, ILogger<RequestLog> logger)
{
    /// <summary>The property of a log line that tells which request it belongs to.</summary>
    public const string Reference = "Reference";

    /// <summary>Lets the request pass and writes its line when it is answered.</summary>
    public async Task InvokeAsync(HttpContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        // Short enough to read out on the telephone: the error page shows it, and every line of this request ends with it.
        context.TraceIdentifier = RandomNumberGenerator.GetHexString(8, lowercase: true);
        using var scope = logger.BeginScope(new KeyValuePair<string, object>[] { new(Reference, context.TraceIdentifier) });

        // Error pages are rendered under another path, so the path that was asked for is noted first. As it stands in an
        // address: a line break in it stays %0A and cannot forge a line of log.
        var method = context.Request.Method;
        var path = context.Request.Path.ToUriComponent();
        var started = Stopwatch.GetTimestamp();
        try
        {
            await next(context);
        }
        finally
        {
            Answered(method, path, context.Response.StatusCode, (long)Math.Round(Stopwatch.GetElapsedTime(started).TotalMilliseconds));
        }
    }

    [LoggerMessage(LogLevel.Information, "{Method} {Path} {Status} {Milliseconds} ms")]
    private partial void Answered(string method, string path, int status, long milliseconds);
}
