using System.Globalization;
using System.Net;
using PraktijkVoorbeelden.Features.About;
using PraktijkVoorbeelden.Infrastructure;
using PraktijkVoorbeelden.Tests.Support;

namespace PraktijkVoorbeelden.Tests.Features.About;

public sealed class AboutTests(Site site) : IClassFixture<Site>
{
    [Theory]
    [InlineData("/over", "Over deze site")]
    [InlineData("/contact", "Contact")]
    [InlineData("/toegankelijkheid", "Toegankelijkheid")]
    [InlineData("/privacy", "Privacy")]
    public async Task The_pages_about_the_site_exist_and_the_footer_links_to_them(string path, string title)
    {
        using var visitor = site.CreateVisitor();
        using var response = await visitor.GetAsync(path);
        var page = await Site.ReadPageAsync(response);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal(title, page.QuerySelector("h1")!.TextContent);
        Assert.Equal($"{title} - {SiteOptions.Name}", page.Title);
        Assert.NotNull(page.QuerySelector($"footer a[href='{path}']"));
        Assert.NotEmpty(page.QuerySelector("meta[name=description]")!.GetAttribute("content")!);
    }

    [Fact]
    public async Task The_accessibility_statement_claims_no_more_than_was_examined()
    {
        using var visitor = site.CreateVisitor();

        var text = await visitor.GetStringAsync("/toegankelijkheid");

        Assert.Contains("eerste maatregelen genomen", text);
        Assert.DoesNotContain("voldoet volledig", text);
    }

    [Fact]
    public async Task Without_a_mailbox_the_pages_say_so()
    {
        await using var silent = new Site().With("Site:ContactEmail", "");
        using var visitor = silent.CreateVisitor();

        var text = await visitor.GetStringAsync("/privacy");

        Assert.DoesNotContain("mailto:", text);
        Assert.Contains("nog geen mailadres", text);
    }

    [Fact]
    public async Task Security_txt_is_plain_text()
    {
        using var visitor = site.CreateVisitor();

        using var response = await visitor.GetAsync("/.well-known/security.txt");

        Assert.Equal("text/plain; charset=utf-8", response.Content.Headers.ContentType!.ToString());
        Assert.Contains("Preferred-Languages: nl, en\n", await response.Content.ReadAsStringAsync());
    }

    [Theory]
    [InlineData("redactie@example.nl", "Contact: mailto:redactie@example.nl")]
    [InlineData(null, "Contact: https://voorbeelden.example.nl/contact")]
    public void Security_txt_names_a_contact_and_falls_out_of_use_within_a_year(string? email, string contact)
    {
        var now = new DateTimeOffset(2026, 8, 31, 12, 0, 0, TimeSpan.Zero);

        var lines = SecurityTxt.For(new() { PublicUrl = "https://voorbeelden.example.nl", ContactEmail = email }, now).Split('\n');

        Assert.Equal(contact, lines[0]);
        var expires = DateTimeOffset.Parse(lines[1].Replace("Expires: ", ""), CultureInfo.InvariantCulture);
        Assert.InRange(expires, now, now.AddYears(1));
        Assert.Contains("Canonical: https://voorbeelden.example.nl/.well-known/security.txt", lines);
    }

    [Fact]
    public async Task Crawlers_are_kept_from_the_editors_side_only()
    {
        using var visitor = site.CreateVisitor();

        var rules = (await visitor.GetStringAsync("/robots.txt")).Split('\n').Where(line => !line.StartsWith("Sitemap:", StringComparison.Ordinal) && line.Length > 0);
        Assert.Equal(["User-agent: *", "Disallow: /beheer"], rules);
    }
}
