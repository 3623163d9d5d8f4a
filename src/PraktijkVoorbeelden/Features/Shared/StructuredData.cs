using System.Collections;
using System.Globalization;
using System.Text.Json.Nodes;
using PraktijkVoorbeelden.Infrastructure;

namespace PraktijkVoorbeelden.Features.Shared;

/// <summary>What a page tells search engines in JSON-LD: its place in the site, and what it is about.</summary>
public static class StructuredData
{
    private const string Context = "https://schema.org";

    /// <summary>The JSON of a page, fit to stand in a <c>script</c> element; null for a page that has nothing to tell.</summary>
    public static string? For(PageMeta page, SiteOptions site)
    {
        ArgumentNullException.ThrowIfNull(page);
        ArgumentNullException.ThrowIfNull(site);
        List<Thing> things = [.. page.Things];
        if (page.Breadcrumbs.Count > 0)
            things.Add(Trail(page));
        if (things.Count == 0 || page.NoIndex)
            return null;
        var graph = new JsonArray([.. things.Select(thing => ToJson(thing, site))]);
        // The default encoder writes < and & as escapes, so no text of ours can end the element.
        return new JsonObject { ["@context"] = Context, ["@graph"] = graph }.ToJsonString();
    }

    private static Thing Trail(PageMeta page)
    {
        IEnumerable<Crumb> crumbs = [new("Home", "/"), .. page.Breadcrumbs];
        return new("BreadcrumbList", ("itemListElement", crumbs.Select((crumb, place) => new Thing(
            "ListItem",
            ("position", place + 1),
            ("name", crumb.Label),
            ("item", crumb.Path is null ? null : new SitePath(crumb.Path)))).ToList()));
    }

    private static JsonObject ToJson(Thing thing, SiteOptions site)
    {
        var json = new JsonObject { ["@type"] = thing.Type };
        foreach (var (name, value) in thing.Properties)
        {
            if (ToNode(value, site) is { } node)
                json[name] = node;
        }

        return json;
    }

    private static JsonNode? ToNode(object? value, SiteOptions site) => value switch
    {
        null => null,
        string text => JsonValue.Create(text),
        int number => JsonValue.Create(number),
        DateTime moment => JsonValue.Create(moment.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture)),
        SitePath path => JsonValue.Create(site.AddressOf(path.Path)),
        Thing thing => ToJson(thing, site),
        IEnumerable many => ToNode([.. many.Cast<object?>().Select(one => ToNode(one, site)).OfType<JsonNode>()]),
        _ => throw new ArgumentException($"A property of a thing can't be a {value.GetType().Name}.", nameof(value)),
    };

    private static JsonArray? ToNode(JsonNode[] nodes) => nodes.Length == 0 ? null : new JsonArray(nodes);
}
