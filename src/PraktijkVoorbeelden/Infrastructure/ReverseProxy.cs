using System.Net;
using Microsoft.AspNetCore.HttpOverrides;
using Microsoft.Extensions.Options;
using IPNetwork = System.Net.IPNetwork;

namespace PraktijkVoorbeelden.Infrastructure;

/// <summary>Proxies in front of the site, whose word on the visitor's address and on https is taken.</summary>
public sealed class ReverseProxyOptions
{
    /// <summary>Addresses (<c>10.0.0.4</c>) or networks (<c>10.0.0.0/8</c>). Nobody else is believed, this machine included.</summary>
    public IReadOnlyList<string> KnownProxies { get; set; } = [];

    /// <summary><see cref="KnownProxies"/> as networks; null when one of them is neither an address nor a network.</summary>
    public IReadOnlyList<IPNetwork>? ToNetworks()
    {
        var networks = new List<IPNetwork>();
        foreach (var proxy in KnownProxies)
        {
            if (IPNetwork.TryParse(proxy, out var network))
                networks.Add(network);
            else if (IPAddress.TryParse(proxy, out var address))
                networks.Add(new IPNetwork(address, address.GetAddressBytes().Length * 8));
            else
                return null;
        }

        return networks;
    }
}

/// <summary>Sets up <see cref="ReverseProxyOptions"/>.</summary>
public static class ReverseProxy
{
    /// <summary>Binds <c>ReverseProxy:KnownProxies</c> and hands it to the framework's forwarded headers.</summary>
    public static IServiceCollection AddReverseProxy(this IServiceCollection services)
    {
        services.AddOptions<ReverseProxyOptions>()
            .BindConfiguration("ReverseProxy")
            .Validate(
                proxies => proxies.ToNetworks() is not null,
                "ReverseProxy:KnownProxies must be IP addresses (10.0.0.4) or networks (10.0.0.0/8).")
            .ValidateOnStart();

        services.AddOptions<ForwardedHeadersOptions>().Configure<IOptions<ReverseProxyOptions>>((forwarded, proxies) =>
        {
            forwarded.KnownProxies.Clear();
            forwarded.KnownIPNetworks.Clear();
            foreach (var network in proxies.Value.ToNetworks() ?? [])
                forwarded.KnownIPNetworks.Add(network);

            // Without a known proxy the framework would believe anybody, so then the headers are not read at all.
            if (forwarded.KnownIPNetworks.Count > 0)
            {
                forwarded.ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto;
                forwarded.ForwardLimit = null;
            }
        });
        return services;
    }
}
