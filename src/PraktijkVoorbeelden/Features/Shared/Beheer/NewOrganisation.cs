using PraktijkVoorbeelden.Features.Editorial;
using PraktijkVoorbeelden.Features.Organisations;

namespace PraktijkVoorbeelden.Features.Shared.Beheer;

/// <summary>An organisation that an editor makes on the spot, in the form of something else.</summary>
public static class NewOrganisation
{
    /// <summary>
    /// Reads a field that names an organisation: one that is known, or a new one where the tick box says so. A new one
    /// gets its Key from the row's stable id, so that saving the draft again does not make another.
    /// </summary>
    public static string? Read(FormReading reading, string field, string tickBox, OrganisationKind kind, string rowId)
    {
        ArgumentNullException.ThrowIfNull(reading);
        if (!reading.Yes(tickBox))
            return reading.Reference(field);

        var name = reading.Text(field);
        if (name.Length > Organisation.MaxNameLength)
            reading.Fault(field, $"Organisatie: maak de naam hooguit {Organisation.MaxNameLength} tekens lang.");
        var organisation = new Organisation { Key = $"organisatie-{rowId}", Name = name, Kind = kind };
        reading.Publish(organisation);
        return organisation.Key;
    }
}
