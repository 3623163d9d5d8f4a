using PraktijkVoorbeelden.Features.Editorial;
using PraktijkVoorbeelden.Features.Organisations;

namespace PraktijkVoorbeelden.Features.Shared.Beheer;

/// <summary>An organisation that an editor makes on the spot, in the form of something else.</summary>
public static class NewOrganisation
{
    /// <summary>Reads a field that names an organisation: one that is known, or a new one of this kind where its tick box says so.</summary>
    public static string? Read(FormReading reading, string field, OrganisationKind kind)
    {
        ArgumentNullException.ThrowIfNull(reading);
        return reading.ReferenceOrNew(field, Organisation.MaxNameLength, (key, name) => new Organisation { Key = key, Name = name, Kind = kind });
    }
}
