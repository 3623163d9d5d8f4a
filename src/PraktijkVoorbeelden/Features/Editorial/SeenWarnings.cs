using System.Security.Cryptography;
using System.Text;

namespace PraktijkVoorbeelden.Features.Editorial;

/// <summary>Tells whether an editor who publishes has seen the warnings that there are: a page that shows them carries this along.</summary>
public static class SeenWarnings
{
    private const int Length = 16;

    /// <summary>A short text that is another one for other warnings; empty where there are none.</summary>
    public static string Of(IReadOnlyCollection<Fault> warnings)
    {
        ArgumentNullException.ThrowIfNull(warnings);
        return warnings.Count == 0 ? "" : Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', warnings.Select(warning => warning.Message)))))[..Length];
    }
}
