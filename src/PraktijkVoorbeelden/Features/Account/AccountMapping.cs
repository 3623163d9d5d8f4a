using Microsoft.EntityFrameworkCore;
using PraktijkVoorbeelden.Infrastructure;

namespace PraktijkVoorbeelden.Features.Account;

internal static class AccountMapping
{
    private const int HashLength = 64;

    public static void Map(ModelBuilder model)
    {
        model.Entity<EditorAccount>().Property(a => a.DisplayName).HasMaxLength(EditorAccount.MaxDisplayNameLength);

        var invitation = model.Entity<FirstAdministratorInvitation>();
        invitation.ToTable("FirstAdministratorInvitations");
        invitation.HasKey(i => i.CodeHash);
        invitation.Property(i => i.CodeHash).HasMaxLength(HashLength).IsUnicode(false);

        var key = model.Entity<ProtectionKey>();
        key.ToTable("ProtectionKeys");
        key.Property(k => k.FriendlyName).HasMaxLength(200);
    }
}
