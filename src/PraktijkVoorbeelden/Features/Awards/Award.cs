using PraktijkVoorbeelden.Features.Editorial;
using PraktijkVoorbeelden.Features.Gatherings;
using PraktijkVoorbeelden.Features.Municipalities;
using PraktijkVoorbeelden.Features.Organisations;
using PraktijkVoorbeelden.Features.Regions;
using PraktijkVoorbeelden.Features.Shared;
using PraktijkVoorbeelden.Features.Sources;
using PraktijkVoorbeelden.Infrastructure;

namespace PraktijkVoorbeelden.Features.Awards;

/// <summary>Onderscheiding: a claim with a source and a year, not a ranking.</summary>
public sealed class Award : Root
{
    /// <summary>Characters in <see cref="Name"/> at most.</summary>
    public const int MaxNameLength = 120;

    /// <summary>Characters in <see cref="Description"/> at most, of an award and of a round.</summary>
    public const int MaxDescriptionLength = 1_500;

    /// <summary>The award's name in the singular or plural, as it is known.</summary>
    public string Name { get; set; } = "";

    /// <summary>What it is. Markdown.</summary>
    public string? Description { get; set; }

    /// <summary>Who grants it.</summary>
    public string? GrantorKey { get; set; }

    /// <summary>See <see cref="GrantorKey"/>.</summary>
    public Organisation? Grantor { get; set; }

    /// <summary>What this rests on.</summary>
    public List<SourceReference<Award>> Sources { get; set; } = [];

    /// <inheritdoc/>
    public override Noun Noun => Noun.Award;

    /// <inheritdoc/>
    public override string Label => Name;
}

/// <summary>Ronde: one year in which an award was granted.</summary>
public sealed class AwardRound : Root
{
    /// <summary>The first year that a round can have.</summary>
    public const int MinYear = 1945;

    /// <summary>The last year that a round can have.</summary>
    public const int MaxYear = 2100;

    /// <summary>The award.</summary>
    public string AwardKey { get; set; } = "";

    /// <summary>See <see cref="AwardKey"/>.</summary>
    public Award? Award { get; set; }

    /// <summary>Name and year together, kept here so that the round has a label without its award.</summary>
    public string Name { get; set; } = "";

    /// <summary>The year; one round a year.</summary>
    public int Year { get; set; }

    /// <summary>When it was made known.</summary>
    public PartialDate? Date { get; set; }

    /// <summary>What is known of the round. Markdown.</summary>
    public string? Description { get; set; }

    /// <summary>How many holders it has, where that is known, whether their names are or not.</summary>
    public int? NumberOfHolders { get; set; }

    /// <summary>What its holders have in common ("kenmerken").</summary>
    public List<RoundCharacteristic> Characteristics { get; set; } = [];

    /// <summary>What this rests on.</summary>
    public List<SourceReference<AwardRound>> Sources { get; set; } = [];

    /// <inheritdoc/>
    public override Noun Noun => Noun.AwardRound;

    /// <inheritdoc/>
    public override string Label => Name;
}

/// <summary>One thing that the holders of a round have in common.</summary>
public sealed class RoundCharacteristic : Row
{
    /// <summary>Characteristics of one round at most.</summary>
    public const int MaxRows = 20;

    /// <summary>Characters in <see cref="Text"/> at most.</summary>
    public const int MaxTextLength = 400;

    /// <summary>In our own words.</summary>
    public string Text { get; set; } = "";
}

/// <summary>Toekenning: that a municipality or a region holds an award, and why.</summary>
public sealed class AwardGrant : Root
{
    /// <summary>Characters in <see cref="Heading"/> at most.</summary>
    public const int MaxHeadingLength = 160;

    /// <summary>Characters in <see cref="Motivation"/> at most.</summary>
    public const int MaxMotivationLength = 3_000;

    /// <summary>The round.</summary>
    public string RoundKey { get; set; } = "";

    /// <summary>See <see cref="RoundKey"/>.</summary>
    public AwardRound? Round { get; set; }

    /// <summary>The holder, where it is a municipality.</summary>
    public string? MunicipalityKey { get; set; }

    /// <summary>See <see cref="MunicipalityKey"/>.</summary>
    public Municipality? Municipality { get; set; }

    /// <summary>The holder, where it is a region.</summary>
    public string? RegionKey { get; set; }

    /// <summary>See <see cref="RegionKey"/>.</summary>
    public Region? Region { get; set; }

    /// <summary>When it was granted, where that is known more exactly than the round's year.</summary>
    public PartialDate? Date { get; set; }

    /// <summary>The visit that belongs to it.</summary>
    public string? VisitKey { get; set; }

    /// <summary>See <see cref="VisitKey"/>.</summary>
    public Gathering? Visit { get; set; }

    /// <summary>Award, year and holder together, so that the grant has a label without the others.</summary>
    public string Name { get; set; } = "";

    /// <summary>The heading of its portrait.</summary>
    public string? Heading { get; set; }

    /// <summary>Why it was granted, in our own words. Markdown.</summary>
    public string? Motivation { get; set; }

    /// <summary>Who put the holder forward.</summary>
    public List<Nominator> Nominators { get; set; } = [];

    /// <summary>Figures from the portrait about the holder.</summary>
    public List<Figure<AwardGrant>> Figures { get; set; } = [];

    /// <summary>Passages from the portrait.</summary>
    public List<Quote<AwardGrant>> Quotes { get; set; } = [];

    /// <summary>What this rests on.</summary>
    public List<SourceReference<AwardGrant>> Sources { get; set; } = [];

    /// <inheritdoc/>
    public override Noun Noun => Noun.AwardGrant;

    /// <inheritdoc/>
    public override string Label => Name;
}

/// <summary>How sure it is that somebody nominated a holder.</summary>
public enum Certainty
{
    /// <summary>The source says so.</summary>
    [Dutch("genoemd")]
    Stated,

    /// <summary>It follows from what the source says.</summary>
    [Dutch("afgeleid")]
    Derived,
}

/// <summary>Voordrager: who put a holder forward.</summary>
public sealed class Nominator : Row
{
    /// <summary>Nominators of one grant at most.</summary>
    public const int MaxRows = 20;

    /// <summary>The nominating organisation.</summary>
    public string? OrganisationKey { get; set; }

    /// <summary>See <see cref="OrganisationKey"/>.</summary>
    public Organisation? Organisation { get; set; }

    /// <summary>Its name, where it is not catalogued.</summary>
    public string? Name { get; set; }

    /// <summary>How sure it is.</summary>
    public Certainty Certainty { get; set; }
}
