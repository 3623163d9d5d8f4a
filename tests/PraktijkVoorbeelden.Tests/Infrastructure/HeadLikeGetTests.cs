using System.Net;
using PraktijkVoorbeelden.Tests.Support;

namespace PraktijkVoorbeelden.Tests.Infrastructure;

public sealed class HeadLikeGetTests
{
    [Fact]
    public async Task A_program_that_checks_links_gets_the_status_without_the_page()
    {
        await using var site = new Site();
        using var handler = new HttpClientHandler { AllowAutoRedirect = false };
        using var visitor = new HttpClient(handler) { BaseAddress = site.Listen() };
        await site.PublishAsync(Forms.Source(), Forms.Initiative("loket", "Loket"));

        foreach (var (path, status) in ((string, HttpStatusCode)[])
        [
            ("/", HttpStatusCode.OK), ("/voorbeelden/loket", HttpStatusCode.OK),
            ("/voorbeelden/Loket", HttpStatusCode.MovedPermanently), ("/voorbeelden/nergens", HttpStatusCode.NotFound),
        ])
        {
            using var request = new HttpRequestMessage(HttpMethod.Head, path);

            using var response = await visitor.SendAsync(request);

            Assert.Equal(status, response.StatusCode);
            Assert.Equal("", await response.Content.ReadAsStringAsync());
        }
    }
}
