using System.Xml.Linq;
using Microsoft.AspNetCore.Mvc.Controllers;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Patterns;
using Microsoft.Extensions.DependencyInjection;
using PraktijkVoorbeelden.Features.Editorial.Beheer;

namespace PraktijkVoorbeelden.Tests.Support;

/// <summary>The addresses that the site answers, as its own routing knows them.</summary>
internal static class Routes
{
    /// <summary>Every endpoint: pages, files, health.</summary>
    public static IEnumerable<RouteEndpoint> All(this Site site) =>
        site.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>();

    /// <summary>Every action of a controller of ours.</summary>
    public static IEnumerable<RouteEndpoint> Actions(this Site site) => site.All()
        .Where(endpoint => endpoint.Metadata.GetMetadata<ControllerActionDescriptor>() is { } action && action.ControllerTypeInfo.Assembly == typeof(BeheerController).Assembly);

    /// <summary>Whether an endpoint belongs to the editors.</summary>
    public static bool IsUnderBeheer(this RouteEndpoint endpoint) => endpoint.RoutePattern.PathSegments
        is [{ Parts: [RoutePatternLiteralPart { Content: "beheer" }] }, ..];

    /// <summary>The methods that an endpoint answers; GET for one that does not say so.</summary>
    public static IReadOnlyList<string> MethodsOf(this RouteEndpoint endpoint) =>
        endpoint.Metadata.GetMetadata<IHttpMethodMetadata>()?.HttpMethods is { Count: > 0 } methods ? methods : [HttpMethod.Get.Method];

    /// <summary>An address that leads to an endpoint, with any value for its parameters that the endpoint takes there.</summary>
    public static string PathTo(this Site site, RouteEndpoint endpoint) => "/" + string.Join('/', endpoint.RoutePattern.PathSegments.Select(segment =>
        string.Concat(segment.Parts.Select(part => part is RoutePatternLiteralPart literal ? literal.Content : site.ValueFor((RoutePatternParameterPart)part)))));

    /// <summary>Every page that the sitemap lists, with when it changed.</summary>
    public static async Task<IReadOnlyList<(Uri Address, string? ChangedAt)>> SitemapAsync(this Site site)
    {
        XNamespace schema = "http://www.sitemaps.org/schemas/sitemap/0.9";
        using var visitor = site.CreateVisitor();
        var index = XElement.Parse(await visitor.GetStringAsync("/sitemap.xml"));
        var pages = new List<(Uri, string?)>();
        foreach (var file in index.Elements(schema + "sitemap"))
        {
            var list = XElement.Parse(await visitor.GetStringAsync(new Uri(file.Element(schema + "loc")!.Value).PathAndQuery));
            pages.AddRange(list.Elements(schema + "url").Select(page => (new Uri(page.Element(schema + "loc")!.Value), page.Element(schema + "lastmod")?.Value)));
        }

        return pages;
    }

    private static string ValueFor(this Site site, RoutePatternParameterPart parameter)
    {
        var factory = site.Services.GetRequiredService<ParameterPolicyFactory>();
        var constraints = parameter.ParameterPolicies.Select(policy => factory.Create(parameter, policy)).OfType<IRouteConstraint>().ToList();
        return new[] { Guid.Empty.ToString(), "1", "voorbeelden", "bestand.txt" }.FirstOrDefault(value => constraints.TrueForAll(constraint =>
            constraint.Match(null, null, parameter.Name, new() { [parameter.Name] = value }, RouteDirection.IncomingRequest)))
            ?? throw new InvalidOperationException($"No value is known for {parameter.Name}:{string.Join(':', parameter.ParameterPolicies.Select(policy => policy.Content))}.");
    }
}
