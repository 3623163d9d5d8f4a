using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;
using PraktijkVoorbeelden.Features.Account;
using PraktijkVoorbeelden.Features.Adoptions;
using PraktijkVoorbeelden.Features.Awards;
using PraktijkVoorbeelden.Features.Editorial;
using PraktijkVoorbeelden.Features.Gatherings;
using PraktijkVoorbeelden.Features.Initiatives;
using PraktijkVoorbeelden.Features.Municipalities;
using PraktijkVoorbeelden.Features.Organisations;
using PraktijkVoorbeelden.Features.People;
using PraktijkVoorbeelden.Features.Regions;
using PraktijkVoorbeelden.Features.Search;
using PraktijkVoorbeelden.Features.Sources;
using PraktijkVoorbeelden.Features.Taxonomy;
using PraktijkVoorbeelden.Infrastructure;

namespace PraktijkVoorbeelden.Data;

/// <summary>
/// The catalogue, its editorial records and its accounts: one model for both databases. Each noun's mapping stands in
/// its own room; what all share is a convention here.
/// </summary>
public abstract class CatalogueContext(DbContextOptions options) : IdentityDbContext<EditorAccount>(options)
{
    /// <summary>Gemeenten.</summary>
    public DbSet<Municipality> Municipalities => Set<Municipality>();

    /// <summary>Regio's.</summary>
    public DbSet<Region> Regions => Set<Region>();

    /// <summary>Organisaties.</summary>
    public DbSet<Organisation> Organisations => Set<Organisation>();

    /// <summary>Personen.</summary>
    public DbSet<Person> People => Set<Person>();

    /// <summary>Bronnen.</summary>
    public DbSet<Source> Sources => Set<Source>();

    /// <summary>All terms of the taxonomy.</summary>
    public DbSet<Term> Terms => Set<Term>();

    /// <summary>Thema's.</summary>
    public DbSet<Theme> Themes => Set<Theme>();

    /// <summary>Doelgroepen.</summary>
    public DbSet<TargetGroup> TargetGroups => Set<TargetGroup>();

    /// <summary>Wetten.</summary>
    public DbSet<Law> Laws => Set<Law>();

    /// <summary>Kenmerken van de aanpak.</summary>
    public DbSet<Characteristic> Characteristics => Set<Characteristic>();

    /// <summary>Voorbeelden.</summary>
    public DbSet<Initiative> Initiatives => Set<Initiative>();

    /// <summary>Bijeenkomsten.</summary>
    public DbSet<Gathering> Gatherings => Set<Gathering>();

    /// <summary>Leerrelaties.</summary>
    public DbSet<Adoption> Adoptions => Set<Adoption>();

    /// <summary>Onderscheidingen.</summary>
    public DbSet<Award> Awards => Set<Award>();

    /// <summary>Rondes.</summary>
    public DbSet<AwardRound> AwardRounds => Set<AwardRound>();

    /// <summary>Toekenningen.</summary>
    public DbSet<AwardGrant> AwardGrants => Set<AwardGrant>();

    /// <summary>Voorstellen.</summary>
    public DbSet<Proposal> Proposals => Set<Proposal>();

    /// <summary>Versies.</summary>
    public DbSet<Revision> Revisions => Set<Revision>();

    /// <summary>Wijzigingen.</summary>
    public DbSet<Change> Changes => Set<Change>();

    /// <summary>The one row that hands out change numbers.</summary>
    public DbSet<ChangeCounter> ChangeCounters => Set<ChangeCounter>();

    /// <summary>What editors did.</summary>
    public DbSet<DeskEvent> DeskEvents => Set<DeskEvent>();

    /// <summary>Every slug that was ever in use.</summary>
    public DbSet<Address> Addresses => Set<Address>();

    /// <summary>Names that may not come back, as keyed hashes.</summary>
    public DbSet<SuppressedName> SuppressedNames => Set<SuppressedName>();

    /// <summary>The one row with what those hashes are made with.</summary>
    public DbSet<SuppressionKey> SuppressionKeys => Set<SuppressionKey>();

    /// <summary>Keys that protect cookies and forms, shared by all nodes.</summary>
    public DbSet<ProtectionKey> ProtectionKeys => Set<ProtectionKey>();

    /// <summary>Words that readers asked for more than once and that stand nowhere.</summary>
    public DbSet<ZeroResultWord> ZeroResultWords => Set<ZeroResultWord>();

    /// <summary>One-time addresses that make the first administrator.</summary>
    public DbSet<FirstAdministratorInvitation> FirstAdministratorInvitations => Set<FirstAdministratorInvitation>();

    /// <summary>The collation that compares text byte by byte, as C# sorts its folded keys; null where it is the default.</summary>
    protected abstract string? BinaryCollation { get; }

    /// <summary>Passkeys are part of the accounts' tables from the first migration.</summary>
    protected override Version SchemaVersion => IdentitySchemaVersions.Version3;

    /// <inheritdoc/>
    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        ArgumentNullException.ThrowIfNull(configurationBuilder);
        configurationBuilder.Properties<PartialDate>().HaveConversion<PartialDateConverter>().HaveMaxLength(PartialDate.MaxLength).AreUnicode(false);
        configurationBuilder.Properties<DateTime>().HaveConversion<UtcConverter>();
        configurationBuilder.Properties<Enum>().HaveConversion<string>().HaveMaxLength(40).AreUnicode(false);
    }

    /// <inheritdoc/>
    protected override void OnModelCreating(ModelBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        base.OnModelCreating(builder);
        TermMapping.Map(builder);
        MunicipalityMapping.Map(builder);
        RegionMapping.Map(builder);
        OrganisationMapping.Map(builder);
        PersonMapping.Map(builder);
        SourceMapping.Map(builder);
        InitiativeMapping.Map(builder);
        GatheringMapping.Map(builder);
        AdoptionMapping.Map(builder);
        AwardMapping.Map(builder);
        EditorialMapping.Map(builder);
        AccountMapping.Map(builder);
        SearchMapping.Map(builder);
        CatalogueConventions.Apply(builder, BinaryCollation);
    }
}

/// <summary>The catalogue in a SQLite file: the embedded default.</summary>
public sealed class SqliteCatalogueContext(DbContextOptions<SqliteCatalogueContext> options) : CatalogueContext(options)
{
    /// <inheritdoc/>
    protected override string? BinaryCollation => null;
}

/// <summary>The catalogue in SQL Server: production.</summary>
public sealed class SqlServerCatalogueContext(DbContextOptions<SqlServerCatalogueContext> options) : CatalogueContext(options)
{
    /// <inheritdoc/>
    protected override string? BinaryCollation => "Latin1_General_100_BIN2";
}
