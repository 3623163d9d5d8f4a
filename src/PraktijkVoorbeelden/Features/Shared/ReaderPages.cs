using Microsoft.AspNetCore.OutputCaching;
using PraktijkVoorbeelden.Features.Adoptions;
using PraktijkVoorbeelden.Features.Awards;
using PraktijkVoorbeelden.Features.Collections;
using PraktijkVoorbeelden.Features.Editorial;
using PraktijkVoorbeelden.Features.Feeds;
using PraktijkVoorbeelden.Features.Gatherings;
using PraktijkVoorbeelden.Features.Home;
using PraktijkVoorbeelden.Features.Initiatives;
using PraktijkVoorbeelden.Features.Lessons;
using PraktijkVoorbeelden.Features.Municipalities;
using PraktijkVoorbeelden.Features.Organisations;
using PraktijkVoorbeelden.Features.Regions;
using PraktijkVoorbeelden.Features.Sources;
using PraktijkVoorbeelden.Features.Taxonomy;

namespace PraktijkVoorbeelden.Features.Shared;

/// <summary>Registers what reads the pages for readers.</summary>
public static class ReaderPages
{
    /// <summary>Adds the readers of all rooms.</summary>
    public static IServiceCollection AddReaderPages(this IServiceCollection services)
    {
        services.AddSingleton<PageVersion>();
        services.AddSingleton<CachedPagePolicy>();
        services.AddSingleton<TodaysMunicipalities>();
        services.AddOptions<OutputCacheOptions>().Configure<CachedPagePolicy>((cache, policy) => cache.AddBasePolicy(policy));
        services.AddScoped<AddressBook>();
        services.AddScoped<PassageReader>();
        services.AddScoped<GrantPortraits>();
        services.AddScoped<AwardDetails>();
        services.AddScoped<AdoptionDetails>();
        services.AddScoped<AdoptionLines>();
        services.AddScoped<AdoptionList>();
        services.AddScoped<CollectionReader>();
        services.AddScoped<FrontPageReader>();
        services.AddScoped<GatheringDetails>();
        services.AddScoped<GatheringLinks>();
        services.AddScoped<GatheringList>();
        services.AddScoped<GatheringParts>();
        services.AddScoped<InitiativeDetails>();
        services.AddScoped<InitiativeFit>();
        services.AddScoped<LessonList>();
        services.AddScoped<MunicipalityDetails>();
        services.AddScoped<MunicipalitiesAlike>();
        services.AddScoped<MunicipalityFinder>();
        services.AddScoped<MunicipalityList>();
        services.AddScoped<MunicipalityTimeline>();
        services.AddScoped<OrganisationDetails>();
        services.AddScoped<RegionDetails>();
        services.AddScoped<SourceDetails>();
        services.AddScoped<ThemeDetails>();
        services.AddScoped<InitiativeFeeds>();
        services.AddScoped<Sitemap>();
        return services;
    }
}
