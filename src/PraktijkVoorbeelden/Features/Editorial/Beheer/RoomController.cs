using Microsoft.AspNetCore.Mvc;

namespace PraktijkVoorbeelden.Features.Editorial.Beheer;

/// <summary>
/// An editor's room: the list of a noun, and its drafts from the first word to publication. Each noun has its own, with
/// the form's view beside the form.
/// </summary>
public abstract class RoomController(Noun noun) : BeheerController
{
    private const string ToMend = "?nakijken=true#fouten";
    private const string ToHeed = "?nakijken=true#let-op";

    /// <summary>The address of a noun's room.</summary>
    public static string PathOf(Noun noun) => $"/beheer/{Nouns.Of(noun).Folder}";

    /// <summary>The view that shows readers such a root; null for a noun without a page of its own.</summary>
    protected virtual string? PageView => null;

    /// <summary>What a new one is called while it has no name.</summary>
    protected virtual string NewTitle => $"{Nouns.Of(noun).New} {Nouns.Of(noun).Singular}";

    /// <summary>Lists what is published and what is being written.</summary>
    [HttpGet("")]
    public async Task<IActionResult> Index([FromServices] RoomList list, RoomQuery query, CancellationToken cancellationToken)
    {
        var page = await list.FindAsync(noun, query, AccountId, cancellationToken);
        if (page.JustPublished is { } published)
            page.JustPublishedPath = await PublicPathAsync(published, cancellationToken);
        return View("Room", page);
    }

    /// <summary>An empty form. Nothing is kept before it is saved.</summary>
    [HttpGet("nieuw")]
    public async Task<IActionResult> New([FromServices] DraftPages pages, CancellationToken cancellationToken) =>
        Draft(await pages.FreshAsync(noun, noun.FormOf(null), 0, AccountId, cancellationToken));

    /// <summary>The form of a published root, or the draft in which this editor had begun to change it.</summary>
    [HttpGet("bewerk/{key}")]
    public async Task<IActionResult> Edit([FromServices] BeginEdit begin, [FromServices] DraftPages pages, string key, CancellationToken cancellationToken) =>
        await begin.RunAsync(noun, key, AccountId, cancellationToken) switch
        {
            BegunEdit.Open open => Redirect(PathTo(open.ProposalId)),
            BegunEdit.Fresh fresh => Draft(await pages.FreshAsync(noun, fresh.Form, fresh.BaseVersion, AccountId, cancellationToken)),
            _ => NotFound(),
        };

    /// <summary>A draft as it is kept. After an attempt to publish it says everything that must be mended first.</summary>
    [HttpGet("{proposalId:guid}")]
    public async Task<IActionResult> Show([FromServices] DraftPages pages, Guid proposalId, bool nakijken, CancellationToken cancellationToken) =>
        await pages.FindAsync(noun, proposalId, AccountId, cancellationToken) switch
        {
            null => NotFound(),
            { Status: ProposalStatus.Published } closed => Redirect(closed.PathAfterPublication),
            { Status: ProposalStatus.Discarded } closed => View("Discarded", closed),
            var page => Draft(page, everything: nakijken),
        };

    /// <summary>Keeps what was typed.</summary>
    [HttpPost("{proposalId:guid}")]
    public async Task<IActionResult> Save([FromServices] SaveDraft save, Guid proposalId, DraftPost post, CancellationToken cancellationToken)
    {
        if (await KeepAsync(save, proposalId, post, _ => { }, cancellationToken) is { } otherwise)
            return otherwise;
        TellUnlessTold("Uw concept is bewaard. Het staat nog niet op de site.");
        return Redirect(PathTo(proposalId));
    }

    /// <summary>Keeps what was typed and adds, removes or moves a row.</summary>
    [HttpPost("{proposalId:guid}/rij")]
    public async Task<IActionResult> Row([FromServices] SaveDraft save, Guid proposalId, DraftPost post, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(post);
        var edit = RowEdit.Parse(post.Row);
        string? next = null;
        return await KeepAsync(save, proposalId, post, form => next = edit?.ApplyTo(form), cancellationToken)
            ?? Redirect(PathTo(proposalId) + RowsTagHelper.AnchorOf(edit?.List, next));
    }

    /// <summary>Keeps what was typed and shows the page as readers will see it.</summary>
    [HttpPost("{proposalId:guid}/bekijk")]
    public async Task<IActionResult> SaveAndPreview([FromServices] SaveDraft save, Guid proposalId, DraftPost post, CancellationToken cancellationToken) =>
        await KeepAsync(save, proposalId, post, _ => { }, cancellationToken) ?? Redirect(PathTo(proposalId) + "/voorbeeld");

