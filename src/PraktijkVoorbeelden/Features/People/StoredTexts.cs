using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using PraktijkVoorbeelden.Features.Editorial;

namespace PraktijkVoorbeelden.Features.People;

/// <summary>The texts in a draft or a version as it is stored, whatever noun it is of and however old it is.</summary>
internal static class StoredTexts
{
    private static readonly JsonSerializerOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The Keys of the people whose names stand in it.</summary>
    public static IReadOnlyList<string> PeopleIn(string json, SuppressedNameList names)
    {
        using var document = JsonDocument.Parse(json);
        return [.. TextsOf(document.RootElement).SelectMany(names.PeopleIn).Distinct()];
    }

    /// <summary>The same without names: the name of a person goes, as does an address; elsewhere <see cref="SuppressedNameList.Removed"/> takes its place.</summary>
    public static string Without(Noun noun, string json, SuppressedNameList names)
    {
        var root = JsonNode.Parse(json)!.AsObject();
        foreach (var single in (ReadOnlySpan<string>)[nameof(Root.Slug), .. noun == Noun.Person ? [nameof(Person.Name)] : Array.Empty<string>()])
        {
            if (root[single] is JsonValue value && names.IsIn(value.GetValue<string>()))
                root.Remove(single);
        }

        TakeOut(root, names);
        return root.ToJsonString(Options);
    }

    private static void TakeOut(JsonNode? node, SuppressedNameList names)
    {
        switch (node)
        {
            case JsonObject all:
                foreach (var (name, value) in all.Where(property => !IsKey(property.Key)).ToList())
                {
                    if (TextOf(value) is { } text)
                        all[name] = names.Without(text);
                    else
                        TakeOut(value, names);
                }

                break;
            case JsonArray list:
                for (var at = 0; at < list.Count; at++)
                {
                    if (TextOf(list[at]) is { } text)
                        list[at] = names.Without(text);
                    else
                        TakeOut(list[at], names);
                }

                break;
        }
    }

    private static string? TextOf(JsonNode? node) => node is JsonValue value && value.TryGetValue<string>(out var text) ? text : null;

    // A Key never holds a name, and without it a text belongs nowhere.
    private static bool IsKey(string property) => property.EndsWith("Key", StringComparison.Ordinal) && property is not (nameof(Root.LookupKey) or nameof(Root.SortKey));

    private static IEnumerable<string> TextsOf(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.String => [element.GetString()!],
        JsonValueKind.Array => element.EnumerateArray().SelectMany(TextsOf),
        JsonValueKind.Object => element.EnumerateObject().Where(property => !IsKey(property.Name)).SelectMany(property => TextsOf(property.Value)),
        _ => [],
    };
}
