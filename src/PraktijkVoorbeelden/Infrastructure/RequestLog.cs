using System.Collections;
using System.Diagnostics;

namespace PraktijkVoorbeelden.Infrastructure;

/// <summary>
/// Writes one line for each request. Of the address only the path: a query holds what somebody searched for. No
/// visitor's address either.
/// </summary>
public sealed class RequestLog(RequestDelegate next, ILogger<RequestLog> logger)
{
    private static readonly EventId Answered = new(1, nameof(Answered));

    /// <summary>Lets the request pass and writes its line when it is answered.</summary>
    public Task InvokeAsync(HttpContext context) => logger.IsEnabled(LogLevel.Information) ? PassAsync(context) : next(context);

    private async Task PassAsync(HttpContext context)
    {
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
            var milliseconds = (long)Math.Round(Stopwatch.GetElapsedTime(started).TotalMilliseconds);
            logger.Log(LogLevel.Information, Answered, new Line(method, path, context.Response.StatusCode, milliseconds, context.TraceIdentifier), null, static (line, _) => line.ToString());
        }
    }

    // Not a message with five holes: the reference belongs to the line, and stands where it stands on every line.
    private readonly struct Line(string method, string path, int status, long milliseconds, string reference) : IReadOnlyList<KeyValuePair<string, object?>>
    {
        public int Count => 6;

        public KeyValuePair<string, object?> this[int index] => index switch
        {
            0 => new("Method", method),
            1 => new("Path", path),
            2 => new("Status", status),
            3 => new("Milliseconds", milliseconds),
            4 => new(RequestReference.Property, reference),
            5 => new("{OriginalFormat}", "{Method} {Path} {Status} {Milliseconds} ms"),
            _ => throw new ArgumentOutOfRangeException(nameof(index)),
        };

        public IEnumerator<KeyValuePair<string, object?>> GetEnumerator()
        {
            for (var index = 0; index < Count; index++)
            {
                yield return this[index];
            }
        }

        IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

        public override string ToString() => $"{method} {path} {status} {milliseconds} ms";
    }
}
