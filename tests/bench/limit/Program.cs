// The least that Kestrel can do: one answer from memory. Beside it the site's own figures tell what its pages cost.
// Usage: limit URL FILE CONTENT-TYPE [CONTENT-ENCODING]

var body = await File.ReadAllBytesAsync(args[1]);
var (type, encoding) = (args[2], args.Length > 3 ? args[3] : null);

var builder = WebApplication.CreateSlimBuilder();
builder.Logging.ClearProviders();
var app = builder.Build();
app.Run(async context =>
{
    context.Response.ContentType = type;
    context.Response.ContentLength = body.Length;
    if (encoding is not null)
        context.Response.Headers.ContentEncoding = encoding;
    await context.Response.Body.WriteAsync(body, context.RequestAborted);
});
await app.RunAsync(args[0]);
