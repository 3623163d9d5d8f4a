using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Threading.RateLimiting;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.Extensions.Options;
using PraktijkVoorbeelden.Data;
using PraktijkVoorbeelden.Features.Account.Beheer;
using PraktijkVoorbeelden.Features.Users.Beheer;
using PraktijkVoorbeelden.Infrastructure;

namespace PraktijkVoorbeelden.Features.Account;

/// <summary>Sets up accounts, how they sign in, and the cookies that this takes.</summary>
public static class Accounts
{
    /// <summary>Characters in a password at least. No rules on which: those make people choose what others guess.</summary>
    public const int MinPasswordLength = 12;

    /// <summary>What a form says about a new password; names <see cref="MinPasswordLength"/>.</summary>
    public const string PasswordHint = "Minstens 12 tekens. Een paar losse woorden achter elkaar is sterk en goed te onthouden.";

    /// <summary>Characters in a password at most: more than a sentence, less than work for the processor.</summary>
    public const int MaxPasswordLength = 200;

    /// <summary>Wrong passwords in a row after which an account is locked for <see cref="LockoutMinutes"/>.</summary>
    public const int AttemptsBeforeLockout = 5;

    /// <summary>How long a lock lasts.</summary>
    public const int LockoutMinutes = 10;

    /// <summary>Days that the one-time address works by which a colleague sets a password.</summary>
    public const int InvitationDays = 3;

    /// <summary>The limit on forms by which somebody without a session can try passwords and codes.</summary>
    public const string AttemptLimit = "attempts";

    /// <summary>Attempts that one address of the network may make in a minute.</summary>
    public const int AttemptsPerMinute = 10;

    // Different characters in a password, so that aaaaaaaaaaaa is none.
    private const int MinUniqueChars = 5;

    // A working day without pause; the browser forgets it when it closes.
    private static readonly TimeSpan SessionLength = TimeSpan.FromHours(10);

    // How long a blocked editor can go on.
    private static readonly TimeSpan StampInterval = TimeSpan.FromMinutes(1);

    /// <summary>Adds all of it.</summary>
    public static IServiceCollection AddAccounts(this IServiceCollection services)
    {
        services.AddIdentityCore<EditorAccount>(SetRules)
            .AddRoles<IdentityRole>()
            .AddEntityFrameworkStores<CatalogueContext>()
            .AddErrorDescriber<DutchIdentityErrors>()
            .AddSignInManager()
            .AddTokenProvider<DataProtectorTokenProvider<EditorAccount>>(TokenOptions.DefaultProvider);
        services.Configure<DataProtectionTokenProviderOptions>(token => token.TokenLifespan = TimeSpan.FromDays(InvitationDays));
        services.Configure<SecurityStampValidatorOptions>(stamp => stamp.ValidationInterval = StampInterval);

        services.AddProtectionKeys();
        services.AddAuthorization();
        var sessions = services.AddAuthentication(IdentityConstants.ApplicationScheme);
        sessions.AddCookie(IdentityConstants.ApplicationScheme);
        services.AddOptions<CookieAuthenticationOptions>(IdentityConstants.ApplicationScheme).Configure<IOptions<SiteOptions>>(SetSession);
        // There is no second step yet, but the end of a session clears its cookie all the same.
        sessions.AddTwoFactorRememberMeCookie();
        services.AddOptions<CookieAuthenticationOptions>(IdentityConstants.TwoFactorRememberMeScheme).Configure<IOptions<SiteOptions>>(
            (secondStep, site) => secondStep.Cookie = new BeheerCookie("beheer-tweede-stap", site.Value));
        services.AddAntiforgery();
        services.AddOptions<AntiforgeryOptions>().Configure<IOptions<SiteOptions>>((antiforgery, site) =>
        {
            antiforgery.Cookie = new BeheerCookie("beheer-formulier", site.Value) { SameSite = SameSiteMode.Strict };
            // Our own headers say it more strictly.
            antiforgery.SuppressXFrameOptionsHeader = true;
        });
        services.AddOptions<CookieTempDataProviderOptions>().Configure<IOptions<SiteOptions>>(
            (messages, site) => messages.Cookie = new BeheerCookie(BeheerCookie.MessageName, site.Value));
        services.AddRateLimiter(LimitAttempts);

        services.AddScoped<AddAccount>();
        services.AddScoped<ChangeAccess>();
        services.AddScoped<FirstAdministrator>();
        services.AddScoped<InviteToChoosePassword>();
        services.AddScoped<SignInEditor>();
        services.AddScoped<UserCommand>();
        services.AddHostedService<FirstAdministratorNotice>();
        services.AddKeyedSingleton(FirstAdministratorNotice.Terminal, Console.Out);
        return services;
    }

