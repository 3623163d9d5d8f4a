using System.Diagnostics;
using System.Text.Encodings.Web;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using PraktijkVoorbeelden.Features.Shared;

namespace PraktijkVoorbeelden.Tests.Features.Shared;

public sealed class MarkdownTextTests
{
    private static readonly string[] AllowedElements = ["p", "ul", "ol", "li", "em", "strong", "a", "br", "hr"];

    [Fact]
    public void Paragraphs_lists_emphasis_and_links_come_out_as_html()
    {
        var text = Parse("Eerst *dit*.\n\nDan **dat**:\n\n- een\n- twee\n\n1. een\n2. twee\n\n[meer](https://example.nl/a?b=1&c=2)");

        Assert.Equal(3, text.QuerySelectorAll("p.nl-paragraph").Length);
        Assert.Equal(2, text.QuerySelectorAll("ul.utrecht-unordered-list > li.utrecht-unordered-list__item").Length);
        Assert.Equal(2, text.QuerySelectorAll("ol.utrecht-ordered-list > li.utrecht-ordered-list__item").Length);
        Assert.Equal("dit", text.QuerySelector("em")!.TextContent);
        Assert.Equal("dat", text.QuerySelector("strong")!.TextContent);
        Assert.Equal("https://example.nl/a?b=1&c=2", text.QuerySelector("a.nl-link")!.GetAttribute("href"));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(" \n ")]
    public void No_text_gives_nothing(string? markdown) => Assert.Equal("", Html(markdown));

    [Theory]
    [InlineData("[x](https://example.nl)", "nofollow noopener")]
    [InlineData("[x](mailto:loket@example.nl)", "nofollow noopener")]
    [InlineData("<https://example.nl>", "nofollow noopener")]
    [InlineData("<loket@example.nl>", "nofollow noopener")]
    [InlineData("[x](/voorbeelden/y?z=1)", null)]
    public void A_link_to_another_site_vouches_for_nothing(string markdown, string? rel) =>
        Assert.Equal(rel, Parse(markdown).QuerySelector("a")!.GetAttribute("rel"));

    [Theory]
    [InlineData("[klik](javascript:alert(1))")]
    [InlineData("[klik](JaVaScRiPt:alert(1))")]
    [InlineData("[klik](&#106;avascript:alert(1))")]
    [InlineData("[klik](java&#x0A;script:alert(1))")]
    [InlineData("[klik](<java\tscript:alert(1)>)")]
    [InlineData("[klik](&#1;javascript:alert(1))")]
    [InlineData("[klik](vbscript:msgbox)")]
    [InlineData("[klik](data:text/html;base64,PHNjcmlwdD4=)")]
    [InlineData("[klik](file:///etc/passwd)")]
    [InlineData("[klik](//elders.example)")]
    [InlineData("[klik](/\\elders.example)")]
    [InlineData("[klik](\\\\elders.example)")]
    [InlineData("[klik](https:\\\\elders.example)")]
    [InlineData("[klik](elders)")]
    [InlineData("[klik](#hier)")]
    [InlineData("[klik]()")]
    [InlineData("[klik][1]\n\n[1]: javascript:alert(1)")]
    public void A_link_that_leads_where_it_should_not_is_only_its_text(string markdown)
    {
        var text = Parse(markdown);

        Assert.Empty(text.QuerySelectorAll("a"));
        Assert.Contains("klik", text.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<javascript:alert(1)>")]
    [InlineData("<data:text/html,x>")]
    public void An_address_between_brackets_is_checked_as_well(string markdown) => Assert.Empty(Parse(markdown).QuerySelectorAll("a"));

    [Theory]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("<img src=x onerror=alert(1)>")]
    [InlineData("a <b onmouseover=alert(1)>b</b>")]
    [InlineData("<div>\n\n*a*\n\n</div>")]
    [InlineData("<!-- a --> <?b ?> <![CDATA[c]]>")]
    [InlineData("&lt;script&gt;alert(1)&lt;/script&gt;")]
    [InlineData("[a](https://b.nl \"\\\"onclick=alert(1)\")")]
    [InlineData("[a](https://b.nl\"onclick=alert(1))")]
    [InlineData("[<script>a</script>](https://b.nl)")]
    [InlineData("![<script>](https://b.nl/x.png)")]
    [InlineData("![x](https://b.nl/x.png)")]
    [InlineData("[![x](https://b.nl/x.png)](javascript:alert(1))")]
    [InlineData("![x](javascript:alert(1))")]
    [InlineData("# Kop\n\nKop\n===\n\nKop\n---\n\n***")]
    [InlineData("> a\n\n```html\n<script>\n```\n\n    <script>\n\n`<script>`")]
    [InlineData("a{onclick=alert(1)}\n\n- [ ] b\n\n|a|b|\n|-|-|\n|c|d|")]
    [InlineData("\0\u0001\u202E<\u200Bscript>")]
    public void Nothing_but_plain_elements_comes_out(string markdown)
    {
        foreach (var element in Parse(markdown).QuerySelectorAll("*"))
        {
            Assert.Contains(element.LocalName, AllowedElements);
            Assert.All(element.Attributes, attribute => Assert.Contains(attribute.Name, (string[])["class", "href", "rel", "title", "start"]));
        }
    }

    [Fact]
    public void Text_is_encoded() => Assert.Contains("1 &lt; 2 &amp; 3", Html("1 < 2 & 3"), StringComparison.Ordinal);

    [Fact]
    public void A_picture_leaves_its_description() => Assert.Equal("een foto", Parse("![een foto](https://example.nl/x.png)").TextContent.Trim());

    [Theory]
    [InlineData("- ")]
    [InlineData("1. ")]
    [InlineData("[")]
    [InlineData("![")]
    [InlineData("](")]
    [InlineData("*a ")]
    [InlineData("_*")]
    [InlineData("<a")]
    [InlineData("&")]
    [InlineData("\\")]
    [InlineData("[a](")]
    public void However_deep_or_long_it_is_shown_in_time(string again)
    {
        var clock = Stopwatch.StartNew();

        foreach (var length in (int[])[5_000, 19_000, 1_000_000])
        {
            Assert.Contains("einde", Html(string.Concat(Enumerable.Repeat(again, length / again.Length)) + "einde"), StringComparison.Ordinal);
        }

        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(10), $"It took {clock.Elapsed}.");
    }

    [Fact]
    public async Task Many_threads_can_use_it_at_once()
    {
        var expected = Html("- *a* [b](https://c.nl)");

        var all = await Task.WhenAll(Enumerable.Range(0, 200).Select(_ => Task.Run(() => Html("- *a* [b](https://c.nl)"))));

        Assert.All(all, html => Assert.Equal(expected, html));
    }

    private static IElement Parse(string markdown) => new HtmlParser().ParseDocument($"<body>{Html(markdown)}").Body!;

    private static string Html(string? markdown)
    {
        using var writer = new StringWriter();
        MarkdownText.Html(markdown).WriteTo(writer, HtmlEncoder.Default);
        return writer.ToString();
    }
}
