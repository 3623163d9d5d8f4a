using PraktijkVoorbeelden.Features.Editorial;
using PraktijkVoorbeelden.Features.People.Beheer;

namespace PraktijkVoorbeelden.Features.People;

/// <summary>Keeps names that may not come back out of what is stored of a form, before it is stored.</summary>
internal static class ForgetTypedNames
{
    /// <summary>
    /// Takes them out of this form: of a person the whole name goes, in any other text <see cref="SuppressedNameList.Removed"/>
    /// stands in its place, which is a fault until somebody writes something else there. Returns whether there was any.
    /// </summary>
    public static bool In(RootForm form, SuppressedNameList names)
    {
        ArgumentNullException.ThrowIfNull(form);
        ArgumentNullException.ThrowIfNull(names);
        var found = form is PersonForm person && FromPerson(person, names);
        if (names.IsEmpty)
            return found;
        if (form.RemovedRows?.RemoveAll(removed => StoredTexts.PeopleIn(removed.Row.ToJsonString(), names).Count > 0) > 0)
            found = true;
        foreach (var typed in TypedText.In(form).Where(typed => typed.Field.Name != nameof(RootForm.Key) && names.IsIn(typed.Text)).ToList())
        {
            // An address takes no brackets.
            typed.Put(typed.Field.Name == nameof(RootForm.Slug) ? null : names.Without(typed.Text));
            found = true;
        }

        return found;
    }

    private static bool FromPerson(PersonForm person, SuppressedNameList names)
    {
        if (string.IsNullOrWhiteSpace(person.Name))
            return false;
        var isGone = names.IsNameless(person.Key?.Trim() ?? "") || names.IsIn(person.Name);
        if (isGone || FormReading.IsYes(person.IsRoleOnly))
            person.Name = null;
        return isGone;
    }
}
