using Microsoft.Extensions.Options;
using PraktijkVoorbeelden.Features.Account.Beheer;
using PraktijkVoorbeelden.Infrastructure;

namespace PraktijkVoorbeelden.Features.Account;

/// <summary>
/// Shows on the terminal, once the site listens, where the first administrator makes an account. Never in the log: files
/// are kept and copied, and whoever has the address has the site.
/// </summary>
public sealed class FirstAdministratorNotice(
    IServiceScopeFactory scopes,
    IOptions<SiteOptions> site,
    [FromKeyedServices(FirstAdministratorNotice.Terminal)] TextWriter terminal) : IHostedLifecycleService
{
    /// <summary>The name of the writer to the terminal among the services.</summary>
    public const string Terminal = "terminal";

    /// <inheritdoc />
    public async Task StartedAsync(CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        var code = await scope.ServiceProvider.GetRequiredService<FirstAdministrator>().InviteAsync(cancellationToken);
        if (code is null)
            return;
        await terminal.WriteLineAsync();
        await terminal.WriteLineAsync($"Er is nog geen beheerder. Maak de eerste aan op dit adres (werkt één keer, {FirstAdministratorInvitation.ValidHours} uur lang):");
        await terminal.WriteLineAsync($"  {site.Value.AddressOf($"{AccountController.FirstAdministratorPath}?code={code}")}");
        await terminal.WriteLineAsync();
    }

    /// <inheritdoc />
    public Task StartingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <inheritdoc />
    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <inheritdoc />
    public Task StoppingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <inheritdoc />
    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <inheritdoc />
    public Task StoppedAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
