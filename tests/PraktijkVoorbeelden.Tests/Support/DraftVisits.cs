using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Microsoft.EntityFrameworkCore;
using PraktijkVoorbeelden.Features.Editorial;

namespace PraktijkVoorbeelden.Tests.Support;

/// <summary>What an editor does with the form of a draft, button by button.</summary>
internal static class DraftVisits
{
    /// <summary>The button that publishes.</summary>
    public const string Publish = "button[formaction$='/publiceer']";

    /// <summary>The button that shows the page as readers will see it.</summary>
    public const string Preview = "button[formaction$='/bekijk']";

    /// <summary>The button of a list that adds a row.</summary>
    public static string Add(string list) => Row(RowAction.Add, list, null);

    /// <summary>A button of a row.</summary>
    public static string Row(RowAction action, string list, string? rowId) => $"button[value='{new RowEdit(action, list, rowId)}']";

    /// <summary>The ids of a list's rows, in order.</summary>
    public static List<string> RowIds(this IHtmlDocument page, string list) =>
        [.. page.QuerySelectorAll<IHtmlInputElement>($"[name='{list}.Index']").Select(index => index.Value).Where(id => id.Length > 0)];

    /// <summary>What stands in a field.</summary>
    public static string? ValueOf(this IHtmlDocument page, string field) => page.GetElementsByName(field).OfType<IElement>().LastOrDefault() switch
    {
        IHtmlTextAreaElement area => area.Value,
        IHtmlSelectElement select => select.Value,
        IHtmlInputElement { Type: "checkbox" } box => box.IsChecked ? box.Value : null,
        IHtmlInputElement input => input.Value,
        _ => null,
    };

    /// <summary>What the page says about the draft as a whole: messages, faults, what is still needed.</summary>
    public static string Messages(this IHtmlDocument page) => string.Join('\n', page.QuerySelectorAll(".utrecht-alert").Select(alert => alert.TextContent));

    /// <summary>The id of the draft on the page.</summary>
    public static Guid DraftId(this IHtmlDocument page) => Guid.Parse(page.QuerySelector("#concept")!.GetAttribute("action")!.Split('/')[^1]);

    /// <summary>Publishes what is on the page, and fails when that does not work.</summary>
    public static async Task PublishAsync(this Visit visit, IHtmlDocument page, IReadOnlyDictionary<string, string>? values = null)
    {
        using var response = await visit.SubmitAsync(page, values, Publish);
        Assert.Equal(HttpStatusCode.Redirect, response.StatusCode);
        Assert.Contains("?gepubliceerd=", response.Headers.Location!.ToString());
    }

    /// <summary>The proposals of a site, in the order in which they were begun.</summary>
    public static Task<List<Proposal>> ProposalsAsync(this Site site) => site.InDatabaseAsync(db =>
        db.Proposals.AsNoTracking().Where(proposal => proposal.Origin == ProposalOrigin.Desk).OrderBy(proposal => proposal.CreatedAt).ToListAsync());

    /// <summary>The form of a draft as it is kept.</summary>
    public static TForm Form<TForm>(this Proposal proposal) where TForm : RootForm => (TForm)DraftFormat.Read(proposal.Noun, proposal.Draft, proposal.SchemaVersion);
}
