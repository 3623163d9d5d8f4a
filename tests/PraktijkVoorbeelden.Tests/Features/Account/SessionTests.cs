using System.Net;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using PraktijkVoorbeelden.Features.Account;
using PraktijkVoorbeelden.Tests.Support;

namespace PraktijkVoorbeelden.Tests.Features.Account;

public sealed class SessionTests(Site site) : IClassFixture<Site>
{
    [Fact]
    public async Task Every_cookie_is_for_beheer_only_over_https_and_out_of_reach_of_scripts()
    {
        var email = await site.AddAccountAsync();
        using var visit = site.Visit();
        using var form = await visit.Client.GetAsync("/beheer/inloggen");

        using var signedIn = await visit.TrySignInAsync(email, Visit.Password);

        var cookies = form.Headers.GetValues("Set-Cookie").Concat(signedIn.Headers.GetValues("Set-Cookie")).ToList();
        Assert.Equal(["beheer-formulier", "beheer"], cookies.Select(cookie => cookie.Split('=')[0]));
        Assert.All(cookies, cookie =>
        {
            Assert.Contains("; path=/beheer;", cookie);
            Assert.Contains("; secure", cookie);
            Assert.Contains("; httponly", cookie);
            Assert.Matches("; samesite=(lax|strict)", cookie);
            // It goes when the browser closes.
            Assert.DoesNotContain("expires=", cookie);
        });
    }

    [Fact]
    public async Task A_site_that_is_reached_over_https_sets_no_cookie_for_http_although_its_proxy_speaks_that()
    {
        using var client = site.CreateVisitor("http");

        using var response = await client.GetAsync("/beheer/inloggen");

        Assert.All(response.Headers.GetValues("Set-Cookie"), cookie => Assert.Contains("; secure", cookie));
    }

    [Fact]
    public async Task A_site_on_this_machine_works_over_http()
    {
        await using var local = new Site().With("Site:PublicUrl", "http://localhost:5000");
        using var client = local.CreateVisitor("http");

        using var response = await client.GetAsync("/beheer/inloggen");

        Assert.All(response.Headers.GetValues("Set-Cookie"), cookie => Assert.DoesNotContain("; secure", cookie));
    }

    [Fact]
    public async Task An_editor_who_reads_the_site_is_a_reader_like_any_other()
    {
        using var visit = await site.SignInAsync();

        using var asEditor = await visit.Client.GetAsync("/over");
        using var asReader = await site.CreateVisitor().GetAsync("/over");

        Assert.False(asEditor.RequestMessage!.Headers.Contains("Cookie"));
        Assert.False(asEditor.Headers.Contains("Set-Cookie"));
        Assert.Equal(await asReader.Content.ReadAsStringAsync(), await asEditor.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task A_form_without_our_own_token_is_refused()
    {
        using var visit = await site.SignInAsync();
        await visit.OpenAsync("/beheer/wachtwoord");
        using var form = new FormUrlEncodedContent(new Dictionary<string, string> { ["CurrentPassword"] = Visit.Password });

        using var response = await visit.Client.PostAsync("/beheer/wachtwoord", form);

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Equal("Verstuur dit nog een keer", (await Visit.ReadAsync(response)).QuerySelector("h1")!.TextContent);
    }

    [Fact]
    public async Task No_proxy_keeps_a_page_of_beheer_while_browsers_may_remember_what_was_typed_in_it()
    {
        using var visit = await site.SignInAsync();

        using var response = await visit.Client.GetAsync("/beheer/wachtwoord");

        Assert.Equal("no-cache, private", response.Headers.CacheControl!.ToString());
    }

    [Fact]
    public async Task A_blocked_editor_is_out_within_a_minute()
    {
        await using var own = new Site();
        var email = await own.AddAccountAsync();
        using var visit = own.Visit();
        await visit.SignInAsync(email);
        await own.InScopeAsync(async services =>
        {
            var accounts = services.GetRequiredService<UserManager<EditorAccount>>();
            return await accounts.UpdateSecurityStampAsync((await accounts.FindByNameAsync(email))!);
        });

        own.Clock.Advance(TimeSpan.FromSeconds(61));

        using var response = await visit.Client.GetAsync("/beheer/wachtwoord");
        Assert.StartsWith("/beheer/inloggen", response.Headers.Location!.PathAndQuery);
    }

    [Fact]
    public async Task A_session_ends_after_a_working_day_without_a_sign_of_life()
    {
        await using var own = new Site();
        using var visit = await own.SignInAsync();

        own.Clock.Advance(TimeSpan.FromHours(9));
        Assert.NotNull(await visit.OpenAsync("/beheer/wachtwoord"));
        own.Clock.Advance(TimeSpan.FromHours(9));
        Assert.Equal("Wachtwoord veranderen", (await visit.OpenAsync("/beheer/wachtwoord")).QuerySelector("h1")!.TextContent);

        own.Clock.Advance(TimeSpan.FromHours(11));
        Assert.Equal("Inloggen", (await visit.OpenAsync("/beheer/wachtwoord")).QuerySelector("h1")!.TextContent);
    }

    [Fact]
    public async Task The_keys_of_cookies_are_in_the_database_so_that_every_node_reads_them()
    {
        using var visit = await site.SignInAsync();
        var cookie = (await visit.Client.GetAsync("/beheer/wachtwoord")).RequestMessage!.Headers.GetValues("Cookie").Single();
        await using var other = new Site().With("ConnectionStrings:Catalogue", $"Data Source={Path.Combine(site.DataFolder, "catalogus.db")}");
        using var client = other.CreateVisitor();
        client.DefaultRequestHeaders.Add("Cookie", cookie);

        using var response = await client.GetAsync("/beheer/wachtwoord");

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal(1, await site.InDatabaseAsync(db => db.ProtectionKeys.CountAsync()));
    }
}
