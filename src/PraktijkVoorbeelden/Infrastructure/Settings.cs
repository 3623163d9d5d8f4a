using Microsoft.Extensions.Options;
using PraktijkVoorbeelden.Data;

namespace PraktijkVoorbeelden.Infrastructure;

/// <summary>The settings that an operator can make; <c>docs/beheer.md</c> describes each of them.</summary>
public static class Settings
{
    /// <summary>Binds the settings and states what a usable value is.</summary>
    public static IServiceCollection AddSettings(this IServiceCollection services)
    {
        services.AddOptions<FolderOptions>()
            .BindConfiguration("")
            .PostConfigure<IHostEnvironment>((folders, environment) =>
            {
                folders.DataFolder = Path.GetFullPath(folders.DataFolder, environment.ContentRootPath);
                folders.SeedsFolder = Path.GetFullPath(folders.SeedsFolder, environment.ContentRootPath);
            });

        services.AddOptions<DatabaseOptions>()
            .BindConfiguration("Database")
            .PostConfigure<IConfiguration, IOptions<FolderOptions>>((database, configuration, folders) =>
            {
                database.ConnectionString = configuration.GetConnectionString("Catalogue") ?? "";
                if (database.ConnectionString.Length == 0 && database.Provider == DatabaseOptions.Sqlite)
                    database.ConnectionString = CatalogueDatabase.SqliteFile(Path.Combine(folders.Value.DataFolder, "catalogus.db"));
            })
            .Validate(
                database => database.Provider is DatabaseOptions.Sqlite or DatabaseOptions.SqlServer,
                $"Database:Provider must be {DatabaseOptions.Sqlite} or {DatabaseOptions.SqlServer}.")
            .Validate(
                database => database.ConnectionString.Length > 0 || database.Provider != DatabaseOptions.SqlServer,
                $"ConnectionStrings:Catalogue is missing: with Database:Provider {DatabaseOptions.SqlServer} it says how to reach the server.")
            .ValidateOnStart();

        services.AddOptions<SiteOptions>()
            .BindConfiguration("Site")
            .PostConfigure<IConfiguration>((site, configuration) =>
            {
                if (site.PublicUrl.Length == 0)
                    site.PublicUrl = LocalAddress(configuration) ?? "";
            })
            .PostConfigure(site =>
            {
                site.ContactEmail = NullIfEmpty(site.ContactEmail);
                site.Organisation = NullIfEmpty(site.Organisation);
            })
            .Validate(
                site => site.HasUsablePublicUrl,
                "Site:PublicUrl is missing or is not an address such as https://voorbeelden.example.nl: it is what readers reach the site at. "
                + "Set it in appsettings.json or as Site__PublicUrl in the environment. "
                + "Only a site that listens to this machine alone, such as with --urls http://localhost:5000, does without.")
            .ValidateOnStart();

        return services;
    }

    /// <summary>
    /// The address of a site that nobody but this machine can reach: then there is no doubt about what readers reach it
    /// at, and a publish folder alone is enough to have a look. Null where the site listens further.
    /// </summary>
    private static string? LocalAddress(IConfiguration configuration)
    {
        var listensElsewhere = configuration.GetSection("Kestrel:Endpoints").Exists()
            || configuration["http_ports"] is { Length: > 0 } || configuration["https_ports"] is { Length: > 0 };
        var urls = (configuration["urls"] ?? "").Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        if (urls.Length == 0)
            return listensElsewhere ? null : "http://localhost:5000";
        return Array.TrueForAll(urls, url => Uri.TryCreate(url, UriKind.Absolute, out var address) && address.IsLoopback) ? urls[0] : null;
    }

    /// <summary>Checks every setting at once, before anything is made or opened.</summary>
    /// <exception cref="CannotStartException">A setting has no usable value.</exception>
    public static void CheckSettings(this WebApplication app)
    {
        try
        {
            app.Services.GetRequiredService<IStartupValidator>().Validate();
        }
        catch (OptionsValidationException fault)
        {
            throw new CannotStartException(fault.Message, fault);
        }
        catch (AggregateException faults)
        {
            throw new CannotStartException(string.Join(' ', faults.InnerExceptions.Select(fault => fault.Message)), faults);
        }

        if (app.Environment.IsProduction() && app.Services.GetRequiredService<IOptions<SiteOptions>>().Value.ContactEmail is null)
            app.Logger.LogWarning("Site:ContactEmail is missing: the pages tell readers that there is no address yet for questions, corrections and complaints.");
    }

    // A setting can be taken away from the environment only by making it empty.
    private static string? NullIfEmpty(string? value) => string.IsNullOrWhiteSpace(value) ? null : value;
}
