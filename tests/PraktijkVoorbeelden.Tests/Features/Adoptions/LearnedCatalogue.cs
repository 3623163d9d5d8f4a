using AngleSharp.Html.Dom;
using PraktijkVoorbeelden.Tests.Support;

namespace PraktijkVoorbeelden.Tests.Features.Adoptions;

/// <summary>
/// The site with a few leerrelaties: one that worked, one that did not and whose origin is unknown, interest in the same
/// card, a pledge of somebody private, and one of a municipality that is no more.
/// </summary>
public sealed class LearnedCatalogue : Site, IAsyncLifetime
{
    /// <inheritdoc/>
    public async ValueTask InitializeAsync()
    {
        var inloop = Forms.Initiative("inloop", "Inloop in Daar", "gm0002");
        inloop.Themes = ["thema-schulden"];
        var own = Forms.Initiative("inloop-hier", "Inloop in Hier", "gm0001");
        var works = Forms.Adoption("werkt", "werkt");
        (works.Title, works.LearnerMunicipality, works.Learner, works.Initiative, works.What, works.FromMunicipality, works.IsOriginUnknown) =
            ("Hier leerde van Daar", "gm0001", null, "inloop", null, "gm0002", null);
        (works.Outcome, works.Why, works.Learned, works.AccordingTo, works.Date, works.OwnInitiative) =
            ("De wachtlijst werd *korter*.", "Het zat dichtbij.", "Kijk bij een ander.", "de wethouder van Hier", "1 november 2018", "inloop-hier");
        works.Themes = ["thema-schulden"];
        var failed = Forms.Adoption("werkt-niet", "werkt niet");
        (failed.Title, failed.LearnerMunicipality, failed.Learner, failed.Outcome, failed.Learned) =
            ("Hier begon een budgetinloop", "gm0001", null, "Er kwam bijna niemand.", "Sluit aan bij wat er is.");
        failed.Themes = ["thema-schulden"];
        var interest = Forms.Adoption("genoemd");
        (interest.Title, interest.LearnerMunicipality, interest.Initiative, interest.What, interest.FromMunicipality, interest.IsOriginUnknown, interest.Gathering) =
            ("Elders noemde de inloop", "gm0003", "inloop", null, "gm0002", null, "parade");
        var pledge = Forms.Adoption("prive", "voornemen");
        (pledge.Title, pledge.Learner, pledge.What, pledge.From, pledge.IsOriginUnknown) =
            ("Een bezoeker wilde het thuis doen", "een bezoeker, voor zichzelf", "buren betrekken", "een buurthuis", null);
        pledge.Themes = ["thema-buurt"];
        var former = Forms.Adoption("oud", "gestart");
        (former.Title, former.LearnerMunicipality, former.Learner, former.FromOrganisation, former.IsOriginUnknown) = ("Oud leerde van Welzijn", "gm0004", null, "welzijn", null);
        await this.PublishAsync(
            Forms.Source(), Forms.Theme("thema-schulden", "Schulden"), Forms.Theme("thema-buurt", "Buurt"),
            Forms.Municipality("gm0001", "Hier"), Forms.Municipality("gm0002", "Daar"), Forms.Municipality("gm0003", "Elders"),
            Forms.Municipality("gm0005", "Zonder"), Forms.FormerMunicipality("gm0004", "Oud", "Utrecht", "gm0001"),
            Forms.Organisation("welzijn", "Welzijn"), inloop, own, Forms.Gathering("parade", "Parade"),
            works, failed, interest, pledge, former);
    }

    /// <summary>Opens a page of this site, and fails when there is none.</summary>
    public Task<IHtmlDocument> OpenAsync(string path) => Visit().OpenAsync(path);
}
