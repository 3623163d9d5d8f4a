using PraktijkVoorbeelden.Features.Editorial;

namespace PraktijkVoorbeelden.Features.People;

/// <summary>
/// Persoon: somebody who spoke publicly in a function. Has no page; role and affiliation stand with each mention.
/// </summary>
public sealed class Person : Root
{
    /// <summary>Characters in <see cref="Name"/> at most.</summary>
    public const int MaxNameLength = 120;

    /// <summary>Null for somebody who is shown by role only.</summary>
    public string? Name { get; set; }

    /// <summary>Whether this person is shown by role only, at their own wish.</summary>
    public bool IsRoleOnly { get; set; }

    /// <inheritdoc/>
    public override Noun Noun => Noun.Person;

    /// <inheritdoc/>
    public override string Label => Name ?? Key;
}