    /// <summary>Keeps what was typed and publishes it.</summary>
    [HttpPost("{proposalId:guid}/publiceer")]
    public async Task<IActionResult> SaveAndPublish([FromServices] SaveDraft save, [FromServices] PublishDraft publish, Guid proposalId, DraftPost post, CancellationToken cancellationToken) =>
        await KeepAsync(save, proposalId, post, _ => { }, cancellationToken) ?? await PublishAsync(publish, proposalId, post, cancellationToken);

    /// <summary>The page as readers will see it.</summary>
    [HttpGet("{proposalId:guid}/voorbeeld")]
    public async Task<IActionResult> Preview([FromServices] PreviewDraft preview, Guid proposalId, CancellationToken cancellationToken)
    {
        var seen = await preview.RunAsync(noun, proposalId, PageView is null ? null : FindPageAsync, cancellationToken);
        if (seen is null)
            return NotFound();
        if (seen.Proposal.Status != ProposalStatus.Draft)
            return Redirect(PathTo(proposalId));
        if (seen.Reading.Faults.Count == 0)
            return View("Preview", new PreviewPage(seen, PathTo(proposalId), PageView));
        TellUnlessTold("Uw concept is bewaard. U kunt het bekijken als in orde is wat hieronder staat.");
        return Redirect(PathTo(proposalId) + ToMend);
    }

    /// <summary>Publishes the draft that was previewed, if it still is that draft.</summary>
    [HttpPost("{proposalId:guid}/voorbeeld")]
    public async Task<IActionResult> PublishPreviewed([FromServices] DraftPages pages, [FromServices] PublishDraft publish, Guid proposalId, DraftPost post, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(post);
        if (await pages.FindAsync(noun, proposalId, AccountId, cancellationToken) is not { } page)
            return NotFound();
        if (page.Status != ProposalStatus.Draft || page.Stamp.Version == post.Version)
            return await PublishAsync(publish, proposalId, post, cancellationToken);
        Tell("Het concept is intussen veranderd. Dit is hoe het nu is.");
        return Redirect(PathTo(proposalId) + "/voorbeeld");
    }

    /// <summary>What <see cref="PageView"/> shows of a root; asked while the draft is in the catalogue for a moment.</summary>
    protected virtual Task<object?> FindPageAsync(Root root, CancellationToken cancellationToken) => Task.FromResult<object?>(null);

    /// <summary>Where readers see a root; null where they do not.</summary>
    protected virtual Task<string?> PublicPathAsync(RootName root, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(root);
        return Task.FromResult(Nouns.Of(noun).PathOf(root.Slug));
    }

    private string PathTo(Guid proposalId) => $"{PathOf(noun)}/{proposalId}";

    // Null where all is kept and the action can go on; otherwise what to answer instead.
    private async Task<IActionResult?> KeepAsync(SaveDraft save, Guid proposalId, DraftPost post, Action<RootForm> edit, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(post);
        var posted = new PostedForm(Request.Form);
        var outcome = await save.RunAsync(post.StampOf(noun, proposalId), form => { posted.FillIn(form); edit(form); }, AccountId, cancellationToken);
        if (outcome.HadName)
            Tell(NameNotKept);
        if (outcome is SaveOutcome.KeptApart apart)
        {
            Tell("Dit concept is ergens anders verder gegaan of al gesloten. Wat u typte, is niet verloren: het staat hieronder als een apart concept."
                + (outcome.HadName ? " " + NameNotKept : ""));
            return Redirect(PathTo(apart.Proposal.Id));
        }

        return outcome switch
        {
            SaveOutcome.TooLarge => StatusCode(StatusCodes.Status413PayloadTooLarge),
            SaveOutcome.Unknown => NotFound(),
            _ => null,
        };
    }

    private ViewResult Draft(DraftPage page, bool everything = false)
    {
        page.NewTitle = NewTitle;
        page.ShowsEverything = everything;
        // The model state takes a limited number of messages; the page lists them all.
        foreach (var fault in page.FaultsToMend.Take(ModelState.MaxAllowedErrors - 1))
        {
            ModelState.AddModelError(fault.Path, fault.Message);
        }

        return View("Draft", page);
    }

    private async Task<IActionResult> PublishAsync(PublishDraft publish, Guid proposalId, DraftPost post, CancellationToken cancellationToken) =>
        await publish.RunAsync(proposalId, post.SeenWarnings, AccountId, cancellationToken) switch
        {
            PublishOutcome.Warned => Redirect(PathTo(proposalId) + ToHeed),
            PublishOutcome.Invalid => Redirect(PathTo(proposalId) + ToMend),
            PublishOutcome.Conflict => Redirect(PathTo(proposalId) + "/verschillen"),
            PublishOutcome.Closed { Status: ProposalStatus.Discarded } => Redirect(PathTo(proposalId)),
            _ => Redirect($"{PathOf(noun)}?gepubliceerd={proposalId}#{RoomPage.Message}"),
        };
}
