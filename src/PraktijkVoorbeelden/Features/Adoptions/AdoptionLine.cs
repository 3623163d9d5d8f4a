using Microsoft.EntityFrameworkCore;
using PraktijkVoorbeelden.Data;
using PraktijkVoorbeelden.Features.Editorial;
using PraktijkVoorbeelden.Features.People;
using PraktijkVoorbeelden.Features.Shared;
using PraktijkVoorbeelden.Infrastructure;

namespace PraktijkVoorbeelden.Features.Adoptions;

/// <summary>Who learns, or who it is learned from.</summary>
/// <param name="Id">The same for the same municipality or organisation, so that a picture draws it once.</param>
/// <param name="Name">What it is called in short: the place, else the organisation, else the words of the source.</param>
/// <param name="Parts">All that is known, for a line of text.</param>
public sealed record AdoptionSide(string Id, string Name, IReadOnlyList<TextPart> Parts)
{
    /// <summary>What stands where the source does not say from whom.</summary>
    public const string UnknownOrigin = "Niet bekend: de bron zegt het niet";

    internal static AdoptionSide Of(PageLink? municipality, PageLink? organisation, string? words, string fallbackId)
    {
        List<TextPart> parts = [.. TextPart.Of(new[] { municipality, organisation }.OfType<PageLink>())];
        if (words is not null)
            parts.Add(new(parts.Count == 0 ? DutchCulture.AtStart(words) : words, null));
        if (parts.Count == 0)
            parts.Add(new(UnknownOrigin, null));
        // Who is known by a role only may be somebody else each time.
        return new(municipality?.Path ?? organisation?.Path ?? fallbackId, parts[0].Text, parts);
    }
}

/// <summary>A leerrelatie as lists and the picture show it. Names are filled in.</summary>
/// <param name="Link">Its page, under the whole relation in one line.</param>
/// <param name="Status">How far the learner is.</param>
/// <param name="Learner">Who learns.</param>
/// <param name="From">From whom.</param>
/// <param name="IsOriginUnknown">That the source does not say from whom.</param>
/// <param name="What">What is learned, in short.</param>
/// <param name="Initiative">The card of what is learned.</param>
/// <param name="OwnInitiative">The card of what the learner made of it.</param>
/// <param name="Date">When it was told.</param>
/// <param name="Outcome">How it went. Markdown.</param>
/// <param name="Why">Why it went so, or why the learner wants it. Markdown.</param>
/// <param name="AccordingTo">Who says so.</param>
public sealed record AdoptionLine(
    PageLink Link,
    AdoptionStatus Status,
    AdoptionSide Learner,
    AdoptionSide From,
    bool IsOriginUnknown,
    string What,
    PageLink? Initiative,
    PageLink? OwnInitiative,
    PartialDate? Date,
    string? Outcome,
    string? Why,
    string? AccordingTo)
{
    /// <summary>How far it is, with what that counts as.</summary>
    public string Told => Status.IsUse() ? DutchName.AtStart(Status) : $"{DutchName.AtStart(Status)} (belangstelling)";

    /// <summary>
    /// All of it in words: the name of its arrow. It ends with what stands beside the arrow, in the same order, so that
    /// whoever speaks what they see finds the link.
    /// </summary>
    public string Sentence => $"{Who}. {Told}: {What}";

    // Whoever only shows interest has learned nothing yet that we know of.
    private string Who => (Status.IsUse(), IsOriginUnknown) switch
    {
        (true, false) => $"{Learner.Name} leerde van {From.Name}",
        (true, true) => $"{Learner.Name} leerde; van wie is niet bekend",
        (false, false) => $"{Learner.Name} had belangstelling voor iets van {From.Name}",
        (false, true) => $"{Learner.Name} had belangstelling; van wie het kwam, is niet bekend",
    };
}

/// <summary>Reads lines.</summary>
public static class AdoptionRows
{
    /// <summary>The lines of these adoptions in the order of the query; filter, sort and page it before.</summary>
    public static async Task<IReadOnlyList<AdoptionLine>> ToLinesAsync(this IQueryable<Adoption> adoptions, CatalogueContext db, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(db);
        var rows = await adoptions.AsNoTracking().IgnoreAutoIncludes().Select(adoption => new
        {
            adoption.Title,
            adoption.Slug,
            adoption.Status,
            adoption.Learner,
            LearnerMunicipality = adoption.LearnerMunicipality!.Name,
            LearnerMunicipalitySlug = adoption.LearnerMunicipality.Slug,
            LearnerOrganisation = adoption.LearnerOrganisation!.Name,
            LearnerOrganisationSlug = adoption.LearnerOrganisation.Slug,
            adoption.From,
            FromMunicipality = adoption.FromMunicipality!.Name,
            FromMunicipalitySlug = adoption.FromMunicipality.Slug,
            FromOrganisation = adoption.FromOrganisation!.Name,
            FromOrganisationSlug = adoption.FromOrganisation.Slug,
            adoption.IsOriginUnknown,
            adoption.What,
            Initiative = adoption.Initiative!.Title,
            InitiativeSlug = adoption.Initiative.Slug,
            OwnInitiative = adoption.OwnInitiative!.Title,
            OwnInitiativeSlug = adoption.OwnInitiative.Slug,
            adoption.Date,
            adoption.Outcome,
            adoption.Why,
            adoption.AccordingTo,
        }).ToListAsync(cancellationToken);
        var names = await PersonNames.InAsync(db, rows.SelectMany(row => (string?[])[row.Learner, row.From, row.What, row.Outcome, row.Why, row.AccordingTo]), cancellationToken);
        return
        [
            .. rows.Select(row => new AdoptionLine(
                new(row.Title, PageLink.PathTo(Noun.Adoption, row.Slug!)),
                row.Status,
                AdoptionSide.Of(
                    PageLink.To(Noun.Municipality, row.LearnerMunicipality, row.LearnerMunicipalitySlug),
                    PageLink.To(Noun.Organisation, row.LearnerOrganisation, row.LearnerOrganisationSlug),
                    Filled(row.Learner),
                    row.Slug!),
                AdoptionSide.Of(
                    PageLink.To(Noun.Municipality, row.FromMunicipality, row.FromMunicipalitySlug),
                    PageLink.To(Noun.Organisation, row.FromOrganisation, row.FromOrganisationSlug),
                    Filled(row.From),
                    row.Slug!),
                row.IsOriginUnknown,
                DutchCulture.AtStart(Filled(row.What) ?? row.Initiative ?? ""),
                PageLink.To(Noun.Initiative, row.Initiative, row.InitiativeSlug),
                PageLink.To(Noun.Initiative, row.OwnInitiative, row.OwnInitiativeSlug),
                row.Date,
                names.InMarkdown(row.Outcome),
                names.InMarkdown(row.Why),
                Filled(row.AccordingTo))),
        ];

        string? Filled(string? text) => text is null ? null : names.InText(text);
    }
}
