using System.Text.Json;

namespace PraktijkVoorbeelden.Tests.Support;

/// <summary>The types and properties of schema.org that this site uses, after schema.org itself.</summary>
internal static class SchemaOrg
{
    private static readonly Dictionary<string, string[]> Known = new()
    {
        ["WebSite"] = ["name", "url", "inLanguage", "potentialAction"],
        ["SearchAction"] = ["target", "query-input"],
        ["EntryPoint"] = ["urlTemplate"],
        ["BreadcrumbList"] = ["itemListElement"],
        ["ListItem"] = ["position", "name", "item"],
        ["Article"] = ["headline", "description", "url", "inLanguage", "datePublished", "dateModified", "publisher", "keywords", "about", "citation", "hasPart"],
        ["Quotation"] = ["text", "creator"],
        ["Person"] = ["name", "jobTitle"],
        ["Organization"] = ["name", "url"],
        ["GovernmentOrganization"] = ["name", "alternateName", "identifier", "url", "award"],
    };

    /// <summary>What schema.org does not know in the JSON-LD of a page.</summary>
    public static IEnumerable<string> FaultsOfPage(string json)
    {
        using var document = JsonDocument.Parse(json);
        if (document.RootElement.GetProperty("@context").GetString() != "https://schema.org")
            yield return "JSON-LD of something else";
        foreach (var fault in document.RootElement.GetProperty("@graph").EnumerateArray().SelectMany(FaultsOf).ToList())
            yield return fault;
    }

    /// <summary>What schema.org does not know of a thing.</summary>
    public static IEnumerable<string> FaultsOf(JsonElement thing)
    {
        var type = thing.GetProperty("@type").GetString()!;
        if (!Known.TryGetValue(type, out var properties))
            return [$"schema.org has no {type}"];
        return thing.EnumerateObject().Where(property => property.Name != "@type").SelectMany(property => FaultsOf(type, properties, property));
    }

    private static IEnumerable<string> FaultsOf(string type, string[] properties, JsonProperty property)
    {
        if (!properties.Contains(property.Name))
            yield return $"a {type} has no {property.Name}";
        foreach (var part in property.Value.ValueKind == JsonValueKind.Array ? [.. property.Value.EnumerateArray()] : new[] { property.Value })
        {
            if (part.ValueKind is JsonValueKind.Null || (part.ValueKind == JsonValueKind.String && string.IsNullOrWhiteSpace(part.GetString())))
                yield return $"{property.Name} of a {type} is empty";
            foreach (var fault in part.ValueKind == JsonValueKind.Object ? FaultsOf(part) : [])
                yield return fault;
        }
    }
}
