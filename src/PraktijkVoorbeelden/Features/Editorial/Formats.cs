using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using PraktijkVoorbeelden.Infrastructure;

namespace PraktijkVoorbeelden.Features.Editorial;

/// <summary>How drafts are stored: the form as JSON, with a version, so that an old draft still opens after the form changed.</summary>
public static class DraftFormat
{
    /// <summary>The version that is written.</summary>
    public const int CurrentVersion = 1;

    /// <summary>How a form and its rows are written.</summary>
    internal static JsonSerializerOptions Options { get; } = new()
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        IgnoreReadOnlyProperties = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    // One step for each version before the current one: Upgrades[0] makes version 2 of version 1. A step may rename,
    // split or join fields of one noun; it never throws away what was typed.
    private static readonly IReadOnlyList<Action<Noun, JsonObject>> Upgrades = [];

    /// <summary>The form as JSON.</summary>
    public static string Write(RootForm form)
    {
        ArgumentNullException.ThrowIfNull(form);
        return JsonSerializer.Serialize(form, form.GetType(), Options);
    }

    /// <summary>The form from JSON of this or an earlier version.</summary>
    public static RootForm Read(Noun noun, string draft, int version) => Read(noun, draft, version, Upgrades);

    internal static RootForm Read(Noun noun, string draft, int version, IReadOnlyList<Action<Noun, JsonObject>> upgrades)
    {
        var json = JsonNode.Parse(draft) as JsonObject ?? throw new JsonException("A draft is a JSON object.");
        foreach (var upgrade in upgrades.Skip(version - 1))
        {
            upgrade(noun, json);
        }

        return (RootForm)json.Deserialize(Nouns.Of(noun).FormType, Options)!;
    }
}

/// <summary>How revisions are stored: the parsed root with its rows as JSON, without what it refers to.</summary>
public static class RevisionFormat
{
    private static readonly JsonSerializerOptions Options = new()
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        IgnoreReadOnlyProperties = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new JsonStringEnumConverter(), new PartialDateJsonConverter() },
        TypeInfoResolver = new DefaultJsonTypeInfoResolver { Modifiers = { LeaveOutOtherRoots } },
    };

    /// <summary>The root as JSON.</summary>
    public static string Write(Root root)
    {
        ArgumentNullException.ThrowIfNull(root);
        return JsonSerializer.Serialize(root, root.GetType(), Options);
    }

    /// <summary>The root from JSON.</summary>
    public static Root Read(Noun noun, string content) => (Root)JsonSerializer.Deserialize(content, Nouns.Of(noun).RootType, Options)!;

    private static void LeaveOutOtherRoots(JsonTypeInfo type)
    {
        for (var i = type.Properties.Count - 1; i >= 0; i--)
        {
            if (typeof(Root).IsAssignableFrom(type.Properties[i].PropertyType))
                type.Properties.RemoveAt(i);
        }
    }

    private sealed class PartialDateJsonConverter : JsonConverter<PartialDate>
    {
        public override PartialDate Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => PartialDate.Parse(reader.GetString()!);

        public override void Write(Utf8JsonWriter writer, PartialDate value, JsonSerializerOptions options) => writer.WriteStringValue(value.Edtf);
    }
}
