namespace PraktijkVoorbeelden.Features.Search;

/// <summary>What a province is called, in Dutch and in its own language, so that either finds it.</summary>
public static class ProvinceNames
{
    private static readonly Dictionary<string, string> Others = new(StringComparer.Ordinal) { ["Fryslân"] = "Friesland", ["Friesland"] = "Fryslân", ["Noord-Brabant"] = "Brabant" };

    /// <summary>All names of a province.</summary>
    public static string Of(string province)
    {
        ArgumentNullException.ThrowIfNull(province);
        return Others.TryGetValue(province, out var other) ? $"{province}, {other}" : province;
    }
}
