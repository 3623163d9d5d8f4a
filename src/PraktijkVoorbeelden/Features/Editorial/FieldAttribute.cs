namespace PraktijkVoorbeelden.Features.Editorial;

/// <summary>
/// Says of a property of a form what holds for it wherever it appears: its name in exchange files and its limits. The
/// label and hint on screen are in its DisplayAttribute.
/// </summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class FieldAttribute(string name) : Attribute
{
    /// <summary>The name in exchange files.</summary>
    public string Name { get; } = name;

    /// <summary>Characters in one value at most; 0 where the kind of value sets the limit.</summary>
    public int Max { get; set; }

    /// <summary>Values or rows in a list at most.</summary>
    public int MaxRows { get; set; }

    /// <summary>
    /// Rows that a list always shows on screen, filled in or not. Where that is <see cref="MaxRows"/> too, the number is
    /// fixed and so is the order: what else the form says may count on it.
    /// </summary>
    public int MinRows { get; set; } = 1;

    /// <summary>Whether it must be filled in before publication.</summary>
    public bool Required { get; set; }

    /// <summary>Whether the form always has a choice selected for it, so that a row with nothing else in it is an empty row.</summary>
    public bool IsPreset { get; set; }

    /// <summary>Whether it is a date, known as far as it is known.</summary>
    public bool IsDate { get; set; }

    /// <summary>Whether it is a flat fact that stands in the noun's table (CSV) rather than in the root's own file.</summary>
    public bool InTable { get; set; }

    /// <summary>
    /// Whether <c>{persoon:KEY}</c> may stand in it, because that is filled in on every page that shows this text. A field that
    /// gets this has its texts go through <see cref="People.PersonNames"/> wherever readers see them.
    /// </summary>
    public bool NamesPeople { get; set; }

    /// <summary>The fixed heading under which it stands in the body of a Markdown file; null for front matter.</summary>
    public string? Heading { get; set; }
}

/// <summary>Says what one row of this kind is called on screen, with a capital: "Sessie".</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class RowAttribute(string name) : Attribute
{
    /// <summary>What one is called.</summary>
    public string Name { get; } = name;
}

/// <summary>Says that a property of a form refers to another root: by Key, or as typed by the label that people know.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class RefersAttribute(Noun noun) : Attribute
{
    /// <summary>To what kind of root.</summary>
    public Noun Noun { get; } = noun;

    /// <summary>The tick box beside it that says: this one is not in the catalogue yet, add it.</summary>
    public string? NewWhen { get; set; }
}
