using System.Security.Cryptography;

namespace PraktijkVoorbeelden.Infrastructure;

/// <summary>
/// Gives a request that is not answered from the page cache a short number: the page of a fault shows it, and every line of
/// log of this request ends with it.
/// </summary>
public sealed class RequestReference(RequestDelegate next, ILogger<RequestReference> logger)
{
    /// <summary>The property of a log line that tells which request it belongs to.</summary>
    public const string Property = "Reference";

    // Short enough to read out on the telephone.
    private const int Digits = 8;

    /// <summary>Lets the request pass.</summary>
    public async Task InvokeAsync(HttpContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        context.TraceIdentifier = RandomNumberGenerator.GetHexString(Digits, lowercase: true);
        using var scope = logger.BeginScope(new KeyValuePair<string, object>[] { new(Property, context.TraceIdentifier) });
        await next(context);
    }
}
