using Microsoft.AspNetCore.Mvc.Rendering;
using PraktijkVoorbeelden.Infrastructure;

namespace PraktijkVoorbeelden.Features.Editorial.Beheer;

/// <summary>What there is to choose from in a list on a form.</summary>
public static class Choices
{
    /// <summary>The Dutch words of an enumeration. A draft keeps the word; on screen it begins with a capital.</summary>
    public static IEnumerable<SelectListItem> Of<T>() where T : struct, Enum =>
        DutchName.All(typeof(T)).Values.Select(word => new SelectListItem(char.ToUpper(word[0], DutchCulture.Culture) + word[1..], word));
}
