using Microsoft.EntityFrameworkCore;
using PraktijkVoorbeelden.Data;
using PraktijkVoorbeelden.Features.Awards;
using PraktijkVoorbeelden.Features.Editorial;
using PraktijkVoorbeelden.Features.Gatherings;
using PraktijkVoorbeelden.Features.Initiatives;
using PraktijkVoorbeelden.Features.Municipalities;
using PraktijkVoorbeelden.Features.Organisations;
using PraktijkVoorbeelden.Features.People;
using PraktijkVoorbeelden.Infrastructure;

namespace PraktijkVoorbeelden.Features.Shared;

/// <summary>
/// Finds spoken passages wherever they stand: a passage about an initiative mostly stands with the grant that it was told
/// for, and belongs on the initiative's page all the same.
/// </summary>
public sealed class PassageReader(CatalogueContext db)
{
    /// <summary>Passages on an initiative's own card, and those elsewhere that are about it.</summary>
    /// <param name="key">Which initiative.</param>
    /// <param name="isOnCard">Whether there are any on the card.</param>
    /// <param name="isElsewhere">Whether there are any elsewhere, where looking for them takes longer.</param>
    /// <param name="cancellationToken">Cancels the reading.</param>
    public Task<List<PassageRow>> AboutInitiativeAsync(string key, bool isOnCard, bool isElsewhere, CancellationToken cancellationToken) => (isOnCard, isElsewhere) switch
    {
        (_, true) => ReadAsync(
            OnInitiatives().Where(row => row.OwnerKey == key || row.InitiativeKey == key)
                .Concat(OnGrants().Where(row => row.InitiativeKey == key))
                .Concat(OnMunicipalities().Where(row => row.InitiativeKey == key))
                .Concat(OnOrganisations().Where(row => row.InitiativeKey == key))
                .Concat(OnGatherings().Where(row => row.InitiativeKey == key))
                .Concat(OnTurns().Where(row => row.InitiativeKey == key)),
            cancellationToken),
        (true, false) => ReadAsync(OnInitiatives().Where(row => row.OwnerKey == key), cancellationToken),
        (false, false) => Task.FromResult<List<PassageRow>>([]),
    };

    /// <summary>Passages about these municipalities, and those that were spoken on their behalf.</summary>
    public Task<List<PassageRow>> OfMunicipalitiesAsync(IReadOnlyCollection<string> keys, CancellationToken cancellationToken) => ReadAsync(
        OnMunicipalities().Where(row => keys.Contains(row.OwnerKey) || keys.Contains(row.MunicipalityKey))
            .Concat(OnInitiatives().Where(row => keys.Contains(row.MunicipalityKey)))
            .Concat(OnGrants().Where(row => keys.Contains(row.MunicipalityKey)))
            .Concat(OnOrganisations().Where(row => keys.Contains(row.MunicipalityKey)))
            .Concat(OnGatherings().Where(row => keys.Contains(row.MunicipalityKey)))
            .Concat(OnTurns().Where(row => keys.Contains(row.MunicipalityKey))),
        cancellationToken);

    /// <summary>Passages about an organisation, and those that were spoken on its behalf.</summary>
    public Task<List<PassageRow>> OfOrganisationAsync(string key, CancellationToken cancellationToken) => ReadAsync(
        OnOrganisations().Where(row => row.OwnerKey == key || row.OrganisationKey == key)
            .Concat(OnInitiatives().Where(row => row.OrganisationKey == key))
            .Concat(OnGrants().Where(row => row.OrganisationKey == key))
            .Concat(OnMunicipalities().Where(row => row.OrganisationKey == key))
            .Concat(OnGatherings().Where(row => row.OrganisationKey == key))
            .Concat(OnTurns().Where(row => row.OrganisationKey == key)),
        cancellationToken);

    /// <summary>What was said at a gathering, outside of its conversations.</summary>
    public Task<List<PassageRow>> OfGatheringAsync(string key, CancellationToken cancellationToken) =>
        ReadAsync(OnGatherings().Where(row => row.OwnerKey == key), cancellationToken);

    /// <summary>Passages from the portraits of these grants.</summary>
    public Task<List<PassageRow>> OfGrantsAsync(IReadOnlyCollection<string> keys, CancellationToken cancellationToken) =>
        ReadAsync(OnGrants().Where(row => keys.Contains(row.OwnerKey)), cancellationToken);

