using System.Linq.Expressions;
using PraktijkVoorbeelden.Features.Editorial;
using PraktijkVoorbeelden.Infrastructure;

namespace PraktijkVoorbeelden.Features.Adoptions;

/// <summary>What readers are told of an <see cref="AdoptionStatus"/>.</summary>
public static class AdoptionStatuses
{
    /// <summary>Whether an adoption is more than interest, for queries.</summary>
    public static Expression<Func<Adoption, bool>> InUse { get; } =
        adoption => adoption.Status != AdoptionStatus.Mentioned && adoption.Status != AdoptionStatus.Intended && adoption.Status != AdoptionStatus.Explored;

    /// <summary>Whether this is more than interest.</summary>
    public static bool IsUse(this AdoptionStatus status) => !Adoption.Interest.Contains(status);

    /// <summary>As in addresses and classes: <c>werkt-niet</c>.</summary>
    public static string ToSlug(this AdoptionStatus status) => Folding.ForAddress(DutchName.Of(status), Root.MaxSlugLength);

    /// <summary>The class of its arrow, in full because the stylesheet keeps only what it finds so.</summary>
    public static string ArrowClass(this AdoptionStatus status) => status switch
    {
        AdoptionStatus.Mentioned => "app-learn__arrow",
        AdoptionStatus.Intended => "app-learn__arrow app-learn__arrow--voornemen",
        AdoptionStatus.Explored => "app-learn__arrow app-learn__arrow--verkend",
        AdoptionStatus.Started => "app-learn__arrow app-learn__arrow--gestart",
        AdoptionStatus.Works => "app-learn__arrow app-learn__arrow--werkt",
        AdoptionStatus.Partly => "app-learn__arrow app-learn__arrow--deels",
        AdoptionStatus.DoesNotWork => "app-learn__arrow app-learn__arrow--werkt-niet",
        _ => "app-learn__arrow app-learn__arrow--gestopt",
    };

    /// <summary>What it means, in a sentence or two.</summary>
    public static string Meaning(this AdoptionStatus status) => status switch
    {
        AdoptionStatus.Mentioned => "Iemand vond dit interessant. Dat is belangstelling, geen gebruik.",
        AdoptionStatus.Intended => "Iemand nam zich voor om dit te gaan doen. Of dat is gebeurd, is niet bekend.",
        AdoptionStatus.Explored => "Iemand zocht uit of dit ook daar kon. Het was nog niet begonnen.",
        AdoptionStatus.Started => "Het is begonnen. Hoe het ging, is nog niet bekend.",
        AdoptionStatus.Works => "Het is begonnen en het werkte, volgens wie erover vertelde.",
        AdoptionStatus.Partly => "Het is begonnen. Een deel werkte en een deel niet.",
        AdoptionStatus.DoesNotWork => "Het is begonnen, maar het werkte daar niet. Ook daar kunnen anderen van leren.",
        _ => "Het is begonnen en later gestopt.",
    };

    /// <summary>Use before interest, then by title: how it went never decides what stands first.</summary>
    public static IOrderedQueryable<Adoption> InOrder(this IQueryable<Adoption> adoptions) => adoptions
        .OrderBy(adoption => adoption.Status == AdoptionStatus.Mentioned || adoption.Status == AdoptionStatus.Intended || adoption.Status == AdoptionStatus.Explored)
        .ThenBy(adoption => adoption.SortKey).ThenBy(adoption => adoption.Key);
}
