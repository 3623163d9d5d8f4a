using System.IO.Compression;
using Microsoft.AspNetCore.ResponseCompression;
using Microsoft.Extensions.Options;

namespace PraktijkVoorbeelden.Infrastructure;

/// <summary>
/// How tight a page is packed. With brotli a page is a tenth smaller than by the framework's own optimum (quality 4), in
/// about the same time; the page of an endpoint that asks for it (<see cref="PackTightAttribute"/>) as small as it can be.
/// </summary>
public sealed class PageCompression(IServiceProvider services, IOptions<ResponseCompressionOptions> options) : ResponseCompressionProvider(services, options)
{
    private static readonly Brotli Tight = new(11);

    /// <inheritdoc/>
    public override ICompressionProvider? GetCompressionProvider(HttpContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        var chosen = base.GetCompressionProvider(context);
        return chosen is Brotli && IsPackedTight(context) ? Tight : chosen;
    }

    // Only the page itself, which is made once for each change: its answers to questions are many, and each takes a fifth
    // of a second to pack like this. By what is read of the question, because what nobody reads has been left out of it.
    private static bool IsPackedTight(HttpContext context) =>
        context.Request.Query.Count == 0 && context.GetEndpoint()?.Metadata.GetMetadata<PackTightAttribute>() is not null;

    /// <summary>Brotli of a certain quality.</summary>
    public sealed class Brotli(int quality) : ICompressionProvider
    {
        private readonly BrotliCompressionOptions options = new() { Quality = quality };

        /// <summary>For pages that are made while somebody waits.</summary>
        public Brotli()
            : this(6)
        {
        }

        /// <inheritdoc/>
        public string EncodingName => "br";

        /// <inheritdoc/>
        public bool SupportsFlush => true;

        /// <inheritdoc/>
        public Stream CreateStream(Stream outputStream) => new BrotliStream(outputStream, options, leaveOpen: true);
    }
}

/// <summary>Marks a large page that many open: it may take a moment longer to make, and is then smaller for each of them.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class PackTightAttribute : Attribute;