    /// <summary>
    /// Makes speeches of passages in this order. What a passage is about is left out where that is
    /// <paramref name="here"/>, the root whose page it stands on, and said once where the next one is about the same.
    /// </summary>
    public static IReadOnlyList<Speech> Speeches(IEnumerable<PassageRow> rows, PersonNames names, (Noun Noun, string Key) here)
    {
        ArgumentNullException.ThrowIfNull(rows);
        ArgumentNullException.ThrowIfNull(names);
        var speeches = new List<(Speaker Speaker, List<Passage> Passages)>();
        foreach (var row in rows)
        {
            var speaker = row.Speaker();
            if (speeches.Count == 0 || speeches[^1].Speaker != speaker)
                speeches.Add((speaker, []));
            var said = speeches[^1].Passages;
            var passage = new Passage(names.InText(row.Text), row.Subject == here ? null : row.AboutLink());
            if (said.Count > 0 && said[^1].About == passage.About)
                said[^1] = said[^1] with { About = null };
            said.Add(passage);
        }

        return [.. speeches.Select(speech => new Speech(speech.Speaker, speech.Passages))];
    }

    private static async Task<List<PassageRow>> ReadAsync(IQueryable<PassageRow> rows, CancellationToken cancellationToken) =>
    [
        .. (await rows.ToListAsync(cancellationToken))
            .OrderByDescending(row => row.OwnerNoun == Noun.Initiative)
            .ThenBy(row => row.OwnerNoun)
            .ThenBy(row => row.OwnerKey, StringComparer.Ordinal)
            .ThenBy(row => row.Position),
    ];

    private IQueryable<PassageRow> OnInitiatives() => On<Initiative>(Noun.Initiative, db.Initiatives
        .Select(owner => new PassageOwner { Key = owner.Key, Label = owner.Title, Slug = owner.Slug, Year = null }));

    private IQueryable<PassageRow> OnMunicipalities() => On<Municipality>(Noun.Municipality, db.Municipalities
        .Select(owner => new PassageOwner { Key = owner.Key, Label = owner.Name, Slug = owner.Slug, Year = null }));

    private IQueryable<PassageRow> OnOrganisations() => On<Organisation>(Noun.Organisation, db.Organisations
        .Select(owner => new PassageOwner { Key = owner.Key, Label = owner.Name, Slug = owner.Slug, Year = null }));

    private IQueryable<PassageRow> OnGrants() => On<AwardGrant>(Noun.AwardGrant, db.AwardGrants
        .Select(owner => new PassageOwner { Key = owner.Key, Label = owner.Name, Slug = owner.Round!.Award!.Slug, Year = owner.Round.Year }));

    private IQueryable<PassageRow> OnGatherings() => On<Gathering>(Noun.Gathering, db.Gatherings
        .Select(owner => new PassageOwner { Key = owner.Key, Label = owner.Title, Slug = owner.Slug, Year = null }));

    // What somebody says in a conversation, with the speaker that the conversation names.
    private IQueryable<PassageRow> OnTurns() =>
        from turn in db.Set<Turn>().AsNoTracking()
        join gathering in db.Gatherings on turn.OwnerKey equals gathering.Key
        join conversation in db.Set<Conversation>()
            on new { turn.OwnerKey, Position = turn.ParentPosition } equals new { conversation.OwnerKey, conversation.Position }
        join speaker in db.Set<ConversationParticipant>()
            on new { turn.OwnerKey, turn.ParentPosition, Position = turn.SpeakerPosition } equals new { speaker.OwnerKey, speaker.ParentPosition, speaker.Position }
        select new PassageRow
        {
            OwnerNoun = Noun.Gathering,
            OwnerKey = turn.OwnerKey,
            OwnerLabel = gathering.Title,
            OwnerSlug = gathering.Slug,
            OwnerYear = null,
            // One conversation after the other, and all of them after what else was said there.
            Position = (turn.ParentPosition + 1) * Turn.MaxRows + turn.Position,
            Kind = turn.Kind,
            Text = turn.Text,
            Name = speaker.Person!.IsRoleOnly ? null : speaker.Person.Name,
            Role = speaker.Role,
            OrganisationKey = speaker.OrganisationKey,
            OrganisationName = speaker.Organisation!.Name,
            OrganisationSlug = speaker.Organisation.Slug,
            MunicipalityKey = speaker.MunicipalityKey,
            MunicipalityName = speaker.Municipality!.Name,
            MunicipalitySlug = speaker.Municipality.Slug,
            Affiliation = speaker.Affiliation,
            Date = gathering.Date,
            SourceTitle = conversation.Source!.Title,
            SourceSlug = conversation.Source.Slug,
            InitiativeKey = turn.InitiativeKey,
            InitiativeTitle = turn.Initiative!.Title,
            InitiativeSlug = turn.Initiative.Slug,
        };

