using Microsoft.EntityFrameworkCore;
using PraktijkVoorbeelden.Data;
using PraktijkVoorbeelden.Features.Organisations;

namespace PraktijkVoorbeelden.Features.Awards;

internal static class AwardMapping
{
    // Award, year and holder in one label.
    private const int MaxLabelLength = 300;

    public static void Map(ModelBuilder model)
    {
        var award = model.Entity<Award>();
        award.ToTable("Awards");
        award.Property(a => a.Name).HasMaxLength(Award.MaxNameLength);
        award.Property(a => a.Description).HasMaxLength(Award.MaxDescriptionLength);
        award.HasIndex(a => a.Slug).IsUnique();
        award.Refers(a => a.Grantor, a => a.GrantorKey);
        model.Sources<Award>(a => a.Sources, "AwardSources");

        var round = model.Entity<AwardRound>();
        round.ToTable("AwardRounds");
        round.Property(r => r.Name).HasMaxLength(MaxLabelLength);
        round.Property(r => r.Description).HasMaxLength(Award.MaxDescriptionLength);
        round.HasIndex(r => r.Slug).IsUnique();
        round.HasIndex(r => new { r.AwardKey, r.Year }).IsUnique();
        round.Refers(r => r.Award, r => r.AwardKey);
        model.Rows<AwardRound, RoundCharacteristic>(r => r.Characteristics, "AwardRoundCharacteristics", row =>
            row.Property(c => c.Text).HasMaxLength(RoundCharacteristic.MaxTextLength));
        model.Sources<AwardRound>(r => r.Sources, "AwardRoundSources");

        var grant = model.Entity<AwardGrant>();
        grant.ToTable("AwardGrants");
        grant.Property(g => g.Name).HasMaxLength(MaxLabelLength);
        grant.Property(g => g.Heading).HasMaxLength(AwardGrant.MaxHeadingLength);
        grant.Property(g => g.Motivation).HasMaxLength(AwardGrant.MaxMotivationLength);
        grant.Refers(g => g.Round, g => g.RoundKey);
        grant.Refers(g => g.Municipality, g => g.MunicipalityKey);
        grant.Refers(g => g.Region, g => g.RegionKey);
        grant.Refers(g => g.Visit, g => g.VisitKey);
        model.Rows<AwardGrant, Nominator>(g => g.Nominators, "AwardGrantNominators", row =>
        {
            row.Property(n => n.Name).HasMaxLength(Organisation.MaxNameLength);
            row.Refers(n => n.Organisation, n => n.OrganisationKey, labelIn: n => n.Name);
        });
        model.Figures<AwardGrant>(g => g.Figures, "AwardGrantFigures");
        model.Quotes<AwardGrant>(g => g.Quotes, "AwardGrantQuotes");
        model.Sources<AwardGrant>(g => g.Sources, "AwardGrantSources");
    }
}
