using System.Diagnostics;

namespace PraktijkVoorbeelden.Tests.Infrastructure;

/// <summary>Starts the program as an operator does, because what matters is what the terminal shows.</summary>
public sealed class SettingsTests
{
    [Theory]
    [InlineData("Site__PublicUrl", "", "Site:PublicUrl")]
    [InlineData("Site__PublicUrl", "voorbeelden.example.nl", "Site:PublicUrl")]
    [InlineData("Site__PublicUrl", "https://voorbeelden.example.nl/map", "Site:PublicUrl")]
    [InlineData("Database__Provider", "Oracle", "Database:Provider")]
    [InlineData("Database__Provider", "SqlServer", "ConnectionStrings:Catalogue")]
    [InlineData("ReverseProxy__KnownProxies__0", "proxy.local", "ReverseProxy:KnownProxies")]
    public async Task A_setting_without_a_usable_value_stops_the_start_with_one_clear_line(string setting, string value, string named)
    {
        var (exitCode, errors) = await StartAsync(setting, value);

        Assert.Equal(1, exitCode);
        var line = Assert.Single(errors.TrimEnd().Split('\n'));
        Assert.StartsWith("PraktijkVoorbeelden can't start.", line);
        Assert.Contains(named, line);
    }

    private static async Task<(int ExitCode, string Errors)> StartAsync(string setting, string value)
    {
        var program = Path.Combine(AppContext.BaseDirectory, "PraktijkVoorbeelden.dll");
        // An address that others could reach; the program stops before it listens there.
        using var process = new Process
        {
            StartInfo = new("dotnet", [program, "--urls", "http://0.0.0.0:0"])
            {
                RedirectStandardError = true,
                RedirectStandardOutput = true,
                Environment =
                {
                    ["ASPNETCORE_ENVIRONMENT"] = "Production",
                    ["DataFolder"] = Path.Combine(Path.GetTempPath(), "praktijkvoorbeelden-not-made"),
                    ["Site__PublicUrl"] = "https://voorbeelden.example.nl",
                    [setting] = value,
                },
            },
        };
        process.Start();
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = await process.StandardError.ReadToEndAsync();
        await output;
        await process.WaitForExitAsync();
        return (process.ExitCode, errors);
    }
}
