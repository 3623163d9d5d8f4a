using Microsoft.EntityFrameworkCore;

namespace PraktijkVoorbeelden.Features.Editorial;

internal static class EditorialMapping
{
    private const int MaxAccountIdLength = 450;

    public static void Map(ModelBuilder model)
    {
        var proposal = model.Entity<Proposal>();
        proposal.ToTable("Proposals");
        proposal.Property(p => p.Id).ValueGeneratedNever();
        proposal.Property(p => p.Label).HasMaxLength(Root.MaxFoldedLength);
        proposal.Property(p => p.AuthorId).HasMaxLength(MaxAccountIdLength);
        proposal.Property(p => p.Version).IsConcurrencyToken();
        proposal.HasIndex(p => new { p.Noun, p.Key });
        proposal.HasIndex(p => new { p.Status, p.UpdatedAt });

        var revision = model.Entity<Revision>();
        revision.ToTable("Revisions");
        revision.HasKey(r => r.ChangeNumber);
        revision.Property(r => r.ChangeNumber).ValueGeneratedNever();
        revision.HasIndex(r => new { r.ProposalId, r.Noun, r.Key }).IsUnique();
        revision.HasIndex(r => new { r.Noun, r.Key, r.RootVersion }).IsUnique();

        var change = model.Entity<Change>();
        change.ToTable("Changes");
        change.HasKey(c => c.Number);
        change.Property(c => c.Number).ValueGeneratedNever();
        change.HasIndex(c => new { c.Noun, c.Key });

        var counter = model.Entity<ChangeCounter>();
        counter.ToTable("ChangeCounters");
        counter.Property(c => c.Id).ValueGeneratedNever();

        var desk = model.Entity<DeskEvent>();
        desk.ToTable("DeskEvents");
        desk.Property(d => d.AccountId).HasMaxLength(MaxAccountIdLength);
        desk.Property(d => d.Why).HasMaxLength(DeskEvent.MaxWhyLength);
        desk.HasIndex(d => d.At);

        var address = model.Entity<Address>();
        address.ToTable("Addresses");
        address.HasKey(a => new { a.Noun, a.Slug });
        address.Property(a => a.Slug).HasMaxLength(Root.MaxSlugLength);
        address.HasIndex(a => new { a.Noun, a.Key });
    }
}
