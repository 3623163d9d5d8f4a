using PraktijkVoorbeelden.Features.Editorial;
using PraktijkVoorbeelden.Features.People.Beheer;

namespace PraktijkVoorbeelden.Features.People;

/// <summary>Keeps names that may not come back out of what is stored of a form, before it is stored.</summary>
internal static class ForgetTypedNames
{
    /// <summary>
    /// Takes them out of this form: of a person the whole name goes, in any other text <see cref="SuppressedNameList.Removed"/>
    /// stands in its place, which is a fault until somebody writes something else there. What refers to a root goes on doing
    /// so; the book knows which that are. Returns whether there was any.
    /// </summary>
    public static bool In(RootForm form, ReferenceBook book)
    {
        ArgumentNullException.ThrowIfNull(form);
        ArgumentNullException.ThrowIfNull(book);
        var names = book.Suppressed;
        var found = form is PersonForm person && FromPerson(person, names);
        if (names.IsEmpty)
            return found;
        if (form.RemovedRows?.RemoveAll(removed => StoredTexts.PeopleIn(removed.Row.ToJsonString(), names).Count > 0) > 0)
            found = true;
        foreach (var typed in TypedText.In(form).Where(typed => typed.Field.Name != nameof(RootForm.Key) && !IsKnown(typed, book) && names.IsIn(typed.Text)).ToList())
        {
            // A form that was on screen before the name had to go, still calls the speaker by it.
            if (typed is { Field.Refers: Noun.Person, IsNew: false } && names.PersonCalled(typed.Text) is { } speaker)
            {
                typed.Put(speaker);
                continue;
            }

            // An address takes no brackets.
            typed.Put(typed.Field.Name == nameof(RootForm.Slug) ? null : names.Without(typed.Text));
            found = true;
        }

        return found;
    }

    private static bool IsKnown(TypedText typed, ReferenceBook book) => typed.Field.Refers is { } noun && book.LabelOf(noun, typed.Text.Trim()) is not null;

    private static bool FromPerson(PersonForm person, SuppressedNameList names)
    {
        if (string.IsNullOrWhiteSpace(person.Name))
            return false;
        var isRoleOnly = FormReading.IsYes(person.IsRoleOnly);
        var isHeld = names.IsIn(person.Name);
        var isNameless = names.IsNameless(person.Key?.Trim() ?? "");
        if (isRoleOnly || isHeld || isNameless)
            person.Name = null;
        // Who makes a namesake role-only as well, knows that the name goes.
        return isNameless || (isHeld && !isRoleOnly);
    }
}
