using PraktijkVoorbeelden.Features.Editorial.Beheer;
using PraktijkVoorbeelden.Features.People.Beheer;

namespace PraktijkVoorbeelden.Features.Editorial;

/// <summary>Registers what editors do, one class for each change they make, and the pages they do it on.</summary>
public static class EditorsDesk
{
    /// <summary>Adds the editors' desk.</summary>
    public static IServiceCollection AddEditorsDesk(this IServiceCollection services)
    {
        services.Configure<RouteOptions>(routes => routes.ConstraintMap["noun"] = typeof(NounRouteConstraint));
        return services
            .AddScoped<RootVersions>()
            .AddScoped<DraftReader>()
            .AddScoped<SaveDraft>()
            .AddScoped<BeginEdit>()
            .AddScoped<PreviewDraft>()
            .AddScoped<PublishDraft>()
            .AddScoped<WithdrawRoot>()
            .AddScoped<DiscardDraft>()
            .AddScoped<ConflictReview>()
            .AddScoped<ResolveConflict>()
            .AddScoped<RestoreRevision>()
            .AddScoped<MakeRoleOnly>()
            .AddScoped<RoleOnlyQuestion>()
            .AddScoped<HeldNames>()
            .AddScoped<HeldAddresses>()
            .AddScoped<TakeAddressAway>()
            .AddScoped<TakeNameOut>()
            .AddScoped<DeskOverview>()
            .AddScoped<RoomList>()
            .AddScoped<DraftPages>()
            .AddScoped<NamesInProse>()
            .AddScoped<History>();
    }
}
