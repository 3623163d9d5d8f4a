using System.Xml.Linq;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.AspNetCore.DataProtection.Repositories;
using Microsoft.EntityFrameworkCore;
using PraktijkVoorbeelden.Data;

namespace PraktijkVoorbeelden.Infrastructure;

/// <summary>
/// Keeps the keys that protect cookies and forms in the database: a cookie of one node is good on all, and editors stay
/// signed in when the site is started again.
/// </summary>
// The framework calls it from a singleton and without async, hence a scope of its own for each call.
public sealed class ProtectionKeyRepository(IServiceScopeFactory scopes) : IXmlRepository
{
    /// <inheritdoc />
    public IReadOnlyCollection<XElement> GetAllElements()
    {
        using var scope = scopes.CreateScope();
        var db = scope.ServiceProvider.GetRequiredService<CatalogueContext>();
        return [.. db.ProtectionKeys.AsNoTracking().OrderBy(key => key.Id).Select(key => key.Xml).AsEnumerable().Select(xml => XElement.Parse(xml))];
    }

    /// <inheritdoc />
    public void StoreElement(XElement element, string friendlyName)
    {
        ArgumentNullException.ThrowIfNull(element);
        using var scope = scopes.CreateScope();
        var db = scope.ServiceProvider.GetRequiredService<CatalogueContext>();
        db.ProtectionKeys.Add(new() { FriendlyName = friendlyName, Xml = element.ToString(SaveOptions.DisableFormatting) });
        db.SaveChanges();
    }
}

/// <summary>Sets up <see cref="ProtectionKeyRepository"/>.</summary>
public static class ProtectionKeys
{
    // The same on every node and in every folder, so that they can read each other's cookies.
    private const string ApplicationName = "PraktijkVoorbeelden";

    /// <summary>Protects cookies and forms with keys from the database.</summary>
    public static IServiceCollection AddProtectionKeys(this IServiceCollection services)
    {
        services.AddDataProtection().SetApplicationName(ApplicationName);
        services.AddSingleton<ProtectionKeyRepository>();
        services.AddOptions<KeyManagementOptions>().Configure<ProtectionKeyRepository>((keys, repository) => keys.XmlRepository = repository);
        return services;
    }
}
