namespace PraktijkVoorbeelden.Infrastructure;

/// <summary>
/// Answers HEAD with what GET says of the page, without the page (RFC 9110, section 9.3.2). It is the page that is kept, because
/// making one for each program that checks a link would cost as much as for a reader.
/// </summary>
public sealed class HeadAsGet(RequestDelegate next)
{
    /// <summary>Lets a HEAD pass as a GET, and throws the bytes away.</summary>
    public Task InvokeAsync(HttpContext context) => HttpMethods.IsHead(context.Request.Method) ? PassAsync(context) : next(context);

    private async Task PassAsync(HttpContext context)
    {
        var (request, answer) = (context.Request, context.Response);
        var (method, body) = (request.Method, answer.Body);
        (request.Method, answer.Body) = (HttpMethods.Get, Stream.Null);
        try
        {
            await next(context);
        }
        finally
        {
            (request.Method, answer.Body) = (method, body);
        }
    }
}
