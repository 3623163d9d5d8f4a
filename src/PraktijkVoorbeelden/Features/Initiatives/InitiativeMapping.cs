using Microsoft.EntityFrameworkCore;
using PraktijkVoorbeelden.Data;
using PraktijkVoorbeelden.Features.Organisations;
using PraktijkVoorbeelden.Features.Sources;

namespace PraktijkVoorbeelden.Features.Initiatives;

internal static class InitiativeMapping
{
    public static void Map(ModelBuilder model)
    {
        var initiative = model.Entity<Initiative>();
        initiative.ToTable("Initiatives");
        initiative.Property(i => i.Title).HasMaxLength(Initiative.MaxTitleLength);
        initiative.Property(i => i.Summary).HasMaxLength(Initiative.MaxSummaryLength);
        initiative.Property(i => i.Goal).HasMaxLength(Initiative.MaxGoalLength);
        initiative.Property(i => i.ToldBy).HasMaxLength(Initiative.MaxToldByLength);
        initiative.Property(i => i.Contact).HasMaxLength(Initiative.MaxContactLength);
        foreach (var section in (string[])[nameof(Initiative.Occasion), nameof(Initiative.Approach), nameof(Initiative.Result),
            nameof(Initiative.ForResidents), nameof(Initiative.DidNotWork), nameof(Initiative.Learned)])
        {
            // SQL Server stores what is longer than 4,000 characters as nvarchar(max) by itself.
            initiative.Property(section).HasMaxLength(Initiative.MaxSectionLength);
        }

        foreach (var resource in (string[])[nameof(Initiative.Costs), nameof(Initiative.Effort), nameof(Initiative.Conditions)])
        {
            initiative.Property(resource).HasMaxLength(Initiative.MaxResourceLength);
        }

        initiative.HasIndex(i => i.Slug).IsUnique();
        initiative.HasIndex(i => i.PublishedAt);
        // The newest, for the front page and the feeds.
        initiative.HasIndex(i => new { i.FirstPublishedAt, i.SortKey, i.Key }).IsDescending(true, false, false);
        initiative.Refers(i => i.Region, i => i.RegionKey);
        initiative.Refers(i => i.PartOf, i => i.PartOfKey);

        model.Rows<Initiative, InitiativeMunicipality>(i => i.Municipalities, "InitiativeMunicipalities", row => row.Refers(m => m.Municipality, m => m.MunicipalityKey));
        model.Rows<Initiative, InitiativeTheme>(i => i.Themes, "InitiativeThemes", row => row.Refers(t => t.Theme, t => t.ThemeKey));
        model.Rows<Initiative, InitiativeTargetGroup>(i => i.TargetGroups, "InitiativeTargetGroups", row => row.Refers(t => t.TargetGroup, t => t.TargetGroupKey));
        model.Rows<Initiative, InitiativeCharacteristic>(i => i.Characteristics, "InitiativeCharacteristics", row => row.Refers(c => c.Characteristic, c => c.CharacteristicKey));
        model.Rows<Initiative, LegalFrame>(i => i.Laws, "InitiativeLaws", row => row.Refers(l => l.Law, l => l.LawKey));
        model.Rows<Initiative, Funding>(i => i.Fundings, "InitiativeFundings", row =>
        {
            row.Property(f => f.Text).HasMaxLength(Funding.MaxTextLength);
            row.Refers(f => f.Law, f => f.LawKey, labelIn: f => f.Text);
        });
        model.Rows<Initiative, InitiativeOrganisation>(i => i.Organisations, "InitiativeOrganisations", row =>
        {
            row.Property(o => o.Name).HasMaxLength(Organisation.MaxNameLength);
            row.Refers(o => o.Organisation, o => o.OrganisationKey, labelIn: o => o.Name);
        });
        model.Rows<Initiative, Recognition>(i => i.Recognitions, "InitiativeRecognitions", row =>
        {
            row.Property(r => r.Databank).HasMaxLength(Recognition.MaxTextLength);
            row.Property(r => r.Level).HasMaxLength(Recognition.MaxTextLength);
            row.Property(r => r.Url).HasMaxLength(Source.MaxUrlLength);
        });
        model.Rows<Initiative, Material>(i => i.Materials, "InitiativeMaterials", row =>
        {
            row.Property(m => m.Title).HasMaxLength(Material.MaxTitleLength);
            row.Property(m => m.Url).HasMaxLength(Source.MaxUrlLength);
        });
        model.Rows<Initiative, Lesson>(i => i.Lessons, "InitiativeLessons", row =>
        {
            row.Property(l => l.Text).HasMaxLength(Lesson.MaxTextLength);
            row.Property(l => l.AccordingTo).HasMaxLength(Lesson.MaxAccordingToLength);
            row.HasIndex(l => l.Kind);
        });
        model.Figures<Initiative>(i => i.Figures, "InitiativeFigures");
        model.Quotes<Initiative>(i => i.Quotes, "InitiativeQuotes");
        model.Sources<Initiative>(i => i.Sources, "InitiativeSources");
    }
}
