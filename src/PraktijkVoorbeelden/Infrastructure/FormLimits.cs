using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using BadHttpRequestException = Microsoft.AspNetCore.Http.BadHttpRequestException;

namespace PraktijkVoorbeelden.Infrastructure;

/// <summary>
/// How much one form may hold. Generous, so that a long form never fails to be saved; what goes beyond is refused with
/// a page that says so, before any controller sees half a form.
/// </summary>
public static class FormLimits
{
    /// <summary>Bytes in a whole request.</summary>
    public const int MaxBodyBytes = 8 * 1024 * 1024;

    /// <summary>Bytes in one field.</summary>
    public const int MaxValueBytes = 4 * 1024 * 1024;

    /// <summary>Fields in one form.</summary>
    public const int MaxValues = 20_000;

    /// <summary>Sets the limits wherever the framework keeps one.</summary>
    public static IServiceCollection AddFormLimits(this IServiceCollection services) => services
        .Configure<KestrelServerOptions>(kestrel => kestrel.Limits.MaxRequestBodySize = MaxBodyBytes)
        .Configure<FormOptions>(form =>
        {
            form.ValueCountLimit = MaxValues;
            form.ValueLengthLimit = MaxValueBytes;
            form.MultipartBodyLengthLimit = MaxBodyBytes;
        })
        // Beyond this limit of its own, model binding throws. A collection cannot have more items than the form has
        // fields, so at that number it is never reached and the limit on fields does the work.
        .Configure<MvcOptions>(mvc => mvc.MaxModelBindingCollectionSize = MaxValues);

    /// <summary>
    /// Reads a posted form and answers 413 or 400 when it can't be taken in. Comes after routing and authorization, so
    /// that nobody makes the site read what it will not answer.
    /// </summary>
    public static IApplicationBuilder UseFormLimits(this IApplicationBuilder app) => app.Use(async (context, next) =>
    {
        if (context.GetEndpoint() is not null && context.Request.HasFormContentType)
        {
            if (await ReadFormAsync(context) is { } refusal)
            {
                // The page that says so passes here too, as the same request: it gets an empty form to read.
                context.Request.Form = FormCollection.Empty;
                context.Response.StatusCode = refusal;
                return;
            }
        }

        await next(context);
    });

    private static async Task<int?> ReadFormAsync(HttpContext context)
    {
        try
        {
            await context.Request.ReadFormAsync(context.RequestAborted);
            return null;
        }
        catch (BadHttpRequestException refused)
        {
            return refused.StatusCode;
        }
        catch (InvalidDataException)
        {
            return StatusCodes.Status413PayloadTooLarge;
        }
        catch (IOException)
        {
            return StatusCodes.Status400BadRequest;
        }
    }
}