    private IQueryable<PassageRow> On<TOwner>(Noun noun, IQueryable<PassageOwner> owners) where TOwner : Root =>
        from quote in db.Set<Quote<TOwner>>().AsNoTracking()
        join owner in owners on quote.OwnerKey equals owner.Key
        select new PassageRow
        {
            OwnerNoun = noun,
            OwnerKey = quote.OwnerKey,
            OwnerLabel = owner.Label,
            OwnerSlug = owner.Slug,
            OwnerYear = owner.Year,
            Position = quote.Position,
            Kind = quote.Kind,
            Text = quote.Text,
            Name = quote.Person!.IsRoleOnly ? null : quote.Person.Name,
            Role = quote.Role,
            OrganisationKey = quote.OrganisationKey,
            OrganisationName = quote.Organisation!.Name,
            OrganisationSlug = quote.Organisation.Slug,
            MunicipalityKey = quote.MunicipalityKey,
            MunicipalityName = quote.Municipality!.Name,
            MunicipalitySlug = quote.Municipality.Slug,
            Affiliation = quote.Affiliation,
            Date = quote.Date,
            SourceTitle = quote.Source!.Title,
            SourceSlug = quote.Source.Slug,
            InitiativeKey = quote.InitiativeKey,
            InitiativeTitle = quote.Initiative!.Title,
            InitiativeSlug = quote.Initiative.Slug,
        };

    private sealed class PassageOwner
    {
        public string Key { get; init; } = "";

        public string Label { get; init; } = "";

        public string? Slug { get; init; }

        public int? Year { get; init; }
    }
}

/// <summary>A passage as it was read, with the root on which it stands and the root that it is about.</summary>
public sealed class PassageRow
{
    /// <summary>What kind of root it stands on.</summary>
    public Noun OwnerNoun { get; init; }

    /// <summary>The root it stands on.</summary>
    public string OwnerKey { get; init; } = "";

    /// <summary>What that root is called.</summary>
    public string OwnerLabel { get; init; } = "";

    /// <summary>That root's slug; of a grant, its award's.</summary>
    public string? OwnerSlug { get; init; }

    /// <summary>The year of a grant.</summary>
    public int? OwnerYear { get; init; }

    /// <summary>Its place on that root.</summary>
    public int Position { get; init; }

    /// <summary>Verbatim or paraphrase.</summary>
    public QuoteKind Kind { get; init; }

    /// <summary>What was said.</summary>
    public string Text { get; init; } = "";

    /// <summary>The speaker's name, where it may be shown.</summary>
    public string? Name { get; init; }

    /// <summary>The speaker's role on that day.</summary>
    public string? Role { get; init; }

    /// <summary>The organisation spoken for.</summary>
    public string? OrganisationKey { get; init; }

    /// <summary>Its name.</summary>
    public string? OrganisationName { get; init; }

    /// <summary>Its slug.</summary>
    public string? OrganisationSlug { get; init; }

    /// <summary>The municipality spoken for.</summary>
    public string? MunicipalityKey { get; init; }

    /// <summary>Its name.</summary>
    public string? MunicipalityName { get; init; }

    /// <summary>Its slug.</summary>
    public string? MunicipalitySlug { get; init; }

    /// <summary>Spoken for, in words.</summary>
    public string? Affiliation { get; init; }

    /// <summary>When it was said.</summary>
    public PartialDate? Date { get; init; }

    /// <summary>The title of the source.</summary>
    public string? SourceTitle { get; init; }

    /// <summary>The slug of the source.</summary>
    public string? SourceSlug { get; init; }

    /// <summary>The initiative it is about, where that is not its owner.</summary>
    public string? InitiativeKey { get; init; }

    /// <summary>That initiative's title.</summary>
    public string? InitiativeTitle { get; init; }

    /// <summary>That initiative's slug.</summary>
    public string? InitiativeSlug { get; init; }

    /// <summary>What it is about.</summary>
    public (Noun Noun, string Key) Subject => InitiativeKey is { } key ? (Noun.Initiative, key) : (OwnerNoun, OwnerKey);

    /// <summary>A link to what it is about.</summary>
    public PageLink? AboutLink() => InitiativeKey is not null ? PageLink.To(Noun.Initiative, InitiativeTitle, InitiativeSlug)
        : OwnerNoun == Noun.AwardGrant ? new(OwnerLabel, $"{PageLink.PathTo(Noun.Award, OwnerSlug!)}/{OwnerYear}#{OwnerKey}")
        : PageLink.To(OwnerNoun, OwnerLabel, OwnerSlug);

    /// <summary>Who said it.</summary>
    public Speaker Speaker() => new(
        Kind,
        Name,
        Role,
        PageLink.To(Noun.Organisation, OrganisationName, OrganisationSlug),
        PageLink.To(Noun.Municipality, MunicipalityName, MunicipalitySlug),
        Affiliation,
        Date,
        PageLink.To(Noun.Source, SourceTitle, SourceSlug));
}
