using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace PraktijkVoorbeelden.Data.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class WhoLearnedFromWhom : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "MembersKnown",
                table: "Organisations",
                type: "TEXT",
                unicode: false,
                maxLength: 40,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "RegionKey",
                table: "Organisations",
                type: "TEXT",
                unicode: false,
                maxLength: 60,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Date",
                table: "AwardGrants",
                type: "TEXT",
                unicode: false,
                maxLength: 11,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "VisitKey",
                table: "AwardGrants",
                type: "TEXT",
                unicode: false,
                maxLength: 60,
                nullable: true);

            migrationBuilder.CreateTable(
                name: "Gatherings",
                columns: table => new
                {
                    Key = table.Column<string>(type: "TEXT", unicode: false, maxLength: 60, nullable: false),
                    Title = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Kind = table.Column<string>(type: "TEXT", unicode: false, maxLength: 40, nullable: false),
                    Date = table.Column<string>(type: "TEXT", unicode: false, maxLength: 11, nullable: true),
                    LastDate = table.Column<string>(type: "TEXT", unicode: false, maxLength: 11, nullable: true),
                    MunicipalityKey = table.Column<string>(type: "TEXT", unicode: false, maxLength: 60, nullable: true),
                    RegionKey = table.Column<string>(type: "TEXT", unicode: false, maxLength: 60, nullable: true),
                    Place = table.Column<string>(type: "TEXT", maxLength: 160, nullable: true),
                    OrganiserKey = table.Column<string>(type: "TEXT", unicode: false, maxLength: 60, nullable: true),
                    OrganiserName = table.Column<string>(type: "TEXT", maxLength: 160, nullable: true),
                    Description = table.Column<string>(type: "TEXT", maxLength: 3000, nullable: true),
                    Slug = table.Column<string>(type: "TEXT", unicode: false, maxLength: 120, nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    FirstPublishedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    PublishedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    LastConfirmed = table.Column<string>(type: "TEXT", unicode: false, maxLength: 11, nullable: true),
                    LookupKey = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    SortKey = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Gatherings", x => x.Key);
                    table.ForeignKey(
                        name: "FK_Gatherings_Municipalities_MunicipalityKey",
                        column: x => x.MunicipalityKey,
                        principalTable: "Municipalities",
                        principalColumn: "Key");
                    table.ForeignKey(
                        name: "FK_Gatherings_Organisations_OrganiserKey",
                        column: x => x.OrganiserKey,
                        principalTable: "Organisations",
                        principalColumn: "Key");
                    table.ForeignKey(
                        name: "FK_Gatherings_Regions_RegionKey",
                        column: x => x.RegionKey,
                        principalTable: "Regions",
                        principalColumn: "Key");
                });

            migrationBuilder.CreateTable(
                name: "OrganisationMembers",
                columns: table => new
                {
                    OwnerKey = table.Column<string>(type: "TEXT", unicode: false, maxLength: 60, nullable: false),
                    Position = table.Column<int>(type: "INTEGER", nullable: false),
                    MunicipalityKey = table.Column<string>(type: "TEXT", unicode: false, maxLength: 60, nullable: true),
                    MemberKey = table.Column<string>(type: "TEXT", unicode: false, maxLength: 60, nullable: true),
                    Name = table.Column<string>(type: "TEXT", maxLength: 160, nullable: true),
                    Since = table.Column<string>(type: "TEXT", unicode: false, maxLength: 11, nullable: true),
                    Note = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_OrganisationMembers", x => new { x.OwnerKey, x.Position });
                    table.ForeignKey(
                        name: "FK_OrganisationMembers_Municipalities_MunicipalityKey",
                        column: x => x.MunicipalityKey,
                        principalTable: "Municipalities",
                        principalColumn: "Key");
                    table.ForeignKey(
                        name: "FK_OrganisationMembers_Organisations_MemberKey",
                        column: x => x.MemberKey,
                        principalTable: "Organisations",
                        principalColumn: "Key");
                    table.ForeignKey(
                        name: "FK_OrganisationMembers_Organisations_OwnerKey",
                        column: x => x.OwnerKey,
                        principalTable: "Organisations",
                        principalColumn: "Key",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "SuppressedNames",
                columns: table => new
                {
                    Hash = table.Column<string>(type: "TEXT", unicode: false, maxLength: 64, nullable: false),
                    Words = table.Column<int>(type: "INTEGER", nullable: false),
                    PersonKey = table.Column<string>(type: "TEXT", unicode: false, maxLength: 60, nullable: false),
                    At = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SuppressedNames", x => x.Hash);
                });

            migrationBuilder.CreateTable(
                name: "SuppressionKeys",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false),
                    Protected = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SuppressionKeys", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Adoptions",
                columns: table => new
                {
                    Key = table.Column<string>(type: "TEXT", unicode: false, maxLength: 60, nullable: false),
                    Title = table.Column<string>(type: "TEXT", maxLength: 160, nullable: false),
                    LearnerMunicipalityKey = table.Column<string>(type: "TEXT", unicode: false, maxLength: 60, nullable: true),
                    LearnerOrganisationKey = table.Column<string>(type: "TEXT", unicode: false, maxLength: 60, nullable: true),
                    Learner = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    InitiativeKey = table.Column<string>(type: "TEXT", unicode: false, maxLength: 60, nullable: true),
                    What = table.Column<string>(type: "TEXT", maxLength: 300, nullable: true),
                    FromMunicipalityKey = table.Column<string>(type: "TEXT", unicode: false, maxLength: 60, nullable: true),
                    FromOrganisationKey = table.Column<string>(type: "TEXT", unicode: false, maxLength: 60, nullable: true),
                    From = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    IsOriginUnknown = table.Column<bool>(type: "INTEGER", nullable: false),
                    Status = table.Column<string>(type: "TEXT", unicode: false, maxLength: 40, nullable: false),
                    OwnInitiativeKey = table.Column<string>(type: "TEXT", unicode: false, maxLength: 60, nullable: true),
                    Outcome = table.Column<string>(type: "TEXT", maxLength: 1500, nullable: true),
                    Why = table.Column<string>(type: "TEXT", maxLength: 1500, nullable: true),
                    Learned = table.Column<string>(type: "TEXT", maxLength: 1500, nullable: true),
                    AccordingTo = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    Date = table.Column<string>(type: "TEXT", unicode: false, maxLength: 11, nullable: true),
                    GatheringKey = table.Column<string>(type: "TEXT", unicode: false, maxLength: 60, nullable: true),
                    Slug = table.Column<string>(type: "TEXT", unicode: false, maxLength: 120, nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    FirstPublishedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    PublishedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    LastConfirmed = table.Column<string>(type: "TEXT", unicode: false, maxLength: 11, nullable: true),
                    LookupKey = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    SortKey = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Adoptions", x => x.Key);
                    table.ForeignKey(
                        name: "FK_Adoptions_Gatherings_GatheringKey",
                        column: x => x.GatheringKey,
                        principalTable: "Gatherings",
                        principalColumn: "Key");
                    table.ForeignKey(
                        name: "FK_Adoptions_Initiatives_InitiativeKey",
                        column: x => x.InitiativeKey,
                        principalTable: "Initiatives",
                        principalColumn: "Key");
                    table.ForeignKey(
                        name: "FK_Adoptions_Initiatives_OwnInitiativeKey",
                        column: x => x.OwnInitiativeKey,
                        principalTable: "Initiatives",
                        principalColumn: "Key");
                    table.ForeignKey(
                        name: "FK_Adoptions_Municipalities_FromMunicipalityKey",
                        column: x => x.FromMunicipalityKey,
                        principalTable: "Municipalities",
                        principalColumn: "Key");
                    table.ForeignKey(
                        name: "FK_Adoptions_Municipalities_LearnerMunicipalityKey",
                        column: x => x.LearnerMunicipalityKey,
                        principalTable: "Municipalities",
                        principalColumn: "Key");
                    table.ForeignKey(
                        name: "FK_Adoptions_Organisations_FromOrganisationKey",
                        column: x => x.FromOrganisationKey,
                        principalTable: "Organisations",
                        principalColumn: "Key");
                    table.ForeignKey(
                        name: "FK_Adoptions_Organisations_LearnerOrganisationKey",
                        column: x => x.LearnerOrganisationKey,
                        principalTable: "Organisations",
                        principalColumn: "Key");
                });

            migrationBuilder.CreateTable(
                name: "GatheringConversations",
                columns: table => new
                {
                    OwnerKey = table.Column<string>(type: "TEXT", unicode: false, maxLength: 60, nullable: false),
                    Position = table.Column<int>(type: "INTEGER", nullable: false),
                    Title = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    SourceKey = table.Column<string>(type: "TEXT", unicode: false, maxLength: 60, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_GatheringConversations", x => new { x.OwnerKey, x.Position });
                    table.ForeignKey(
                        name: "FK_GatheringConversations_Gatherings_OwnerKey",
                        column: x => x.OwnerKey,
                        principalTable: "Gatherings",
                        principalColumn: "Key",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_GatheringConversations_Sources_SourceKey",
                        column: x => x.SourceKey,
                        principalTable: "Sources",
                        principalColumn: "Key");
                });

            migrationBuilder.CreateTable(
                name: "GatheringFigures",
                columns: table => new
                {
                    OwnerKey = table.Column<string>(type: "TEXT", unicode: false, maxLength: 60, nullable: false),
                    Position = table.Column<int>(type: "INTEGER", nullable: false),
                    Description = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Value = table.Column<long>(type: "INTEGER", nullable: false),
                    Before = table.Column<long>(type: "INTEGER", nullable: true),
                    Unit = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    Qualifier = table.Column<string>(type: "TEXT", unicode: false, maxLength: 40, nullable: true),
                    Kind = table.Column<string>(type: "TEXT", unicode: false, maxLength: 40, nullable: false),
                    AccordingTo = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    SourceKey = table.Column<string>(type: "TEXT", unicode: false, maxLength: 60, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_GatheringFigures", x => new { x.OwnerKey, x.Position });
                    table.ForeignKey(
                        name: "FK_GatheringFigures_Gatherings_OwnerKey",
                        column: x => x.OwnerKey,
                        principalTable: "Gatherings",
                        principalColumn: "Key",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_GatheringFigures_Sources_SourceKey",
                        column: x => x.SourceKey,
                        principalTable: "Sources",
                        principalColumn: "Key");
                });

            migrationBuilder.CreateTable(
                name: "GatheringParticipants",
                columns: table => new
                {
                    OwnerKey = table.Column<string>(type: "TEXT", unicode: false, maxLength: 60, nullable: false),
                    Position = table.Column<int>(type: "INTEGER", nullable: false),
                    Role = table.Column<string>(type: "TEXT", maxLength: 160, nullable: true),
                    Count = table.Column<int>(type: "INTEGER", nullable: true),
                    OrganisationKey = table.Column<string>(type: "TEXT", unicode: false, maxLength: 60, nullable: true),
                    MunicipalityKey = table.Column<string>(type: "TEXT", unicode: false, maxLength: 60, nullable: true),
                    Affiliation = table.Column<string>(type: "TEXT", maxLength: 160, nullable: true),
                    Note = table.Column<string>(type: "TEXT", maxLength: 160, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_GatheringParticipants", x => new { x.OwnerKey, x.Position });
                    table.ForeignKey(
                        name: "FK_GatheringParticipants_Gatherings_OwnerKey",
                        column: x => x.OwnerKey,
                        principalTable: "Gatherings",
                        principalColumn: "Key",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_GatheringParticipants_Municipalities_MunicipalityKey",
                        column: x => x.MunicipalityKey,
                        principalTable: "Municipalities",
                        principalColumn: "Key");
                    table.ForeignKey(
                        name: "FK_GatheringParticipants_Organisations_OrganisationKey",
                        column: x => x.OrganisationKey,
                        principalTable: "Organisations",
                        principalColumn: "Key");
                });

            migrationBuilder.CreateTable(
                name: "GatheringQuotes",
                columns: table => new
                {
                    OwnerKey = table.Column<string>(type: "TEXT", unicode: false, maxLength: 60, nullable: false),
                    Position = table.Column<int>(type: "INTEGER", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", unicode: false, maxLength: 40, nullable: false),
                    Text = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    PersonKey = table.Column<string>(type: "TEXT", unicode: false, maxLength: 60, nullable: true),
                    Role = table.Column<string>(type: "TEXT", maxLength: 160, nullable: true),
                    OrganisationKey = table.Column<string>(type: "TEXT", unicode: false, maxLength: 60, nullable: true),
                    MunicipalityKey = table.Column<string>(type: "TEXT", unicode: false, maxLength: 60, nullable: true),
                    Affiliation = table.Column<string>(type: "TEXT", maxLength: 160, nullable: true),
                    Date = table.Column<string>(type: "TEXT", unicode: false, maxLength: 11, nullable: true),
                    SourceKey = table.Column<string>(type: "TEXT", unicode: false, maxLength: 60, nullable: true),
                    InitiativeKey = table.Column<string>(type: "TEXT", unicode: false, maxLength: 60, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_GatheringQuotes", x => new { x.OwnerKey, x.Position });
                    table.ForeignKey(
                        name: "FK_GatheringQuotes_Gatherings_OwnerKey",
                        column: x => x.OwnerKey,
                        principalTable: "Gatherings",
                        principalColumn: "Key",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_GatheringQuotes_Initiatives_InitiativeKey",
                        column: x => x.InitiativeKey,
                        principalTable: "Initiatives",
                        principalColumn: "Key");
                    table.ForeignKey(
                        name: "FK_GatheringQuotes_Municipalities_MunicipalityKey",
                        column: x => x.MunicipalityKey,
                        principalTable: "Municipalities",
                        principalColumn: "Key");
                    table.ForeignKey(
                        name: "FK_GatheringQuotes_Organisations_OrganisationKey",
                        column: x => x.OrganisationKey,
                        principalTable: "Organisations",
                        principalColumn: "Key");
                    table.ForeignKey(
                        name: "FK_GatheringQuotes_People_PersonKey",
                        column: x => x.PersonKey,
                        principalTable: "People",
                        principalColumn: "Key");
                    table.ForeignKey(
                        name: "FK_GatheringQuotes_Sources_SourceKey",
                        column: x => x.SourceKey,
                        principalTable: "Sources",
                        principalColumn: "Key");
                });

            migrationBuilder.CreateTable(
                name: "GatheringSessions",
                columns: table => new
                {
                    OwnerKey = table.Column<string>(type: "TEXT", unicode: false, maxLength: 60, nullable: false),
                    Position = table.Column<int>(type: "INTEGER", nullable: false),
                    Title = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Date = table.Column<string>(type: "TEXT", unicode: false, maxLength: 11, nullable: true),
                    Showed = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    Taught = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    PersonKey = table.Column<string>(type: "TEXT", unicode: false, maxLength: 60, nullable: true),
                    Role = table.Column<string>(type: "TEXT", maxLength: 160, nullable: true),
                    OrganisationKey = table.Column<string>(type: "TEXT", unicode: false, maxLength: 60, nullable: true),
                    Affiliation = table.Column<string>(type: "TEXT", maxLength: 160, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_GatheringSessions", x => new { x.OwnerKey, x.Position });
                    table.ForeignKey(
                        name: "FK_GatheringSessions_Gatherings_OwnerKey",
                        column: x => x.OwnerKey,
                        principalTable: "Gatherings",
                        principalColumn: "Key",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_GatheringSessions_Organisations_OrganisationKey",
                        column: x => x.OrganisationKey,
                        principalTable: "Organisations",
                        principalColumn: "Key");
                    table.ForeignKey(
                        name: "FK_GatheringSessions_People_PersonKey",
                        column: x => x.PersonKey,
                        principalTable: "People",
                        principalColumn: "Key");
                });

            migrationBuilder.CreateTable(
                name: "GatheringSources",
                columns: table => new
                {
                    OwnerKey = table.Column<string>(type: "TEXT", unicode: false, maxLength: 60, nullable: false),
                    Position = table.Column<int>(type: "INTEGER", nullable: false),
                    SourceKey = table.Column<string>(type: "TEXT", unicode: false, maxLength: 60, nullable: true),
                    Title = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    Locator = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_GatheringSources", x => new { x.OwnerKey, x.Position });
                    table.ForeignKey(
                        name: "FK_GatheringSources_Gatherings_OwnerKey",
                        column: x => x.OwnerKey,
                        principalTable: "Gatherings",
                        principalColumn: "Key",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_GatheringSources_Sources_SourceKey",
                        column: x => x.SourceKey,
                        principalTable: "Sources",
                        principalColumn: "Key");
                });

            migrationBuilder.CreateTable(
                name: "AdoptionSources",
                columns: table => new
                {
                    OwnerKey = table.Column<string>(type: "TEXT", unicode: false, maxLength: 60, nullable: false),
                    Position = table.Column<int>(type: "INTEGER", nullable: false),
                    SourceKey = table.Column<string>(type: "TEXT", unicode: false, maxLength: 60, nullable: true),
                    Title = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    Locator = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AdoptionSources", x => new { x.OwnerKey, x.Position });
                    table.ForeignKey(
                        name: "FK_AdoptionSources_Adoptions_OwnerKey",
                        column: x => x.OwnerKey,
                        principalTable: "Adoptions",
                        principalColumn: "Key",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_AdoptionSources_Sources_SourceKey",
                        column: x => x.SourceKey,
                        principalTable: "Sources",
                        principalColumn: "Key");
                });

            migrationBuilder.CreateTable(
                name: "AdoptionThemes",
                columns: table => new
                {
                    OwnerKey = table.Column<string>(type: "TEXT", unicode: false, maxLength: 60, nullable: false),
                    Position = table.Column<int>(type: "INTEGER", nullable: false),
                    ThemeKey = table.Column<string>(type: "TEXT", unicode: false, maxLength: 60, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AdoptionThemes", x => new { x.OwnerKey, x.Position });
                    table.ForeignKey(
                        name: "FK_AdoptionThemes_Adoptions_OwnerKey",
                        column: x => x.OwnerKey,
                        principalTable: "Adoptions",
                        principalColumn: "Key",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_AdoptionThemes_Terms_ThemeKey",
                        column: x => x.ThemeKey,
                        principalTable: "Terms",
                        principalColumn: "Key");
                });

            migrationBuilder.CreateTable(
                name: "GatheringConversationParticipants",
                columns: table => new
                {
                    OwnerKey = table.Column<string>(type: "TEXT", unicode: false, maxLength: 60, nullable: false),
                    Position = table.Column<int>(type: "INTEGER", nullable: false),
                    ParentPosition = table.Column<int>(type: "INTEGER", nullable: false),
                    PersonKey = table.Column<string>(type: "TEXT", unicode: false, maxLength: 60, nullable: true),
                    Role = table.Column<string>(type: "TEXT", maxLength: 160, nullable: true),
                    OrganisationKey = table.Column<string>(type: "TEXT", unicode: false, maxLength: 60, nullable: true),
                    MunicipalityKey = table.Column<string>(type: "TEXT", unicode: false, maxLength: 60, nullable: true),
                    Affiliation = table.Column<string>(type: "TEXT", maxLength: 160, nullable: true),
                    TakesHome = table.Column<string>(type: "TEXT", maxLength: 600, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_GatheringConversationParticipants", x => new { x.OwnerKey, x.ParentPosition, x.Position });
                    table.ForeignKey(
                        name: "FK_GatheringConversationParticipants_GatheringConversations_OwnerKey_ParentPosition",
                        columns: x => new { x.OwnerKey, x.ParentPosition },
                        principalTable: "GatheringConversations",
                        principalColumns: new[] { "OwnerKey", "Position" },
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_GatheringConversationParticipants_Municipalities_MunicipalityKey",
                        column: x => x.MunicipalityKey,
                        principalTable: "Municipalities",
                        principalColumn: "Key");
                    table.ForeignKey(
                        name: "FK_GatheringConversationParticipants_Organisations_OrganisationKey",
                        column: x => x.OrganisationKey,
                        principalTable: "Organisations",
                        principalColumn: "Key");
                    table.ForeignKey(
                        name: "FK_GatheringConversationParticipants_People_PersonKey",
                        column: x => x.PersonKey,
                        principalTable: "People",
                        principalColumn: "Key");
                });

            migrationBuilder.CreateTable(
                name: "GatheringTurns",
                columns: table => new
                {
                    OwnerKey = table.Column<string>(type: "TEXT", unicode: false, maxLength: 60, nullable: false),
                    Position = table.Column<int>(type: "INTEGER", nullable: false),
                    ParentPosition = table.Column<int>(type: "INTEGER", nullable: false),
                    SpeakerPosition = table.Column<int>(type: "INTEGER", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", unicode: false, maxLength: 40, nullable: false),
                    Text = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    InitiativeKey = table.Column<string>(type: "TEXT", unicode: false, maxLength: 60, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_GatheringTurns", x => new { x.OwnerKey, x.ParentPosition, x.Position });
                    table.ForeignKey(
                        name: "FK_GatheringTurns_GatheringConversations_OwnerKey_ParentPosition",
                        columns: x => new { x.OwnerKey, x.ParentPosition },
                        principalTable: "GatheringConversations",
                        principalColumns: new[] { "OwnerKey", "Position" },
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_GatheringTurns_Initiatives_InitiativeKey",
                        column: x => x.InitiativeKey,
                        principalTable: "Initiatives",
                        principalColumn: "Key");
                });

            migrationBuilder.CreateTable(
                name: "GatheringSessionInitiatives",
                columns: table => new
                {
                    OwnerKey = table.Column<string>(type: "TEXT", unicode: false, maxLength: 60, nullable: false),
                    Position = table.Column<int>(type: "INTEGER", nullable: false),
                    ParentPosition = table.Column<int>(type: "INTEGER", nullable: false),
                    InitiativeKey = table.Column<string>(type: "TEXT", unicode: false, maxLength: 60, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_GatheringSessionInitiatives", x => new { x.OwnerKey, x.ParentPosition, x.Position });
                    table.ForeignKey(
                        name: "FK_GatheringSessionInitiatives_GatheringSessions_OwnerKey_ParentPosition",
                        columns: x => new { x.OwnerKey, x.ParentPosition },
                        principalTable: "GatheringSessions",
                        principalColumns: new[] { "OwnerKey", "Position" },
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_GatheringSessionInitiatives_Initiatives_InitiativeKey",
                        column: x => x.InitiativeKey,
                        principalTable: "Initiatives",
                        principalColumn: "Key");
                });

            migrationBuilder.CreateTable(
                name: "GatheringSessionLessons",
                columns: table => new
                {
                    OwnerKey = table.Column<string>(type: "TEXT", unicode: false, maxLength: 60, nullable: false),
                    Position = table.Column<int>(type: "INTEGER", nullable: false),
                    ParentPosition = table.Column<int>(type: "INTEGER", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", unicode: false, maxLength: 40, nullable: false),
                    Text = table.Column<string>(type: "TEXT", maxLength: 600, nullable: false),
                    AccordingTo = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_GatheringSessionLessons", x => new { x.OwnerKey, x.ParentPosition, x.Position });
                    table.ForeignKey(
                        name: "FK_GatheringSessionLessons_GatheringSessions_OwnerKey_ParentPosition",
                        columns: x => new { x.OwnerKey, x.ParentPosition },
                        principalTable: "GatheringSessions",
                        principalColumns: new[] { "OwnerKey", "Position" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Organisations_RegionKey",
                table: "Organisations",
                column: "RegionKey");

            migrationBuilder.CreateIndex(
                name: "IX_AwardGrants_VisitKey",
                table: "AwardGrants",
                column: "VisitKey");

            migrationBuilder.CreateIndex(
                name: "IX_Adoptions_FromMunicipalityKey",
                table: "Adoptions",
                column: "FromMunicipalityKey");

            migrationBuilder.CreateIndex(
                name: "IX_Adoptions_FromOrganisationKey",
                table: "Adoptions",
                column: "FromOrganisationKey");

            migrationBuilder.CreateIndex(
                name: "IX_Adoptions_GatheringKey",
                table: "Adoptions",
                column: "GatheringKey");

            migrationBuilder.CreateIndex(
                name: "IX_Adoptions_InitiativeKey",
                table: "Adoptions",
                column: "InitiativeKey");

            migrationBuilder.CreateIndex(
                name: "IX_Adoptions_LearnerMunicipalityKey",
                table: "Adoptions",
                column: "LearnerMunicipalityKey");

            migrationBuilder.CreateIndex(
                name: "IX_Adoptions_LearnerOrganisationKey",
                table: "Adoptions",
                column: "LearnerOrganisationKey");

            migrationBuilder.CreateIndex(
                name: "IX_Adoptions_LookupKey",
                table: "Adoptions",
                column: "LookupKey");

            migrationBuilder.CreateIndex(
                name: "IX_Adoptions_OwnInitiativeKey",
                table: "Adoptions",
                column: "OwnInitiativeKey");

            migrationBuilder.CreateIndex(
                name: "IX_Adoptions_Slug",
                table: "Adoptions",
                column: "Slug",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Adoptions_SortKey",
                table: "Adoptions",
                column: "SortKey");

            migrationBuilder.CreateIndex(
                name: "IX_AdoptionSources_SourceKey",
                table: "AdoptionSources",
                column: "SourceKey");

            migrationBuilder.CreateIndex(
                name: "IX_AdoptionThemes_ThemeKey",
                table: "AdoptionThemes",
                column: "ThemeKey");

            migrationBuilder.CreateIndex(
                name: "IX_GatheringConversationParticipants_MunicipalityKey",
                table: "GatheringConversationParticipants",
                column: "MunicipalityKey");

            migrationBuilder.CreateIndex(
                name: "IX_GatheringConversationParticipants_OrganisationKey",
                table: "GatheringConversationParticipants",
                column: "OrganisationKey");

            migrationBuilder.CreateIndex(
                name: "IX_GatheringConversationParticipants_PersonKey",
                table: "GatheringConversationParticipants",
                column: "PersonKey");

            migrationBuilder.CreateIndex(
                name: "IX_GatheringConversations_SourceKey",
                table: "GatheringConversations",
                column: "SourceKey");

            migrationBuilder.CreateIndex(
                name: "IX_GatheringFigures_SourceKey",
                table: "GatheringFigures",
                column: "SourceKey");

            migrationBuilder.CreateIndex(
                name: "IX_GatheringParticipants_MunicipalityKey",
                table: "GatheringParticipants",
                column: "MunicipalityKey");

            migrationBuilder.CreateIndex(
                name: "IX_GatheringParticipants_OrganisationKey",
                table: "GatheringParticipants",
                column: "OrganisationKey");

            migrationBuilder.CreateIndex(
                name: "IX_GatheringQuotes_InitiativeKey",
                table: "GatheringQuotes",
                column: "InitiativeKey");

            migrationBuilder.CreateIndex(
                name: "IX_GatheringQuotes_MunicipalityKey",
                table: "GatheringQuotes",
                column: "MunicipalityKey");

            migrationBuilder.CreateIndex(
                name: "IX_GatheringQuotes_OrganisationKey",
                table: "GatheringQuotes",
                column: "OrganisationKey");

            migrationBuilder.CreateIndex(
                name: "IX_GatheringQuotes_PersonKey",
                table: "GatheringQuotes",
                column: "PersonKey");

            migrationBuilder.CreateIndex(
                name: "IX_GatheringQuotes_SourceKey",
                table: "GatheringQuotes",
                column: "SourceKey");

            migrationBuilder.CreateIndex(
                name: "IX_Gatherings_LookupKey",
                table: "Gatherings",
                column: "LookupKey");

            migrationBuilder.CreateIndex(
                name: "IX_Gatherings_MunicipalityKey",
                table: "Gatherings",
                column: "MunicipalityKey");

            migrationBuilder.CreateIndex(
                name: "IX_Gatherings_OrganiserKey",
                table: "Gatherings",
                column: "OrganiserKey");

            migrationBuilder.CreateIndex(
                name: "IX_Gatherings_RegionKey",
                table: "Gatherings",
                column: "RegionKey");

            migrationBuilder.CreateIndex(
                name: "IX_Gatherings_Slug",
                table: "Gatherings",
                column: "Slug",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Gatherings_SortKey",
                table: "Gatherings",
                column: "SortKey");

            migrationBuilder.CreateIndex(
                name: "IX_GatheringSessionInitiatives_InitiativeKey",
                table: "GatheringSessionInitiatives",
                column: "InitiativeKey");

            migrationBuilder.CreateIndex(
                name: "IX_GatheringSessions_OrganisationKey",
                table: "GatheringSessions",
                column: "OrganisationKey");

            migrationBuilder.CreateIndex(
                name: "IX_GatheringSessions_PersonKey",
                table: "GatheringSessions",
                column: "PersonKey");

            migrationBuilder.CreateIndex(
                name: "IX_GatheringSources_SourceKey",
                table: "GatheringSources",
                column: "SourceKey");

            migrationBuilder.CreateIndex(
                name: "IX_GatheringTurns_InitiativeKey",
                table: "GatheringTurns",
                column: "InitiativeKey");

            migrationBuilder.CreateIndex(
                name: "IX_OrganisationMembers_MemberKey",
                table: "OrganisationMembers",
                column: "MemberKey");

            migrationBuilder.CreateIndex(
                name: "IX_OrganisationMembers_MunicipalityKey",
                table: "OrganisationMembers",
                column: "MunicipalityKey");

            migrationBuilder.AddForeignKey(
                name: "FK_AwardGrants_Gatherings_VisitKey",
                table: "AwardGrants",
                column: "VisitKey",
                principalTable: "Gatherings",
                principalColumn: "Key");

            migrationBuilder.AddForeignKey(
                name: "FK_Organisations_Regions_RegionKey",
                table: "Organisations",
                column: "RegionKey",
                principalTable: "Regions",
                principalColumn: "Key");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropForeignKey(
                name: "FK_AwardGrants_Gatherings_VisitKey",
                table: "AwardGrants");

            migrationBuilder.DropForeignKey(
                name: "FK_Organisations_Regions_RegionKey",
                table: "Organisations");

            migrationBuilder.DropTable(
                name: "AdoptionSources");

            migrationBuilder.DropTable(
                name: "AdoptionThemes");

            migrationBuilder.DropTable(
                name: "GatheringConversationParticipants");

            migrationBuilder.DropTable(
                name: "GatheringFigures");

            migrationBuilder.DropTable(
                name: "GatheringParticipants");

            migrationBuilder.DropTable(
                name: "GatheringQuotes");

            migrationBuilder.DropTable(
                name: "GatheringSessionInitiatives");

            migrationBuilder.DropTable(
                name: "GatheringSessionLessons");

            migrationBuilder.DropTable(
                name: "GatheringSources");

            migrationBuilder.DropTable(
                name: "GatheringTurns");

            migrationBuilder.DropTable(
                name: "OrganisationMembers");

            migrationBuilder.DropTable(
                name: "SuppressedNames");

            migrationBuilder.DropTable(
                name: "SuppressionKeys");

            migrationBuilder.DropTable(
                name: "Adoptions");

            migrationBuilder.DropTable(
                name: "GatheringSessions");

            migrationBuilder.DropTable(
                name: "GatheringConversations");

            migrationBuilder.DropTable(
                name: "Gatherings");

            migrationBuilder.DropIndex(
                name: "IX_Organisations_RegionKey",
                table: "Organisations");

            migrationBuilder.DropIndex(
                name: "IX_AwardGrants_VisitKey",
                table: "AwardGrants");

            migrationBuilder.DropColumn(
                name: "MembersKnown",
                table: "Organisations");

            migrationBuilder.DropColumn(
                name: "RegionKey",
                table: "Organisations");

            migrationBuilder.DropColumn(
                name: "Date",
                table: "AwardGrants");

            migrationBuilder.DropColumn(
                name: "VisitKey",
                table: "AwardGrants");
        }
    }
}
