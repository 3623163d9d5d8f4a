using PraktijkVoorbeelden.Features.Adoptions.Beheer;
using PraktijkVoorbeelden.Features.Awards.Beheer;
using PraktijkVoorbeelden.Features.Gatherings.Beheer;
using PraktijkVoorbeelden.Features.Initiatives.Beheer;
using PraktijkVoorbeelden.Features.Municipalities.Beheer;
using PraktijkVoorbeelden.Features.Organisations.Beheer;
using PraktijkVoorbeelden.Features.People.Beheer;
using PraktijkVoorbeelden.Features.Regions.Beheer;
using PraktijkVoorbeelden.Features.Shared.Beheer;
using PraktijkVoorbeelden.Features.Sources.Beheer;
using PraktijkVoorbeelden.Features.Taxonomy.Beheer;

namespace PraktijkVoorbeelden.Tests.Support;

/// <summary>Forms with what is required filled in; a test adds what it is about.</summary>
internal static class Forms
{
    /// <summary>The source that every initiative here rests on.</summary>
    public static SourceForm Source(string key = "verslag", string title = "Verslag van een werkbezoek") => new() { Key = key, Title = title, Kind = "verslag" };

    /// <summary>A theme.</summary>
    public static ThemeForm Theme(string key, string name) => new() { Key = key, Name = name };

    /// <summary>A target group.</summary>
    public static TargetGroupForm TargetGroup(string key, string name) => new() { Key = key, Name = name };

    /// <summary>A law.</summary>
    public static LawForm Law(string key, string name) => new() { Key = key, Name = name };

    /// <summary>A characteristic of an approach.</summary>
    public static CharacteristicForm Characteristic(string key, string name) => new() { Key = key, Name = name };

    /// <summary>A municipality that is in force.</summary>
    public static MunicipalityForm Municipality(string key, string name, string province = "Utrecht") => new() { Key = key, Name = name, Province = province };

    /// <summary>A municipality that went into others.</summary>
    public static MunicipalityForm FormerMunicipality(string key, string name, string province, params string[] successors) =>
        new() { Key = key, Name = name, Province = province, EndedOn = "1 januari 2019", Successors = [.. successors] };

    /// <summary>A region.</summary>
    public static RegionForm Region(string key, string name, params string[] municipalities) =>
        new() { Key = key, Name = name, Kind = "samenwerking", MembersKnown = "volledig", Municipalities = [.. municipalities] };

    /// <summary>An organisation.</summary>
    public static OrganisationForm Organisation(string key, string name) => new() { Key = key, Name = name, Kind = "sociaalwerkorganisatie" };

    /// <summary>Somebody who spoke publicly.</summary>
    public static PersonForm Person(string key, string? name) => new() { Key = key, Name = name, IsRoleOnly = name is null ? "ja" : null };

    /// <summary>An initiative somewhere.</summary>
    public static InitiativeForm Initiative(string key, string title, params string[] municipalities) => new()
    {
        Key = key,
        Title = title,
        Summary = "Wat de gemeente deed.",
        Municipalities = [.. municipalities],
        IsPlaceUnknown = municipalities.Length == 0 ? "ja" : null,
        Sources = [new() { Source = "verslag" }],
    };

    /// <summary>A passage.</summary>
    public static QuoteRow Quote(string text, string? person = null) => new() { Kind = "samengevat", Text = text, Person = person };

    /// <summary>A gathering.</summary>
    public static GatheringForm Gathering(string key, string title) => new() { Key = key, Title = title, Kind = "werkbezoek" };

    /// <summary>A conversation of these turns, each by the first or the second of the two.</summary>
    public static ConversationRow Conversation(string title, params (int Speaker, string Text, string? About)[] turns) => new()
    {
        Title = title,
        Participants = [new() { Role = "beleidsadviseur" }, new() { Role = "wethouder" }],
        Turns = [.. turns.Select(turn => new TurnRow { Speaker = $"{turn.Speaker}", Kind = "samengevat", Text = turn.Text, Initiative = turn.About })],
    };

    /// <summary>That somebody learned something from somebody.</summary>
    public static AdoptionForm Adoption(string key, string status = "genoemd") => new()
    {
        Key = key,
        Title = "Wie wat van wie leerde",
        Learner = "een beleidsadviseur",
        What = "een budgetinloop",
        IsOriginUnknown = "ja",
        Status = status,
        Sources = [new() { Source = "verslag" }],
    };

    /// <summary>An award.</summary>
    public static AwardForm Award(string key, string name) => new() { Key = key, Name = name };

    /// <summary>A round of it.</summary>
    public static AwardRoundForm Round(string key, string award, int year) => new() { Key = key, Award = award, Year = $"{year}" };

    /// <summary>A grant to a municipality.</summary>
    public static AwardGrantForm Grant(string key, string round, string municipality) => new() { Key = key, Round = round, Municipality = municipality };
}
