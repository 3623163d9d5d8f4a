using System.Collections.Concurrent;
using System.Reflection;

namespace PraktijkVoorbeelden.Infrastructure;

/// <summary>The Dutch word for a member of an enumeration, as on screens and in exchange files.</summary>
[AttributeUsage(AttributeTargets.Field)]
public sealed class DutchAttribute(string name) : Attribute
{
    /// <summary>Lower case, as in running text.</summary>
    public string Name { get; } = name;
}

/// <summary>Translates enumeration members to and from their <see cref="DutchAttribute"/>.</summary>
public static class DutchName
{
    private static readonly ConcurrentDictionary<Type, Dictionary<Enum, string>> Known = new();

    /// <summary>The Dutch word for this member.</summary>
    public static string Of(Enum value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return NamesOf(value.GetType())[value];
    }

    /// <summary>The Dutch word for this member, as at the start of a sentence.</summary>
    public static string AtStart(Enum value)
    {
        var name = Of(value);
        return char.ToUpperInvariant(name[0]) + name[1..];
    }

    /// <summary>All members with their Dutch words, in the order of declaration.</summary>
    public static IReadOnlyDictionary<Enum, string> All(Type type) => NamesOf(type);

    /// <summary>Reads a Dutch word, however it is capitalised or accented.</summary>
    public static bool TryParse<T>(string typed, out T value) where T : struct, Enum
    {
        var folded = Folding.Fold(typed);
        foreach (var (member, name) in NamesOf(typeof(T)))
        {
            if (Folding.Fold(name) == folded)
            {
                value = (T)member;
                return true;
            }
        }

        value = default;
        return false;
    }

    private static Dictionary<Enum, string> NamesOf(Type type) => Known.GetOrAdd(type, static type =>
        type.GetFields(BindingFlags.Public | BindingFlags.Static).ToDictionary(
            field => (Enum)field.GetValue(null)!,
            field => field.GetCustomAttribute<DutchAttribute>()?.Name
                ?? throw new InvalidOperationException($"{type.Name}.{field.Name} has no Dutch name.")));
}