    private static void SetRules(IdentityOptions identity)
    {
        identity.User.RequireUniqueEmail = true;
        // The user name is the e-mail address, and those hold more than the framework's list of characters.
        identity.User.AllowedUserNameCharacters = "";
        identity.Password.RequiredLength = MinPasswordLength;
        identity.Password.RequiredUniqueChars = MinUniqueChars;
        identity.Password.RequireDigit = false;
        identity.Password.RequireLowercase = false;
        identity.Password.RequireUppercase = false;
        identity.Password.RequireNonAlphanumeric = false;
        identity.Lockout.MaxFailedAccessAttempts = AttemptsBeforeLockout;
        identity.Lockout.DefaultLockoutTimeSpan = TimeSpan.FromMinutes(LockoutMinutes);
    }

    private static void SetSession(CookieAuthenticationOptions session, IOptions<SiteOptions> site)
    {
        session.Cookie = new BeheerCookie("beheer", site.Value);
        session.ExpireTimeSpan = SessionLength;
        session.SlidingExpiration = true;
        session.LoginPath = AccountController.LogInPath;
        session.LogoutPath = AccountController.LogOutPath;
        session.ReturnUrlParameter = AccountController.ReturnParameter;
        session.Events.OnValidatePrincipal = SecurityStampValidator.ValidatePrincipalAsync;
        session.Events.OnRedirectToLogin = challenge =>
        {
            // A form that is posted after the session has ended would lose what was typed on the way to the sign-in page and
            // back. Its own page keeps it.
            if (HttpMethods.IsGet(challenge.Request.Method) || HttpMethods.IsHead(challenge.Request.Method))
                // Without the host, which a visitor chooses.
                challenge.Response.Redirect(new Uri(challenge.RedirectUri).PathAndQuery);
            else
                challenge.Response.StatusCode = StatusCodes.Status401Unauthorized;
            return Task.CompletedTask;
        };
        session.Events.OnRedirectToAccessDenied = denied =>
        {
            denied.Response.StatusCode = StatusCodes.Status403Forbidden;
            return Task.CompletedTask;
        };
    }

    private static void LimitAttempts(RateLimiterOptions limiter)
    {
        limiter.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
        limiter.OnRejected = (rejected, _) =>
        {
            if (rejected.Lease.TryGetMetadata(MetadataName.RetryAfter, out var wait))
                rejected.HttpContext.Response.Headers.RetryAfter = Math.Ceiling(wait.TotalSeconds).ToString(CultureInfo.InvariantCulture);
            return ValueTask.CompletedTask;
        };
        limiter.AddPolicy(AttemptLimit, context => RateLimitPartition.GetFixedWindowLimiter(
            NetworkOf(context.Connection.RemoteIpAddress),
            _ => new() { PermitLimit = AttemptsPerMinute, Window = TimeSpan.FromMinutes(1) }));
    }

    // One subscriber has a whole /64 of IPv6 addresses to choose from.
    private static string NetworkOf(IPAddress? address) => address switch
    {
        null => "",
        { IsIPv4MappedToIPv6: true } => address.MapToIPv4().ToString(),
        { AddressFamily: AddressFamily.InterNetworkV6 } => Convert.ToHexString(address.GetAddressBytes().AsSpan(0, 8)),
        _ => address.ToString(),
    };
}
