using Microsoft.AspNetCore.Connections;
using PraktijkVoorbeelden.Data;
using PraktijkVoorbeelden.Features.Account;
using PraktijkVoorbeelden.Features.Editorial;
using PraktijkVoorbeelden.Features.Search;
using PraktijkVoorbeelden.Features.Shared;
using PraktijkVoorbeelden.Infrastructure;

try
{
    DutchCulture.UseEverywhere();

    var builder = WebApplication.CreateBuilder(new WebApplicationOptions
    {
        Args = args,
        // A published site finds its own files when it is started from another folder, too.
        ContentRootPath = File.Exists("appsettings.json") ? null : AppContext.BaseDirectory,
    });
    builder.Logging.AddSiteLog();
    builder.WebHost.ConfigureKestrel(kestrel =>
    {
        kestrel.AddServerHeader = false;
        // Whoever pastes a whole article into the search box gets an answer too: 10,000 characters, encoded.
        kestrel.Limits.MaxRequestLineSize = 128 * 1024;
    });

    builder.Services.AddSettings();
    builder.Services.AddSingleton(TimeProvider.System);
    builder.Services.AddOutermostMiddleware();
    builder.Services.AddReverseProxy();
    builder.Services.AddFormLimits();
    builder.Services.AddWebPages();
    builder.Services.AddCatalogue();
    builder.Services.AddPageCache();
    builder.Services.AddReaderPages();
    builder.Services.AddAccounts();
    builder.Services.AddEditorsDesk();
    builder.Services.AddHealthChecks();
    builder.Services.AddSearch();

    await using var app = builder.Build();
    app.CheckSettings();
    if (Commands.IsCommand(args))
        return await Commands.RunAsync(app.Services, args);
    await app.Services.PrepareCatalogueAsync(CancellationToken.None);

    app.UseForwardedHeaders();
    app.UseRouting();
    app.UseCanonicalPaths();
    // What follows makes an answer; a page that is kept needs none of it.
    app.UsePageCache();
    app.UseMiddleware<RequestReference>();
    app.UseErrorPages();
    app.UseLastingFonts();
    app.UseAuthentication();
    app.UseAuthorization();
    app.UseRateLimiter();
    app.UseFormLimits();

    app.MapStaticAssets();
    app.MapHealth();
    app.MapControllers().WithStaticAssets();

    await app.RunAsync();
    return 0;
}
catch (IOException fault) when (fault.InnerException is AddressInUseException)
{
    await Console.Error.WriteLineAsync($"PraktijkVoorbeelden can't start. {fault.Message} Choose another one with --urls.");
    return 1;
}
catch (CannotStartException fault)
{
    await Console.Error.WriteLineAsync($"PraktijkVoorbeelden can't start. {fault.Message}");
    return 1;
}
