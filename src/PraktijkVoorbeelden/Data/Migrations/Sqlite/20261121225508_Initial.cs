using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace PraktijkVoorbeelden.Data.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class Initial : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "Addresses",
                columns: table => new
                {
                    Noun = table.Column<string>(type: "TEXT", unicode: false, maxLength: 40, nullable: false),
                    Slug = table.Column<string>(type: "TEXT", unicode: false, maxLength: 120, nullable: false),
                    Key = table.Column<string>(type: "TEXT", unicode: false, maxLength: 60, nullable: false),
                    Status = table.Column<string>(type: "TEXT", unicode: false, maxLength: 40, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Addresses", x => new { x.Noun, x.Slug });
                });

            migrationBuilder.CreateTable(
                name: "AspNetRoles",
                columns: table => new
                {
                    Id = table.Column<string>(type: "TEXT", nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 256, nullable: true),
                    NormalizedName = table.Column<string>(type: "TEXT", maxLength: 256, nullable: true),
                    ConcurrencyStamp = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AspNetRoles", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "AspNetUsers",
                columns: table => new
                {
                    Id = table.Column<string>(type: "TEXT", nullable: false),
                    DisplayName = table.Column<string>(type: "TEXT", maxLength: 120, nullable: true),
                    UserName = table.Column<string>(type: "TEXT", maxLength: 256, nullable: true),
                    NormalizedUserName = table.Column<string>(type: "TEXT", maxLength: 256, nullable: true),
                    Email = table.Column<string>(type: "TEXT", maxLength: 256, nullable: true),
                    NormalizedEmail = table.Column<string>(type: "TEXT", maxLength: 256, nullable: true),
                    EmailConfirmed = table.Column<bool>(type: "INTEGER", nullable: false),
                    PasswordHash = table.Column<string>(type: "TEXT", nullable: true),
                    SecurityStamp = table.Column<string>(type: "TEXT", nullable: true),
                    ConcurrencyStamp = table.Column<string>(type: "TEXT", nullable: true),
                    PhoneNumber = table.Column<string>(type: "TEXT", nullable: true),
                    PhoneNumberConfirmed = table.Column<bool>(type: "INTEGER", nullable: false),
                    TwoFactorEnabled = table.Column<bool>(type: "INTEGER", nullable: false),
                    LockoutEnd = table.Column<DateTimeOffset>(type: "TEXT", nullable: true),
                    LockoutEnabled = table.Column<bool>(type: "INTEGER", nullable: false),
                    AccessFailedCount = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AspNetUsers", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "ChangeCounters",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false),
                    Value = table.Column<long>(type: "INTEGER", nullable: false),
                    CatalogueId = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ChangeCounters", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Changes",
                columns: table => new
                {
                    Number = table.Column<long>(type: "INTEGER", nullable: false),
                    Noun = table.Column<string>(type: "TEXT", unicode: false, maxLength: 40, nullable: false),
                    Key = table.Column<string>(type: "TEXT", unicode: false, maxLength: 60, nullable: false),
                    Kind = table.Column<string>(type: "TEXT", unicode: false, maxLength: 40, nullable: false),
                    At = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Changes", x => x.Number);
                });

            migrationBuilder.CreateTable(
                name: "DeskEvents",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    AccountId = table.Column<string>(type: "TEXT", maxLength: 450, nullable: true),
                    Action = table.Column<string>(type: "TEXT", unicode: false, maxLength: 40, nullable: false),
                    Noun = table.Column<string>(type: "TEXT", unicode: false, maxLength: 40, nullable: true),
                    Key = table.Column<string>(type: "TEXT", unicode: false, maxLength: 60, nullable: true),
                    ProposalId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Why = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true),
                    At = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DeskEvents", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "FirstAdministratorInvitations",
                columns: table => new
                {
                    CodeHash = table.Column<string>(type: "TEXT", unicode: false, maxLength: 64, nullable: false),
                    ExpiresAt = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_FirstAdministratorInvitations", x => x.CodeHash);
                });

            migrationBuilder.CreateTable(
                name: "Municipalities",
                columns: table => new
                {
                    Key = table.Column<string>(type: "TEXT", unicode: false, maxLength: 60, nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    Province = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    ProvinceSlug = table.Column<string>(type: "TEXT", unicode: false, maxLength: 120, nullable: false),
                    Population = table.Column<int>(type: "INTEGER", nullable: true),
                    PopulationYear = table.Column<int>(type: "INTEGER", nullable: true),
                    LatitudeThousandths = table.Column<int>(type: "INTEGER", nullable: true),
                    LongitudeThousandths = table.Column<int>(type: "INTEGER", nullable: true),
                    LandHectares = table.Column<int>(type: "INTEGER", nullable: true),
                    TileColumn = table.Column<int>(type: "INTEGER", nullable: true),
                    TileRow = table.Column<int>(type: "INTEGER", nullable: true),
                    EndedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Description = table.Column<string>(type: "TEXT", maxLength: 1500, nullable: true),
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
                    table.PrimaryKey("PK_Municipalities", x => x.Key);
                });

            migrationBuilder.CreateTable(
                name: "People",
                columns: table => new
                {
                    Key = table.Column<string>(type: "TEXT", unicode: false, maxLength: 60, nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 120, nullable: true),
                    IsRoleOnly = table.Column<bool>(type: "INTEGER", nullable: false),
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
                    table.PrimaryKey("PK_People", x => x.Key);
                });

            migrationBuilder.CreateTable(
                name: "Proposals",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Noun = table.Column<string>(type: "TEXT", unicode: false, maxLength: 40, nullable: false),
                    Key = table.Column<string>(type: "TEXT", unicode: false, maxLength: 60, nullable: false),
                    Status = table.Column<string>(type: "TEXT", unicode: false, maxLength: 40, nullable: false),
                    Origin = table.Column<string>(type: "TEXT", unicode: false, maxLength: 40, nullable: false),
                    Draft = table.Column<string>(type: "TEXT", nullable: false),
                    SchemaVersion = table.Column<int>(type: "INTEGER", nullable: false),
                    Label = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    BaseVersion = table.Column<int>(type: "INTEGER", nullable: false),
                    AuthorId = table.Column<string>(type: "TEXT", maxLength: 450, nullable: true),
                    CreatedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    UpdatedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Proposals", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "ProtectionKeys",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    FriendlyName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    Xml = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ProtectionKeys", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Regions",
                columns: table => new
                {
                    Key = table.Column<string>(type: "TEXT", unicode: false, maxLength: 60, nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    Kind = table.Column<string>(type: "TEXT", unicode: false, maxLength: 40, nullable: false),
                    Description = table.Column<string>(type: "TEXT", maxLength: 1500, nullable: true),
                    MembersKnown = table.Column<string>(type: "TEXT", unicode: false, maxLength: 40, nullable: false),
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
                    table.PrimaryKey("PK_Regions", x => x.Key);
                });

            migrationBuilder.CreateTable(
                name: "Revisions",
                columns: table => new
                {
                    ChangeNumber = table.Column<long>(type: "INTEGER", nullable: false),
                    ProposalId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Noun = table.Column<string>(type: "TEXT", unicode: false, maxLength: 40, nullable: false),
                    Key = table.Column<string>(type: "TEXT", unicode: false, maxLength: 60, nullable: false),
                    RootVersion = table.Column<int>(type: "INTEGER", nullable: false),
                    Content = table.Column<string>(type: "TEXT", nullable: false),
                    At = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Revisions", x => x.ChangeNumber);
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
                name: "Terms",
                columns: table => new
                {
                    Key = table.Column<string>(type: "TEXT", unicode: false, maxLength: 60, nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    Description = table.Column<string>(type: "TEXT", maxLength: 600, nullable: true),
                    BroaderKey = table.Column<string>(type: "TEXT", unicode: false, maxLength: 60, nullable: true),
                    Scheme = table.Column<string>(type: "TEXT", unicode: false, maxLength: 20, nullable: false),
                    InForceFrom = table.Column<string>(type: "TEXT", unicode: false, maxLength: 11, nullable: true),
                    InForceUntil = table.Column<string>(type: "TEXT", unicode: false, maxLength: 11, nullable: true),
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
                    table.PrimaryKey("PK_Terms", x => x.Key);
                    table.ForeignKey(
                        name: "FK_Terms_Terms_BroaderKey",
                        column: x => x.BroaderKey,
                        principalTable: "Terms",
                        principalColumn: "Key");
                });

            migrationBuilder.CreateTable(
                name: "AspNetRoleClaims",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    RoleId = table.Column<string>(type: "TEXT", nullable: false),
                    ClaimType = table.Column<string>(type: "TEXT", nullable: true),
                    ClaimValue = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AspNetRoleClaims", x => x.Id);
                    table.ForeignKey(
                        name: "FK_AspNetRoleClaims_AspNetRoles_RoleId",
                        column: x => x.RoleId,
                        principalTable: "AspNetRoles",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "AspNetUserClaims",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    UserId = table.Column<string>(type: "TEXT", nullable: false),
                    ClaimType = table.Column<string>(type: "TEXT", nullable: true),
                    ClaimValue = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AspNetUserClaims", x => x.Id);
                    table.ForeignKey(
                        name: "FK_AspNetUserClaims_AspNetUsers_UserId",
                        column: x => x.UserId,
                        principalTable: "AspNetUsers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "AspNetUserLogins",
                columns: table => new
                {
                    LoginProvider = table.Column<string>(type: "TEXT", nullable: false),
                    ProviderKey = table.Column<string>(type: "TEXT", nullable: false),
                    ProviderDisplayName = table.Column<string>(type: "TEXT", nullable: true),
                    UserId = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AspNetUserLogins", x => new { x.LoginProvider, x.ProviderKey });
                    table.ForeignKey(
                        name: "FK_AspNetUserLogins_AspNetUsers_UserId",
                        column: x => x.UserId,
                        principalTable: "AspNetUsers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "AspNetUserRoles",
                columns: table => new
                {
                    UserId = table.Column<string>(type: "TEXT", nullable: false),
                    RoleId = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AspNetUserRoles", x => new { x.UserId, x.RoleId });
                    table.ForeignKey(
                        name: "FK_AspNetUserRoles_AspNetRoles_RoleId",
                        column: x => x.RoleId,
                        principalTable: "AspNetRoles",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_AspNetUserRoles_AspNetUsers_UserId",
                        column: x => x.UserId,
                        principalTable: "AspNetUsers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "AspNetUserTokens",
                columns: table => new
                {
                    UserId = table.Column<string>(type: "TEXT", nullable: false),
                    LoginProvider = table.Column<string>(type: "TEXT", nullable: false),
                    Name = table.Column<string>(type: "TEXT", nullable: false),
                    Value = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AspNetUserTokens", x => new { x.UserId, x.LoginProvider, x.Name });
                    table.ForeignKey(
                        name: "FK_AspNetUserTokens_AspNetUsers_UserId",
                        column: x => x.UserId,
                        principalTable: "AspNetUsers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "MunicipalityAliases",
                columns: table => new
                {
                    OwnerKey = table.Column<string>(type: "TEXT", unicode: false, maxLength: 60, nullable: false),
                    Position = table.Column<int>(type: "INTEGER", nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 160, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_MunicipalityAliases", x => new { x.OwnerKey, x.Position });
                    table.ForeignKey(
                        name: "FK_MunicipalityAliases_Municipalities_OwnerKey",
                        column: x => x.OwnerKey,
                        principalTable: "Municipalities",
                        principalColumn: "Key",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "MunicipalitySuccessors",
                columns: table => new
                {
                    OwnerKey = table.Column<string>(type: "TEXT", unicode: false, maxLength: 60, nullable: false),
                    Position = table.Column<int>(type: "INTEGER", nullable: false),
                    SuccessorKey = table.Column<string>(type: "TEXT", unicode: false, maxLength: 60, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_MunicipalitySuccessors", x => new { x.OwnerKey, x.Position });
                    table.ForeignKey(
                        name: "FK_MunicipalitySuccessors_Municipalities_OwnerKey",
                        column: x => x.OwnerKey,
                        principalTable: "Municipalities",
                        principalColumn: "Key",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_MunicipalitySuccessors_Municipalities_SuccessorKey",
                        column: x => x.SuccessorKey,
                        principalTable: "Municipalities",
                        principalColumn: "Key");
                });

            migrationBuilder.CreateTable(
                name: "Initiatives",
                columns: table => new
                {
                    Key = table.Column<string>(type: "TEXT", unicode: false, maxLength: 60, nullable: false),
                    Title = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    Summary = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    Goal = table.Column<string>(type: "TEXT", maxLength: 600, nullable: true),
                    Phase = table.Column<string>(type: "TEXT", unicode: false, maxLength: 40, nullable: false),
                    Start = table.Column<string>(type: "TEXT", unicode: false, maxLength: 11, nullable: true),
                    End = table.Column<string>(type: "TEXT", unicode: false, maxLength: 11, nullable: true),
                    Currency = table.Column<string>(type: "TEXT", unicode: false, maxLength: 40, nullable: false),
                    ToldOn = table.Column<string>(type: "TEXT", unicode: false, maxLength: 11, nullable: true),
                    ToldBy = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    RegionKey = table.Column<string>(type: "TEXT", unicode: false, maxLength: 60, nullable: true),
                    IsPlaceUnknown = table.Column<bool>(type: "INTEGER", nullable: false),
                    IsForProfessionals = table.Column<bool>(type: "INTEGER", nullable: false),
                    PartOfKey = table.Column<string>(type: "TEXT", unicode: false, maxLength: 60, nullable: true),
                    Substantiation = table.Column<string>(type: "TEXT", unicode: false, maxLength: 40, nullable: false),
                    Occasion = table.Column<string>(type: "TEXT", maxLength: 5000, nullable: true),
                    Approach = table.Column<string>(type: "TEXT", maxLength: 5000, nullable: true),
                    Result = table.Column<string>(type: "TEXT", maxLength: 5000, nullable: true),
                    ForResidents = table.Column<string>(type: "TEXT", maxLength: 5000, nullable: true),
                    DidNotWork = table.Column<string>(type: "TEXT", maxLength: 5000, nullable: true),
                    Learned = table.Column<string>(type: "TEXT", maxLength: 5000, nullable: true),
                    Costs = table.Column<string>(type: "TEXT", maxLength: 1500, nullable: true),
                    Effort = table.Column<string>(type: "TEXT", maxLength: 1500, nullable: true),
                    Conditions = table.Column<string>(type: "TEXT", maxLength: 1500, nullable: true),
                    Contact = table.Column<string>(type: "TEXT", maxLength: 300, nullable: true),
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
                    table.PrimaryKey("PK_Initiatives", x => x.Key);
                    table.ForeignKey(
                        name: "FK_Initiatives_Initiatives_PartOfKey",
                        column: x => x.PartOfKey,
                        principalTable: "Initiatives",
                        principalColumn: "Key");
                    table.ForeignKey(
                        name: "FK_Initiatives_Regions_RegionKey",
                        column: x => x.RegionKey,
                        principalTable: "Regions",
                        principalColumn: "Key");
                });

            migrationBuilder.CreateTable(
                name: "Organisations",
                columns: table => new
                {
                    Key = table.Column<string>(type: "TEXT", unicode: false, maxLength: 60, nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 160, nullable: false),
                    Abbreviation = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    Kind = table.Column<string>(type: "TEXT", unicode: false, maxLength: 40, nullable: false),
                    Description = table.Column<string>(type: "TEXT", maxLength: 1500, nullable: true),
                    Website = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true),
                    RegionKey = table.Column<string>(type: "TEXT", unicode: false, maxLength: 60, nullable: true),
                    MembersKnown = table.Column<string>(type: "TEXT", unicode: false, maxLength: 40, nullable: true),
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
                    table.PrimaryKey("PK_Organisations", x => x.Key);
                    table.ForeignKey(
                        name: "FK_Organisations_Regions_RegionKey",
                        column: x => x.RegionKey,
                        principalTable: "Regions",
                        principalColumn: "Key");
                });

            migrationBuilder.CreateTable(
                name: "RegionMunicipalities",
                columns: table => new
                {
                    OwnerKey = table.Column<string>(type: "TEXT", unicode: false, maxLength: 60, nullable: false),
                    Position = table.Column<int>(type: "INTEGER", nullable: false),
                    MunicipalityKey = table.Column<string>(type: "TEXT", unicode: false, maxLength: 60, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_RegionMunicipalities", x => new { x.OwnerKey, x.Position });
                    table.ForeignKey(
                        name: "FK_RegionMunicipalities_Municipalities_MunicipalityKey",
                        column: x => x.MunicipalityKey,
                        principalTable: "Municipalities",
                        principalColumn: "Key");
                    table.ForeignKey(
                        name: "FK_RegionMunicipalities_Regions_OwnerKey",
                        column: x => x.OwnerKey,
                        principalTable: "Regions",
                        principalColumn: "Key",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "TermAliases",
                columns: table => new
                {
                    OwnerKey = table.Column<string>(type: "TEXT", unicode: false, maxLength: 60, nullable: false),
                    Position = table.Column<int>(type: "INTEGER", nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 160, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_TermAliases", x => new { x.OwnerKey, x.Position });
                    table.ForeignKey(
                        name: "FK_TermAliases_Terms_OwnerKey",
                        column: x => x.OwnerKey,
                        principalTable: "Terms",
                        principalColumn: "Key",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "TermRelations",
                columns: table => new
                {
                    OwnerKey = table.Column<string>(type: "TEXT", unicode: false, maxLength: 60, nullable: false),
                    Position = table.Column<int>(type: "INTEGER", nullable: false),
                    TermKey = table.Column<string>(type: "TEXT", unicode: false, maxLength: 60, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_TermRelations", x => new { x.OwnerKey, x.Position });
                    table.ForeignKey(
                        name: "FK_TermRelations_Terms_OwnerKey",
                        column: x => x.OwnerKey,
                        principalTable: "Terms",
                        principalColumn: "Key",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_TermRelations_Terms_TermKey",
                        column: x => x.TermKey,
                        principalTable: "Terms",
                        principalColumn: "Key");
                });

            migrationBuilder.CreateTable(
                name: "InitiativeCharacteristics",
                columns: table => new
                {
                    OwnerKey = table.Column<string>(type: "TEXT", unicode: false, maxLength: 60, nullable: false),
                    Position = table.Column<int>(type: "INTEGER", nullable: false),
                    CharacteristicKey = table.Column<string>(type: "TEXT", unicode: false, maxLength: 60, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_InitiativeCharacteristics", x => new { x.OwnerKey, x.Position });
                    table.ForeignKey(
                        name: "FK_InitiativeCharacteristics_Initiatives_OwnerKey",
                        column: x => x.OwnerKey,
                        principalTable: "Initiatives",
                        principalColumn: "Key",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_InitiativeCharacteristics_Terms_CharacteristicKey",
                        column: x => x.CharacteristicKey,
                        principalTable: "Terms",
                        principalColumn: "Key");
                });

            migrationBuilder.CreateTable(
                name: "InitiativeFundings",
                columns: table => new
                {
                    OwnerKey = table.Column<string>(type: "TEXT", unicode: false, maxLength: 60, nullable: false),
                    Position = table.Column<int>(type: "INTEGER", nullable: false),
                    LawKey = table.Column<string>(type: "TEXT", unicode: false, maxLength: 60, nullable: true),
                    Text = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    Mention = table.Column<string>(type: "TEXT", unicode: false, maxLength: 40, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_InitiativeFundings", x => new { x.OwnerKey, x.Position });
                    table.ForeignKey(
                        name: "FK_InitiativeFundings_Initiatives_OwnerKey",
                        column: x => x.OwnerKey,
                        principalTable: "Initiatives",
                        principalColumn: "Key",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_InitiativeFundings_Terms_LawKey",
                        column: x => x.LawKey,
                        principalTable: "Terms",
                        principalColumn: "Key");
                });

            migrationBuilder.CreateTable(
                name: "InitiativeLaws",
                columns: table => new
                {
                    OwnerKey = table.Column<string>(type: "TEXT", unicode: false, maxLength: 60, nullable: false),
                    Position = table.Column<int>(type: "INTEGER", nullable: false),
                    LawKey = table.Column<string>(type: "TEXT", unicode: false, maxLength: 60, nullable: false),
                    Mention = table.Column<string>(type: "TEXT", unicode: false, maxLength: 40, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_InitiativeLaws", x => new { x.OwnerKey, x.Position });
                    table.ForeignKey(
                        name: "FK_InitiativeLaws_Initiatives_OwnerKey",
                        column: x => x.OwnerKey,
                        principalTable: "Initiatives",
                        principalColumn: "Key",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_InitiativeLaws_Terms_LawKey",
                        column: x => x.LawKey,
                        principalTable: "Terms",
                        principalColumn: "Key");
                });

            migrationBuilder.CreateTable(
                name: "InitiativeLessons",
                columns: table => new
                {
                    OwnerKey = table.Column<string>(type: "TEXT", unicode: false, maxLength: 60, nullable: false),
                    Position = table.Column<int>(type: "INTEGER", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", unicode: false, maxLength: 40, nullable: false),
                    Text = table.Column<string>(type: "TEXT", maxLength: 600, nullable: false),
                    AccordingTo = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_InitiativeLessons", x => new { x.OwnerKey, x.Position });
                    table.ForeignKey(
                        name: "FK_InitiativeLessons_Initiatives_OwnerKey",
                        column: x => x.OwnerKey,
                        principalTable: "Initiatives",
                        principalColumn: "Key",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "InitiativeMaterials",
                columns: table => new
                {
                    OwnerKey = table.Column<string>(type: "TEXT", unicode: false, maxLength: 60, nullable: false),
                    Position = table.Column<int>(type: "INTEGER", nullable: false),
                    Title = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Url = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_InitiativeMaterials", x => new { x.OwnerKey, x.Position });
                    table.ForeignKey(
                        name: "FK_InitiativeMaterials_Initiatives_OwnerKey",
                        column: x => x.OwnerKey,
                        principalTable: "Initiatives",
                        principalColumn: "Key",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "InitiativeMunicipalities",
                columns: table => new
                {
                    OwnerKey = table.Column<string>(type: "TEXT", unicode: false, maxLength: 60, nullable: false),
                    Position = table.Column<int>(type: "INTEGER", nullable: false),
                    MunicipalityKey = table.Column<string>(type: "TEXT", unicode: false, maxLength: 60, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_InitiativeMunicipalities", x => new { x.OwnerKey, x.Position });
                    table.ForeignKey(
                        name: "FK_InitiativeMunicipalities_Initiatives_OwnerKey",
                        column: x => x.OwnerKey,
                        principalTable: "Initiatives",
                        principalColumn: "Key",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_InitiativeMunicipalities_Municipalities_MunicipalityKey",
                        column: x => x.MunicipalityKey,
                        principalTable: "Municipalities",
                        principalColumn: "Key");
                });

            migrationBuilder.CreateTable(
                name: "InitiativeRecognitions",
                columns: table => new
                {
                    OwnerKey = table.Column<string>(type: "TEXT", unicode: false, maxLength: 60, nullable: false),
                    Position = table.Column<int>(type: "INTEGER", nullable: false),
                    Databank = table.Column<string>(type: "TEXT", maxLength: 160, nullable: false),
                    Level = table.Column<string>(type: "TEXT", maxLength: 160, nullable: true),
                    Date = table.Column<string>(type: "TEXT", unicode: false, maxLength: 11, nullable: true),
                    Url = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_InitiativeRecognitions", x => new { x.OwnerKey, x.Position });
                    table.ForeignKey(
                        name: "FK_InitiativeRecognitions_Initiatives_OwnerKey",
                        column: x => x.OwnerKey,
                        principalTable: "Initiatives",
                        principalColumn: "Key",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "InitiativeTargetGroups",
                columns: table => new
                {
                    OwnerKey = table.Column<string>(type: "TEXT", unicode: false, maxLength: 60, nullable: false),
                    Position = table.Column<int>(type: "INTEGER", nullable: false),
                    TargetGroupKey = table.Column<string>(type: "TEXT", unicode: false, maxLength: 60, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_InitiativeTargetGroups", x => new { x.OwnerKey, x.Position });
                    table.ForeignKey(
                        name: "FK_InitiativeTargetGroups_Initiatives_OwnerKey",
                        column: x => x.OwnerKey,
                        principalTable: "Initiatives",
                        principalColumn: "Key",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_InitiativeTargetGroups_Terms_TargetGroupKey",
                        column: x => x.TargetGroupKey,
                        principalTable: "Terms",
                        principalColumn: "Key");
                });

            migrationBuilder.CreateTable(
                name: "InitiativeThemes",
                columns: table => new
                {
                    OwnerKey = table.Column<string>(type: "TEXT", unicode: false, maxLength: 60, nullable: false),
                    Position = table.Column<int>(type: "INTEGER", nullable: false),
                    ThemeKey = table.Column<string>(type: "TEXT", unicode: false, maxLength: 60, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_InitiativeThemes", x => new { x.OwnerKey, x.Position });
                    table.ForeignKey(
                        name: "FK_InitiativeThemes_Initiatives_OwnerKey",
                        column: x => x.OwnerKey,
                        principalTable: "Initiatives",
                        principalColumn: "Key",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_InitiativeThemes_Terms_ThemeKey",
                        column: x => x.ThemeKey,
                        principalTable: "Terms",
                        principalColumn: "Key");
                });

            migrationBuilder.CreateTable(
                name: "Awards",
                columns: table => new
                {
                    Key = table.Column<string>(type: "TEXT", unicode: false, maxLength: 60, nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    Description = table.Column<string>(type: "TEXT", maxLength: 1500, nullable: true),
                    GrantorKey = table.Column<string>(type: "TEXT", unicode: false, maxLength: 60, nullable: true),
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
                    table.PrimaryKey("PK_Awards", x => x.Key);
                    table.ForeignKey(
                        name: "FK_Awards_Organisations_GrantorKey",
                        column: x => x.GrantorKey,
                        principalTable: "Organisations",
                        principalColumn: "Key");
                });

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
                name: "InitiativeOrganisations",
                columns: table => new
                {
                    OwnerKey = table.Column<string>(type: "TEXT", unicode: false, maxLength: 60, nullable: false),
                    Position = table.Column<int>(type: "INTEGER", nullable: false),
                    OrganisationKey = table.Column<string>(type: "TEXT", unicode: false, maxLength: 60, nullable: true),
                    Name = table.Column<string>(type: "TEXT", maxLength: 160, nullable: true),
                    Role = table.Column<string>(type: "TEXT", unicode: false, maxLength: 40, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_InitiativeOrganisations", x => new { x.OwnerKey, x.Position });
                    table.ForeignKey(
                        name: "FK_InitiativeOrganisations_Initiatives_OwnerKey",
                        column: x => x.OwnerKey,
                        principalTable: "Initiatives",
                        principalColumn: "Key",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_InitiativeOrganisations_Organisations_OrganisationKey",
                        column: x => x.OrganisationKey,
                        principalTable: "Organisations",
                        principalColumn: "Key");
                });

            migrationBuilder.CreateTable(
                name: "OrganisationAliases",
                columns: table => new
                {
                    OwnerKey = table.Column<string>(type: "TEXT", unicode: false, maxLength: 60, nullable: false),
                    Position = table.Column<int>(type: "INTEGER", nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 160, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_OrganisationAliases", x => new { x.OwnerKey, x.Position });
                    table.ForeignKey(
                        name: "FK_OrganisationAliases_Organisations_OwnerKey",
                        column: x => x.OwnerKey,
                        principalTable: "Organisations",
                        principalColumn: "Key",
                        onDelete: ReferentialAction.Cascade);
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
                name: "OrganisationMunicipalities",
                columns: table => new
                {
                    OwnerKey = table.Column<string>(type: "TEXT", unicode: false, maxLength: 60, nullable: false),
                    Position = table.Column<int>(type: "INTEGER", nullable: false),
                    MunicipalityKey = table.Column<string>(type: "TEXT", unicode: false, maxLength: 60, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_OrganisationMunicipalities", x => new { x.OwnerKey, x.Position });
                    table.ForeignKey(
                        name: "FK_OrganisationMunicipalities_Municipalities_MunicipalityKey",
                        column: x => x.MunicipalityKey,
                        principalTable: "Municipalities",
                        principalColumn: "Key");
                    table.ForeignKey(
                        name: "FK_OrganisationMunicipalities_Organisations_OwnerKey",
                        column: x => x.OwnerKey,
                        principalTable: "Organisations",
                        principalColumn: "Key",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Sources",
                columns: table => new
                {
                    Key = table.Column<string>(type: "TEXT", unicode: false, maxLength: 60, nullable: false),
                    Title = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Kind = table.Column<string>(type: "TEXT", unicode: false, maxLength: 40, nullable: false),
                    PublisherKey = table.Column<string>(type: "TEXT", unicode: false, maxLength: 60, nullable: true),
                    PublisherName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    Date = table.Column<string>(type: "TEXT", unicode: false, maxLength: 11, nullable: true),
                    Url = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true),
                    Description = table.Column<string>(type: "TEXT", maxLength: 1500, nullable: true),
                    Colophon = table.Column<string>(type: "TEXT", maxLength: 1500, nullable: true),
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
                    table.PrimaryKey("PK_Sources", x => x.Key);
                    table.ForeignKey(
                        name: "FK_Sources_Organisations_PublisherKey",
                        column: x => x.PublisherKey,
                        principalTable: "Organisations",
                        principalColumn: "Key");
                });

            migrationBuilder.CreateTable(
                name: "AwardRounds",
                columns: table => new
                {
                    Key = table.Column<string>(type: "TEXT", unicode: false, maxLength: 60, nullable: false),
                    AwardKey = table.Column<string>(type: "TEXT", unicode: false, maxLength: 60, nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    Year = table.Column<int>(type: "INTEGER", nullable: false),
                    Date = table.Column<string>(type: "TEXT", unicode: false, maxLength: 11, nullable: true),
                    Description = table.Column<string>(type: "TEXT", maxLength: 1500, nullable: true),
                    NumberOfHolders = table.Column<int>(type: "INTEGER", nullable: true),
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
                    table.PrimaryKey("PK_AwardRounds", x => x.Key);
                    table.ForeignKey(
                        name: "FK_AwardRounds_Awards_AwardKey",
                        column: x => x.AwardKey,
                        principalTable: "Awards",
                        principalColumn: "Key");
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
                name: "AwardSources",
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
                    table.PrimaryKey("PK_AwardSources", x => new { x.OwnerKey, x.Position });
                    table.ForeignKey(
                        name: "FK_AwardSources_Awards_OwnerKey",
                        column: x => x.OwnerKey,
                        principalTable: "Awards",
                        principalColumn: "Key",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_AwardSources_Sources_SourceKey",
                        column: x => x.SourceKey,
                        principalTable: "Sources",
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
                name: "InitiativeFigures",
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
                    table.PrimaryKey("PK_InitiativeFigures", x => new { x.OwnerKey, x.Position });
                    table.ForeignKey(
                        name: "FK_InitiativeFigures_Initiatives_OwnerKey",
                        column: x => x.OwnerKey,
                        principalTable: "Initiatives",
                        principalColumn: "Key",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_InitiativeFigures_Sources_SourceKey",
                        column: x => x.SourceKey,
                        principalTable: "Sources",
                        principalColumn: "Key");
                });

            migrationBuilder.CreateTable(
                name: "InitiativeQuotes",
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
                    table.PrimaryKey("PK_InitiativeQuotes", x => new { x.OwnerKey, x.Position });
                    table.ForeignKey(
                        name: "FK_InitiativeQuotes_Initiatives_InitiativeKey",
                        column: x => x.InitiativeKey,
                        principalTable: "Initiatives",
                        principalColumn: "Key");
                    table.ForeignKey(
                        name: "FK_InitiativeQuotes_Initiatives_OwnerKey",
                        column: x => x.OwnerKey,
                        principalTable: "Initiatives",
                        principalColumn: "Key",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_InitiativeQuotes_Municipalities_MunicipalityKey",
                        column: x => x.MunicipalityKey,
                        principalTable: "Municipalities",
                        principalColumn: "Key");
                    table.ForeignKey(
                        name: "FK_InitiativeQuotes_Organisations_OrganisationKey",
                        column: x => x.OrganisationKey,
                        principalTable: "Organisations",
                        principalColumn: "Key");
                    table.ForeignKey(
                        name: "FK_InitiativeQuotes_People_PersonKey",
                        column: x => x.PersonKey,
                        principalTable: "People",
                        principalColumn: "Key");
                    table.ForeignKey(
                        name: "FK_InitiativeQuotes_Sources_SourceKey",
                        column: x => x.SourceKey,
                        principalTable: "Sources",
                        principalColumn: "Key");
                });

            migrationBuilder.CreateTable(
                name: "InitiativeSources",
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
                    table.PrimaryKey("PK_InitiativeSources", x => new { x.OwnerKey, x.Position });
                    table.ForeignKey(
                        name: "FK_InitiativeSources_Initiatives_OwnerKey",
                        column: x => x.OwnerKey,
                        principalTable: "Initiatives",
                        principalColumn: "Key",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_InitiativeSources_Sources_SourceKey",
                        column: x => x.SourceKey,
                        principalTable: "Sources",
                        principalColumn: "Key");
                });

            migrationBuilder.CreateTable(
                name: "MunicipalityFigures",
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
                    table.PrimaryKey("PK_MunicipalityFigures", x => new { x.OwnerKey, x.Position });
                    table.ForeignKey(
                        name: "FK_MunicipalityFigures_Municipalities_OwnerKey",
                        column: x => x.OwnerKey,
                        principalTable: "Municipalities",
                        principalColumn: "Key",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_MunicipalityFigures_Sources_SourceKey",
                        column: x => x.SourceKey,
                        principalTable: "Sources",
                        principalColumn: "Key");
                });

            migrationBuilder.CreateTable(
                name: "MunicipalityQuotes",
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
                    table.PrimaryKey("PK_MunicipalityQuotes", x => new { x.OwnerKey, x.Position });
                    table.ForeignKey(
                        name: "FK_MunicipalityQuotes_Initiatives_InitiativeKey",
                        column: x => x.InitiativeKey,
                        principalTable: "Initiatives",
                        principalColumn: "Key");
                    table.ForeignKey(
                        name: "FK_MunicipalityQuotes_Municipalities_MunicipalityKey",
                        column: x => x.MunicipalityKey,
                        principalTable: "Municipalities",
                        principalColumn: "Key");
                    table.ForeignKey(
                        name: "FK_MunicipalityQuotes_Municipalities_OwnerKey",
                        column: x => x.OwnerKey,
                        principalTable: "Municipalities",
                        principalColumn: "Key",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_MunicipalityQuotes_Organisations_OrganisationKey",
                        column: x => x.OrganisationKey,
                        principalTable: "Organisations",
                        principalColumn: "Key");
                    table.ForeignKey(
                        name: "FK_MunicipalityQuotes_People_PersonKey",
                        column: x => x.PersonKey,
                        principalTable: "People",
                        principalColumn: "Key");
                    table.ForeignKey(
                        name: "FK_MunicipalityQuotes_Sources_SourceKey",
                        column: x => x.SourceKey,
                        principalTable: "Sources",
                        principalColumn: "Key");
                });

            migrationBuilder.CreateTable(
                name: "MunicipalitySources",
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
                    table.PrimaryKey("PK_MunicipalitySources", x => new { x.OwnerKey, x.Position });
                    table.ForeignKey(
                        name: "FK_MunicipalitySources_Municipalities_OwnerKey",
                        column: x => x.OwnerKey,
                        principalTable: "Municipalities",
                        principalColumn: "Key",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_MunicipalitySources_Sources_SourceKey",
                        column: x => x.SourceKey,
                        principalTable: "Sources",
                        principalColumn: "Key");
                });

            migrationBuilder.CreateTable(
                name: "OrganisationFigures",
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
                    table.PrimaryKey("PK_OrganisationFigures", x => new { x.OwnerKey, x.Position });
                    table.ForeignKey(
                        name: "FK_OrganisationFigures_Organisations_OwnerKey",
                        column: x => x.OwnerKey,
                        principalTable: "Organisations",
                        principalColumn: "Key",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_OrganisationFigures_Sources_SourceKey",
                        column: x => x.SourceKey,
                        principalTable: "Sources",
                        principalColumn: "Key");
                });

            migrationBuilder.CreateTable(
                name: "OrganisationQuotes",
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
                    table.PrimaryKey("PK_OrganisationQuotes", x => new { x.OwnerKey, x.Position });
                    table.ForeignKey(
                        name: "FK_OrganisationQuotes_Initiatives_InitiativeKey",
                        column: x => x.InitiativeKey,
                        principalTable: "Initiatives",
                        principalColumn: "Key");
                    table.ForeignKey(
                        name: "FK_OrganisationQuotes_Municipalities_MunicipalityKey",
                        column: x => x.MunicipalityKey,
                        principalTable: "Municipalities",
                        principalColumn: "Key");
                    table.ForeignKey(
                        name: "FK_OrganisationQuotes_Organisations_OrganisationKey",
                        column: x => x.OrganisationKey,
                        principalTable: "Organisations",
                        principalColumn: "Key");
                    table.ForeignKey(
                        name: "FK_OrganisationQuotes_Organisations_OwnerKey",
                        column: x => x.OwnerKey,
                        principalTable: "Organisations",
                        principalColumn: "Key",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_OrganisationQuotes_People_PersonKey",
                        column: x => x.PersonKey,
                        principalTable: "People",
                        principalColumn: "Key");
                    table.ForeignKey(
                        name: "FK_OrganisationQuotes_Sources_SourceKey",
                        column: x => x.SourceKey,
                        principalTable: "Sources",
                        principalColumn: "Key");
                });

            migrationBuilder.CreateTable(
                name: "OrganisationSources",
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
                    table.PrimaryKey("PK_OrganisationSources", x => new { x.OwnerKey, x.Position });
                    table.ForeignKey(
                        name: "FK_OrganisationSources_Organisations_OwnerKey",
                        column: x => x.OwnerKey,
                        principalTable: "Organisations",
                        principalColumn: "Key",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_OrganisationSources_Sources_SourceKey",
                        column: x => x.SourceKey,
                        principalTable: "Sources",
                        principalColumn: "Key");
                });

            migrationBuilder.CreateTable(
                name: "RegionSources",
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
                    table.PrimaryKey("PK_RegionSources", x => new { x.OwnerKey, x.Position });
                    table.ForeignKey(
                        name: "FK_RegionSources_Regions_OwnerKey",
                        column: x => x.OwnerKey,
                        principalTable: "Regions",
                        principalColumn: "Key",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_RegionSources_Sources_SourceKey",
                        column: x => x.SourceKey,
                        principalTable: "Sources",
                        principalColumn: "Key");
                });

            migrationBuilder.CreateTable(
                name: "SourceParts",
                columns: table => new
                {
                    OwnerKey = table.Column<string>(type: "TEXT", unicode: false, maxLength: 60, nullable: false),
                    Position = table.Column<int>(type: "INTEGER", nullable: false),
                    Title = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 160, nullable: true),
                    MunicipalityKey = table.Column<string>(type: "TEXT", unicode: false, maxLength: 60, nullable: true),
                    By = table.Column<string>(type: "TEXT", maxLength: 160, nullable: true),
                    Description = table.Column<string>(type: "TEXT", maxLength: 1500, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SourceParts", x => new { x.OwnerKey, x.Position });
                    table.ForeignKey(
                        name: "FK_SourceParts_Municipalities_MunicipalityKey",
                        column: x => x.MunicipalityKey,
                        principalTable: "Municipalities",
                        principalColumn: "Key");
                    table.ForeignKey(
                        name: "FK_SourceParts_Sources_OwnerKey",
                        column: x => x.OwnerKey,
                        principalTable: "Sources",
                        principalColumn: "Key",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "AwardGrants",
                columns: table => new
                {
                    Key = table.Column<string>(type: "TEXT", unicode: false, maxLength: 60, nullable: false),
                    RoundKey = table.Column<string>(type: "TEXT", unicode: false, maxLength: 60, nullable: false),
                    MunicipalityKey = table.Column<string>(type: "TEXT", unicode: false, maxLength: 60, nullable: true),
                    RegionKey = table.Column<string>(type: "TEXT", unicode: false, maxLength: 60, nullable: true),
                    Date = table.Column<string>(type: "TEXT", unicode: false, maxLength: 11, nullable: true),
                    VisitKey = table.Column<string>(type: "TEXT", unicode: false, maxLength: 60, nullable: true),
                    Name = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    Heading = table.Column<string>(type: "TEXT", maxLength: 160, nullable: true),
                    Motivation = table.Column<string>(type: "TEXT", maxLength: 3000, nullable: true),
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
                    table.PrimaryKey("PK_AwardGrants", x => x.Key);
                    table.ForeignKey(
                        name: "FK_AwardGrants_AwardRounds_RoundKey",
                        column: x => x.RoundKey,
                        principalTable: "AwardRounds",
                        principalColumn: "Key");
                    table.ForeignKey(
                        name: "FK_AwardGrants_Gatherings_VisitKey",
                        column: x => x.VisitKey,
                        principalTable: "Gatherings",
                        principalColumn: "Key");
                    table.ForeignKey(
                        name: "FK_AwardGrants_Municipalities_MunicipalityKey",
                        column: x => x.MunicipalityKey,
                        principalTable: "Municipalities",
                        principalColumn: "Key");
                    table.ForeignKey(
                        name: "FK_AwardGrants_Regions_RegionKey",
                        column: x => x.RegionKey,
                        principalTable: "Regions",
                        principalColumn: "Key");
                });

            migrationBuilder.CreateTable(
                name: "AwardRoundCharacteristics",
                columns: table => new
                {
                    OwnerKey = table.Column<string>(type: "TEXT", unicode: false, maxLength: 60, nullable: false),
                    Position = table.Column<int>(type: "INTEGER", nullable: false),
                    Text = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AwardRoundCharacteristics", x => new { x.OwnerKey, x.Position });
                    table.ForeignKey(
                        name: "FK_AwardRoundCharacteristics_AwardRounds_OwnerKey",
                        column: x => x.OwnerKey,
                        principalTable: "AwardRounds",
                        principalColumn: "Key",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "AwardRoundSources",
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
                    table.PrimaryKey("PK_AwardRoundSources", x => new { x.OwnerKey, x.Position });
                    table.ForeignKey(
                        name: "FK_AwardRoundSources_AwardRounds_OwnerKey",
                        column: x => x.OwnerKey,
                        principalTable: "AwardRounds",
                        principalColumn: "Key",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_AwardRoundSources_Sources_SourceKey",
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
                name: "AwardGrantFigures",
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
                    table.PrimaryKey("PK_AwardGrantFigures", x => new { x.OwnerKey, x.Position });
                    table.ForeignKey(
                        name: "FK_AwardGrantFigures_AwardGrants_OwnerKey",
                        column: x => x.OwnerKey,
                        principalTable: "AwardGrants",
                        principalColumn: "Key",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_AwardGrantFigures_Sources_SourceKey",
                        column: x => x.SourceKey,
                        principalTable: "Sources",
                        principalColumn: "Key");
                });

            migrationBuilder.CreateTable(
                name: "AwardGrantNominators",
                columns: table => new
                {
                    OwnerKey = table.Column<string>(type: "TEXT", unicode: false, maxLength: 60, nullable: false),
                    Position = table.Column<int>(type: "INTEGER", nullable: false),
                    OrganisationKey = table.Column<string>(type: "TEXT", unicode: false, maxLength: 60, nullable: true),
                    Name = table.Column<string>(type: "TEXT", maxLength: 160, nullable: true),
                    Certainty = table.Column<string>(type: "TEXT", unicode: false, maxLength: 40, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AwardGrantNominators", x => new { x.OwnerKey, x.Position });
                    table.ForeignKey(
                        name: "FK_AwardGrantNominators_AwardGrants_OwnerKey",
                        column: x => x.OwnerKey,
                        principalTable: "AwardGrants",
                        principalColumn: "Key",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_AwardGrantNominators_Organisations_OrganisationKey",
                        column: x => x.OrganisationKey,
                        principalTable: "Organisations",
                        principalColumn: "Key");
                });

            migrationBuilder.CreateTable(
                name: "AwardGrantQuotes",
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
                    table.PrimaryKey("PK_AwardGrantQuotes", x => new { x.OwnerKey, x.Position });
                    table.ForeignKey(
                        name: "FK_AwardGrantQuotes_AwardGrants_OwnerKey",
                        column: x => x.OwnerKey,
                        principalTable: "AwardGrants",
                        principalColumn: "Key",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_AwardGrantQuotes_Initiatives_InitiativeKey",
                        column: x => x.InitiativeKey,
                        principalTable: "Initiatives",
                        principalColumn: "Key");
                    table.ForeignKey(
                        name: "FK_AwardGrantQuotes_Municipalities_MunicipalityKey",
                        column: x => x.MunicipalityKey,
                        principalTable: "Municipalities",
                        principalColumn: "Key");
                    table.ForeignKey(
                        name: "FK_AwardGrantQuotes_Organisations_OrganisationKey",
                        column: x => x.OrganisationKey,
                        principalTable: "Organisations",
                        principalColumn: "Key");
                    table.ForeignKey(
                        name: "FK_AwardGrantQuotes_People_PersonKey",
                        column: x => x.PersonKey,
                        principalTable: "People",
                        principalColumn: "Key");
                    table.ForeignKey(
                        name: "FK_AwardGrantQuotes_Sources_SourceKey",
                        column: x => x.SourceKey,
                        principalTable: "Sources",
                        principalColumn: "Key");
                });

            migrationBuilder.CreateTable(
                name: "AwardGrantSources",
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
                    table.PrimaryKey("PK_AwardGrantSources", x => new { x.OwnerKey, x.Position });
                    table.ForeignKey(
                        name: "FK_AwardGrantSources_AwardGrants_OwnerKey",
                        column: x => x.OwnerKey,
                        principalTable: "AwardGrants",
                        principalColumn: "Key",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_AwardGrantSources_Sources_SourceKey",
                        column: x => x.SourceKey,
                        principalTable: "Sources",
                        principalColumn: "Key");
                });

            migrationBuilder.CreateIndex(
                name: "IX_Addresses_Noun_Key",
                table: "Addresses",
                columns: new[] { "Noun", "Key" });

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
                name: "IX_AspNetRoleClaims_RoleId",
                table: "AspNetRoleClaims",
                column: "RoleId");

            migrationBuilder.CreateIndex(
                name: "RoleNameIndex",
                table: "AspNetRoles",
                column: "NormalizedName",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_AspNetUserClaims_UserId",
                table: "AspNetUserClaims",
                column: "UserId");

            migrationBuilder.CreateIndex(
                name: "IX_AspNetUserLogins_UserId",
                table: "AspNetUserLogins",
                column: "UserId");

            migrationBuilder.CreateIndex(
                name: "IX_AspNetUserRoles_RoleId",
                table: "AspNetUserRoles",
                column: "RoleId");

            migrationBuilder.CreateIndex(
                name: "EmailIndex",
                table: "AspNetUsers",
                column: "NormalizedEmail");

            migrationBuilder.CreateIndex(
                name: "UserNameIndex",
                table: "AspNetUsers",
                column: "NormalizedUserName",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_AwardGrantFigures_SourceKey",
                table: "AwardGrantFigures",
                column: "SourceKey");

            migrationBuilder.CreateIndex(
                name: "IX_AwardGrantNominators_OrganisationKey",
                table: "AwardGrantNominators",
                column: "OrganisationKey");

            migrationBuilder.CreateIndex(
                name: "IX_AwardGrantQuotes_InitiativeKey",
                table: "AwardGrantQuotes",
                column: "InitiativeKey");

            migrationBuilder.CreateIndex(
                name: "IX_AwardGrantQuotes_MunicipalityKey",
                table: "AwardGrantQuotes",
                column: "MunicipalityKey");

            migrationBuilder.CreateIndex(
                name: "IX_AwardGrantQuotes_OrganisationKey",
                table: "AwardGrantQuotes",
                column: "OrganisationKey");

            migrationBuilder.CreateIndex(
                name: "IX_AwardGrantQuotes_PersonKey",
                table: "AwardGrantQuotes",
                column: "PersonKey");

            migrationBuilder.CreateIndex(
                name: "IX_AwardGrantQuotes_SourceKey",
                table: "AwardGrantQuotes",
                column: "SourceKey");

            migrationBuilder.CreateIndex(
                name: "IX_AwardGrants_LookupKey",
                table: "AwardGrants",
                column: "LookupKey");

            migrationBuilder.CreateIndex(
                name: "IX_AwardGrants_MunicipalityKey",
                table: "AwardGrants",
                column: "MunicipalityKey");

            migrationBuilder.CreateIndex(
                name: "IX_AwardGrants_RegionKey",
                table: "AwardGrants",
                column: "RegionKey");

            migrationBuilder.CreateIndex(
                name: "IX_AwardGrants_RoundKey",
                table: "AwardGrants",
                column: "RoundKey");

            migrationBuilder.CreateIndex(
                name: "IX_AwardGrants_SortKey",
                table: "AwardGrants",
                column: "SortKey");

            migrationBuilder.CreateIndex(
                name: "IX_AwardGrants_VisitKey",
                table: "AwardGrants",
                column: "VisitKey");

            migrationBuilder.CreateIndex(
                name: "IX_AwardGrantSources_SourceKey",
                table: "AwardGrantSources",
                column: "SourceKey");

            migrationBuilder.CreateIndex(
                name: "IX_AwardRounds_AwardKey_Year",
                table: "AwardRounds",
                columns: new[] { "AwardKey", "Year" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_AwardRounds_LookupKey",
                table: "AwardRounds",
                column: "LookupKey");

            migrationBuilder.CreateIndex(
                name: "IX_AwardRounds_Slug",
                table: "AwardRounds",
                column: "Slug",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_AwardRounds_SortKey",
                table: "AwardRounds",
                column: "SortKey");

            migrationBuilder.CreateIndex(
                name: "IX_AwardRoundSources_SourceKey",
                table: "AwardRoundSources",
                column: "SourceKey");

            migrationBuilder.CreateIndex(
                name: "IX_Awards_GrantorKey",
                table: "Awards",
                column: "GrantorKey");

            migrationBuilder.CreateIndex(
                name: "IX_Awards_LookupKey",
                table: "Awards",
                column: "LookupKey");

            migrationBuilder.CreateIndex(
                name: "IX_Awards_Slug",
                table: "Awards",
                column: "Slug",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Awards_SortKey",
                table: "Awards",
                column: "SortKey");

            migrationBuilder.CreateIndex(
                name: "IX_AwardSources_SourceKey",
                table: "AwardSources",
                column: "SourceKey");

            migrationBuilder.CreateIndex(
                name: "IX_Changes_Noun_Key",
                table: "Changes",
                columns: new[] { "Noun", "Key" });

            migrationBuilder.CreateIndex(
                name: "IX_DeskEvents_At",
                table: "DeskEvents",
                column: "At");

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
                name: "IX_InitiativeCharacteristics_CharacteristicKey",
                table: "InitiativeCharacteristics",
                column: "CharacteristicKey");

            migrationBuilder.CreateIndex(
                name: "IX_InitiativeFigures_SourceKey",
                table: "InitiativeFigures",
                column: "SourceKey");

            migrationBuilder.CreateIndex(
                name: "IX_InitiativeFundings_LawKey",
                table: "InitiativeFundings",
                column: "LawKey");

            migrationBuilder.CreateIndex(
                name: "IX_InitiativeLaws_LawKey",
                table: "InitiativeLaws",
                column: "LawKey");

            migrationBuilder.CreateIndex(
                name: "IX_InitiativeMunicipalities_MunicipalityKey",
                table: "InitiativeMunicipalities",
                column: "MunicipalityKey");

            migrationBuilder.CreateIndex(
                name: "IX_InitiativeOrganisations_OrganisationKey",
                table: "InitiativeOrganisations",
                column: "OrganisationKey");

            migrationBuilder.CreateIndex(
                name: "IX_InitiativeQuotes_InitiativeKey",
                table: "InitiativeQuotes",
                column: "InitiativeKey");

            migrationBuilder.CreateIndex(
                name: "IX_InitiativeQuotes_MunicipalityKey",
                table: "InitiativeQuotes",
                column: "MunicipalityKey");

            migrationBuilder.CreateIndex(
                name: "IX_InitiativeQuotes_OrganisationKey",
                table: "InitiativeQuotes",
                column: "OrganisationKey");

            migrationBuilder.CreateIndex(
                name: "IX_InitiativeQuotes_PersonKey",
                table: "InitiativeQuotes",
                column: "PersonKey");

            migrationBuilder.CreateIndex(
                name: "IX_InitiativeQuotes_SourceKey",
                table: "InitiativeQuotes",
                column: "SourceKey");

            migrationBuilder.CreateIndex(
                name: "IX_Initiatives_LookupKey",
                table: "Initiatives",
                column: "LookupKey");

            migrationBuilder.CreateIndex(
                name: "IX_Initiatives_PartOfKey",
                table: "Initiatives",
                column: "PartOfKey");

            migrationBuilder.CreateIndex(
                name: "IX_Initiatives_PublishedAt",
                table: "Initiatives",
                column: "PublishedAt");

            migrationBuilder.CreateIndex(
                name: "IX_Initiatives_RegionKey",
                table: "Initiatives",
                column: "RegionKey");

            migrationBuilder.CreateIndex(
                name: "IX_Initiatives_Slug",
                table: "Initiatives",
                column: "Slug",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Initiatives_SortKey",
                table: "Initiatives",
                column: "SortKey");

            migrationBuilder.CreateIndex(
                name: "IX_InitiativeSources_SourceKey",
                table: "InitiativeSources",
                column: "SourceKey");

            migrationBuilder.CreateIndex(
                name: "IX_InitiativeTargetGroups_TargetGroupKey",
                table: "InitiativeTargetGroups",
                column: "TargetGroupKey");

            migrationBuilder.CreateIndex(
                name: "IX_InitiativeThemes_ThemeKey",
                table: "InitiativeThemes",
                column: "ThemeKey");

            migrationBuilder.CreateIndex(
                name: "IX_Municipalities_LookupKey",
                table: "Municipalities",
                column: "LookupKey");

            migrationBuilder.CreateIndex(
                name: "IX_Municipalities_ProvinceSlug",
                table: "Municipalities",
                column: "ProvinceSlug");

            migrationBuilder.CreateIndex(
                name: "IX_Municipalities_Slug",
                table: "Municipalities",
                column: "Slug",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Municipalities_SortKey",
                table: "Municipalities",
                column: "SortKey");

            migrationBuilder.CreateIndex(
                name: "IX_MunicipalityFigures_SourceKey",
                table: "MunicipalityFigures",
                column: "SourceKey");

            migrationBuilder.CreateIndex(
                name: "IX_MunicipalityQuotes_InitiativeKey",
                table: "MunicipalityQuotes",
                column: "InitiativeKey");

            migrationBuilder.CreateIndex(
                name: "IX_MunicipalityQuotes_MunicipalityKey",
                table: "MunicipalityQuotes",
                column: "MunicipalityKey");

            migrationBuilder.CreateIndex(
                name: "IX_MunicipalityQuotes_OrganisationKey",
                table: "MunicipalityQuotes",
                column: "OrganisationKey");

            migrationBuilder.CreateIndex(
                name: "IX_MunicipalityQuotes_PersonKey",
                table: "MunicipalityQuotes",
                column: "PersonKey");

            migrationBuilder.CreateIndex(
                name: "IX_MunicipalityQuotes_SourceKey",
                table: "MunicipalityQuotes",
                column: "SourceKey");

            migrationBuilder.CreateIndex(
                name: "IX_MunicipalitySources_SourceKey",
                table: "MunicipalitySources",
                column: "SourceKey");

            migrationBuilder.CreateIndex(
                name: "IX_MunicipalitySuccessors_SuccessorKey",
                table: "MunicipalitySuccessors",
                column: "SuccessorKey");

            migrationBuilder.CreateIndex(
                name: "IX_OrganisationFigures_SourceKey",
                table: "OrganisationFigures",
                column: "SourceKey");

            migrationBuilder.CreateIndex(
                name: "IX_OrganisationMembers_MemberKey",
                table: "OrganisationMembers",
                column: "MemberKey");

            migrationBuilder.CreateIndex(
                name: "IX_OrganisationMembers_MunicipalityKey",
                table: "OrganisationMembers",
                column: "MunicipalityKey");

            migrationBuilder.CreateIndex(
                name: "IX_OrganisationMunicipalities_MunicipalityKey",
                table: "OrganisationMunicipalities",
                column: "MunicipalityKey");

            migrationBuilder.CreateIndex(
                name: "IX_OrganisationQuotes_InitiativeKey",
                table: "OrganisationQuotes",
                column: "InitiativeKey");

            migrationBuilder.CreateIndex(
                name: "IX_OrganisationQuotes_MunicipalityKey",
                table: "OrganisationQuotes",
                column: "MunicipalityKey");

            migrationBuilder.CreateIndex(
                name: "IX_OrganisationQuotes_OrganisationKey",
                table: "OrganisationQuotes",
                column: "OrganisationKey");

            migrationBuilder.CreateIndex(
                name: "IX_OrganisationQuotes_PersonKey",
                table: "OrganisationQuotes",
                column: "PersonKey");

            migrationBuilder.CreateIndex(
                name: "IX_OrganisationQuotes_SourceKey",
                table: "OrganisationQuotes",
                column: "SourceKey");

            migrationBuilder.CreateIndex(
                name: "IX_Organisations_LookupKey",
                table: "Organisations",
                column: "LookupKey");

            migrationBuilder.CreateIndex(
                name: "IX_Organisations_RegionKey",
                table: "Organisations",
                column: "RegionKey");

            migrationBuilder.CreateIndex(
                name: "IX_Organisations_Slug",
                table: "Organisations",
                column: "Slug",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Organisations_SortKey",
                table: "Organisations",
                column: "SortKey");

            migrationBuilder.CreateIndex(
                name: "IX_OrganisationSources_SourceKey",
                table: "OrganisationSources",
                column: "SourceKey");

            migrationBuilder.CreateIndex(
                name: "IX_People_LookupKey",
                table: "People",
                column: "LookupKey");

            migrationBuilder.CreateIndex(
                name: "IX_People_SortKey",
                table: "People",
                column: "SortKey");

            migrationBuilder.CreateIndex(
                name: "IX_Proposals_Noun_Key",
                table: "Proposals",
                columns: new[] { "Noun", "Key" });

            migrationBuilder.CreateIndex(
                name: "IX_Proposals_Status_UpdatedAt",
                table: "Proposals",
                columns: new[] { "Status", "UpdatedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_RegionMunicipalities_MunicipalityKey",
                table: "RegionMunicipalities",
                column: "MunicipalityKey");

            migrationBuilder.CreateIndex(
                name: "IX_Regions_LookupKey",
                table: "Regions",
                column: "LookupKey");

            migrationBuilder.CreateIndex(
                name: "IX_Regions_Slug",
                table: "Regions",
                column: "Slug",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Regions_SortKey",
                table: "Regions",
                column: "SortKey");

            migrationBuilder.CreateIndex(
                name: "IX_RegionSources_SourceKey",
                table: "RegionSources",
                column: "SourceKey");

            migrationBuilder.CreateIndex(
                name: "IX_Revisions_Noun_Key_RootVersion",
                table: "Revisions",
                columns: new[] { "Noun", "Key", "RootVersion" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Revisions_ProposalId_Noun_Key",
                table: "Revisions",
                columns: new[] { "ProposalId", "Noun", "Key" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_SourceParts_MunicipalityKey",
                table: "SourceParts",
                column: "MunicipalityKey");

            migrationBuilder.CreateIndex(
                name: "IX_Sources_LookupKey",
                table: "Sources",
                column: "LookupKey");

            migrationBuilder.CreateIndex(
                name: "IX_Sources_PublisherKey",
                table: "Sources",
                column: "PublisherKey");

            migrationBuilder.CreateIndex(
                name: "IX_Sources_Slug",
                table: "Sources",
                column: "Slug",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Sources_SortKey",
                table: "Sources",
                column: "SortKey");

            migrationBuilder.CreateIndex(
                name: "IX_TermRelations_TermKey",
                table: "TermRelations",
                column: "TermKey");

            migrationBuilder.CreateIndex(
                name: "IX_Terms_BroaderKey",
                table: "Terms",
                column: "BroaderKey");

            migrationBuilder.CreateIndex(
                name: "IX_Terms_LookupKey",
                table: "Terms",
                column: "LookupKey");

            migrationBuilder.CreateIndex(
                name: "IX_Terms_Scheme_Slug",
                table: "Terms",
                columns: new[] { "Scheme", "Slug" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Terms_SortKey",
                table: "Terms",
                column: "SortKey");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "Addresses");

            migrationBuilder.DropTable(
                name: "AdoptionSources");

            migrationBuilder.DropTable(
                name: "AdoptionThemes");

            migrationBuilder.DropTable(
                name: "AspNetRoleClaims");

            migrationBuilder.DropTable(
                name: "AspNetUserClaims");

            migrationBuilder.DropTable(
                name: "AspNetUserLogins");

            migrationBuilder.DropTable(
                name: "AspNetUserRoles");

            migrationBuilder.DropTable(
                name: "AspNetUserTokens");

            migrationBuilder.DropTable(
                name: "AwardGrantFigures");

            migrationBuilder.DropTable(
                name: "AwardGrantNominators");

            migrationBuilder.DropTable(
                name: "AwardGrantQuotes");

            migrationBuilder.DropTable(
                name: "AwardGrantSources");

            migrationBuilder.DropTable(
                name: "AwardRoundCharacteristics");

            migrationBuilder.DropTable(
                name: "AwardRoundSources");

            migrationBuilder.DropTable(
                name: "AwardSources");

            migrationBuilder.DropTable(
                name: "ChangeCounters");

            migrationBuilder.DropTable(
                name: "Changes");

            migrationBuilder.DropTable(
                name: "DeskEvents");

            migrationBuilder.DropTable(
                name: "FirstAdministratorInvitations");

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
                name: "InitiativeCharacteristics");

            migrationBuilder.DropTable(
                name: "InitiativeFigures");

            migrationBuilder.DropTable(
                name: "InitiativeFundings");

            migrationBuilder.DropTable(
                name: "InitiativeLaws");

            migrationBuilder.DropTable(
                name: "InitiativeLessons");

            migrationBuilder.DropTable(
                name: "InitiativeMaterials");

            migrationBuilder.DropTable(
                name: "InitiativeMunicipalities");

            migrationBuilder.DropTable(
                name: "InitiativeOrganisations");

            migrationBuilder.DropTable(
                name: "InitiativeQuotes");

            migrationBuilder.DropTable(
                name: "InitiativeRecognitions");

            migrationBuilder.DropTable(
                name: "InitiativeSources");

            migrationBuilder.DropTable(
                name: "InitiativeTargetGroups");

            migrationBuilder.DropTable(
                name: "InitiativeThemes");

            migrationBuilder.DropTable(
                name: "MunicipalityAliases");

            migrationBuilder.DropTable(
                name: "MunicipalityFigures");

            migrationBuilder.DropTable(
                name: "MunicipalityQuotes");

            migrationBuilder.DropTable(
                name: "MunicipalitySources");

            migrationBuilder.DropTable(
                name: "MunicipalitySuccessors");

            migrationBuilder.DropTable(
                name: "OrganisationAliases");

            migrationBuilder.DropTable(
                name: "OrganisationFigures");

            migrationBuilder.DropTable(
                name: "OrganisationMembers");

            migrationBuilder.DropTable(
                name: "OrganisationMunicipalities");

            migrationBuilder.DropTable(
                name: "OrganisationQuotes");

            migrationBuilder.DropTable(
                name: "OrganisationSources");

            migrationBuilder.DropTable(
                name: "Proposals");

            migrationBuilder.DropTable(
                name: "ProtectionKeys");

            migrationBuilder.DropTable(
                name: "RegionMunicipalities");

            migrationBuilder.DropTable(
                name: "RegionSources");

            migrationBuilder.DropTable(
                name: "Revisions");

            migrationBuilder.DropTable(
                name: "SourceParts");

            migrationBuilder.DropTable(
                name: "SuppressedNames");

            migrationBuilder.DropTable(
                name: "SuppressionKeys");

            migrationBuilder.DropTable(
                name: "TermAliases");

            migrationBuilder.DropTable(
                name: "TermRelations");

            migrationBuilder.DropTable(
                name: "Adoptions");

            migrationBuilder.DropTable(
                name: "AspNetRoles");

            migrationBuilder.DropTable(
                name: "AspNetUsers");

            migrationBuilder.DropTable(
                name: "AwardGrants");

            migrationBuilder.DropTable(
                name: "GatheringSessions");

            migrationBuilder.DropTable(
                name: "GatheringConversations");

            migrationBuilder.DropTable(
                name: "Terms");

            migrationBuilder.DropTable(
                name: "Initiatives");

            migrationBuilder.DropTable(
                name: "AwardRounds");

            migrationBuilder.DropTable(
                name: "People");

            migrationBuilder.DropTable(
                name: "Gatherings");

            migrationBuilder.DropTable(
                name: "Sources");

            migrationBuilder.DropTable(
                name: "Awards");

            migrationBuilder.DropTable(
                name: "Municipalities");

            migrationBuilder.DropTable(
                name: "Organisations");

            migrationBuilder.DropTable(
                name: "Regions");
        }
    }
}
