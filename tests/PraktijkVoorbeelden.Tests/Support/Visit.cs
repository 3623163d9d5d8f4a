using System.Net;
using AngleSharp;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace PraktijkVoorbeelden.Tests.Support;

/// <summary>A visit to the site by somebody with a browser: follows links, fills in forms, keeps cookies.</summary>
public sealed class Visit(HttpClient client) : IDisposable
{
    /// <summary>The password of every account in the tests.</summary>
    public const string Password = "vier losse woorden samen";

    /// <summary>What the browser asks with. It follows no redirects.</summary>
    public HttpClient Client => client;

    /// <summary>Asks for an address, and goes where that leads.</summary>
    public async Task<HttpResponseMessage> GetAsync(string address) => await FollowAsync(await client.GetAsync(address));

    /// <summary>Opens a page, and fails when there is none.</summary>
    public async Task<IHtmlDocument> OpenAsync(string address)
    {
        using var response = await GetAsync(address);
        response.EnsureSuccessStatusCode();
        return await ReadAsync(response);
    }

    /// <summary>Reads an answer as a page that knows its own address, so that its links and forms work.</summary>
    public static async Task<IHtmlDocument> ReadAsync(HttpResponseMessage response)
    {
        ArgumentNullException.ThrowIfNull(response);
        var html = await response.Content.ReadAsStringAsync();
        return (IHtmlDocument)await BrowsingContext.New(Configuration.Default)
            .OpenAsync(page => page.Content(html).Address(response.RequestMessage!.RequestUri!.ToString()));
    }

    /// <summary>
    /// Fills in the main form of a page and posts it as a browser would, hidden fields included. Answers the first answer,
    /// before any redirect.
    /// </summary>
    /// <param name="page">The page.</param>
    /// <param name="values">By field name: what to type or choose.</param>
    /// <param name="button">Which button to press, as a selector; the first one when not given.</param>
    public Task<HttpResponseMessage> SubmitAsync(IHtmlDocument page, IReadOnlyDictionary<string, string>? values = null, string? button = null)
    {
        ArgumentNullException.ThrowIfNull(page);
        var pressed = page.QuerySelector<IHtmlElement>(button is null ? "main form button" : $"main {button}")
            ?? throw new InvalidOperationException($"No such button on {page.Url}.");
        return SubmitAsync(pressed.Closest("form") as IHtmlFormElement ?? ((IHtmlButtonElement)pressed).Form!, values, pressed);
    }

    /// <summary>Fills in a form and posts it by pressing a button, its first one when not given.</summary>
    public async Task<HttpResponseMessage> SubmitAsync(IHtmlFormElement form, IReadOnlyDictionary<string, string>? values = null, IHtmlElement? pressed = null)
    {
        ArgumentNullException.ThrowIfNull(form);
        pressed ??= form.QuerySelector<IHtmlElement>("button")!;
        foreach (var (name, value) in values ?? new Dictionary<string, string>())
            Fill(form, name, value);
        var submission = form.GetSubmission(pressed) ?? throw new InvalidOperationException("The form cannot be submitted.");
        using var request = new HttpRequestMessage(new(submission.Method.ToString().ToUpperInvariant()), submission.Target.Href);
        if (request.Method != HttpMethod.Get)
        {
            request.Content = new StreamContent(submission.Body);
            request.Content.Headers.TryAddWithoutValidation("Content-Type", submission.MimeType);
        }

        return await client.SendAsync(request);
    }

    /// <summary>Submits the main form of a page and answers the page that it leads to.</summary>
    public async Task<IHtmlDocument> SubmitAndReadAsync(IHtmlDocument page, IReadOnlyDictionary<string, string>? values = null, string? button = null)
    {
        using var response = await FollowAsync(await SubmitAsync(page, values, button));
        return await ReadAsync(response);
    }

    /// <summary>Signs in with <see cref="Password"/>, and fails when that does not work.</summary>
    public async Task SignInAsync(string email)
    {
        using var response = await TrySignInAsync(email, Password);
        if (response.StatusCode != HttpStatusCode.Redirect)
            throw new InvalidOperationException($"{email} cannot sign in.");
    }

    /// <summary>Fills in the form to sign in, and answers what the site says to that.</summary>
    public async Task<HttpResponseMessage> TrySignInAsync(string email, string password, string address = "/beheer/inloggen") =>
        await SubmitAsync(await OpenAsync(address), new Dictionary<string, string> { ["Email"] = email, ["Password"] = password });

    /// <inheritdoc />
    public void Dispose() => client.Dispose();

    private async Task<HttpResponseMessage> FollowAsync(HttpResponseMessage response)
    {
        for (var hops = 0; response.Headers.Location is { } next && hops < 5; hops++)
        {
            var from = response.RequestMessage!.RequestUri!;
            response.Dispose();
            response = await client.GetAsync(new Uri(from, next));
        }

        return response;
    }

    private static void Fill(IHtmlFormElement form, string name, string value)
    {
        var fields = form.Elements.Where(field => field.GetAttribute("name") == name).ToList();
        switch (fields)
        {
            case [IHtmlTextAreaElement area]:
                area.Value = value;
                break;
            case [IHtmlSelectElement select]:
                select.Value = value;
                break;
            case [IHtmlInputElement { Type: not ("checkbox" or "radio") } input]:
                input.Value = value;
                break;
            case [IHtmlInputElement, ..]:
                foreach (var box in fields.Cast<IHtmlInputElement>())
                    box.IsChecked = box.Value == value;
                break;
            default:
                throw new InvalidOperationException($"The form has no field {name}.");
        }
    }
}
