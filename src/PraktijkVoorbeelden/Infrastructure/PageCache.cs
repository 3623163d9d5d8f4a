using System.IO.Compression;
using Microsoft.AspNetCore.OutputCaching;
using Microsoft.AspNetCore.ResponseCompression;
using Microsoft.Extensions.Options;

namespace PraktijkVoorbeelden.Infrastructure;

/// <summary>
/// Readers' pages: made and compressed once, kept on this node, and sent again only when the reader's browser does not
/// have them. Only endpoints that are marked with <see cref="IKeptPage"/>; until when is said by the base policy of the
/// framework's cache.
/// </summary>
public static class PageCache
{
    private const long Megabyte = 1024 * 1024;

    /// <summary>Binds the settings and sets bounds.</summary>
    public static IServiceCollection AddPageCache(this IServiceCollection services)
    {
        services.AddOptions<PageCacheOptions>()
            .BindConfiguration("PageCache")
            .Validate(cache => cache.Megabytes is >= 1 and <= 16 * 1024, "PageCache:Megabytes must be from 1 to 16384.")
            .ValidateOnStart();

        services.AddOutputCache();
        services.AddOptions<OutputCacheOptions>().Configure<IOptions<PageCacheOptions>>((cache, pages) =>
        {
            cache.SizeLimit = pages.Value.Megabytes * Megabyte;
            cache.MaximumBodySize = Megabyte;
            cache.UseCaseSensitivePaths = true;
        });

        // Over https too: readers' pages hold no secret that the length of an answer could give away. Pages of /beheer
        // do, and are never compressed.
        services.AddResponseCompression(compression =>
        {
            compression.EnableForHttps = true;
            compression.Providers.Add(new PageCompression.Brotli());
            compression.Providers.Add<GzipCompressionProvider>();
            compression.MimeTypes = [.. ResponseCompressionDefaults.MimeTypes, "application/atom+xml", "application/opensearchdescription+xml"];
        });
        services.AddSingleton<IResponseCompressionProvider, PageCompression>();
        services.Configure<GzipCompressionProviderOptions>(gzip => gzip.Level = CompressionLevel.Optimal);
        return services;
    }

    /// <summary>Keeps, tags and compresses the answers of marked endpoints. Comes after routing.</summary>
    public static IApplicationBuilder UsePageCache(this IApplicationBuilder app)
    {
        var isEnabled = app.ApplicationServices.GetRequiredService<IOptions<PageCacheOptions>>().Value.Enabled;
        return app.UseWhen(IsReadersPage, pages =>
        {
            pages.UseMiddleware<HeadAsGet>();
            if (isEnabled)
                pages.UseOutputCache();
            pages.UseMiddleware<ContentTag>();
            pages.UseResponseCompression();
        });
    }

    private static bool IsReadersPage(HttpContext context) => context.GetEndpoint()?.Metadata.GetMetadata<IKeptPage>() is not null;
}

/// <summary>Marks an endpoint that answers every visitor alike.</summary>
public interface IKeptPage;
