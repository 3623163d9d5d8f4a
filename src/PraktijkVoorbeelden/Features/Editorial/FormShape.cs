using System.Collections;
using System.Collections.Concurrent;
using System.ComponentModel.DataAnnotations;
using System.Globalization;
using System.Reflection;

namespace PraktijkVoorbeelden.Features.Editorial;

/// <summary>What sort of property a form's field is.</summary>
public enum FieldShape
{
    /// <summary>One string.</summary>
    Text,

    /// <summary>A list of strings.</summary>
    List,

    /// <summary>A list of rows, each a small form.</summary>
    Rows,
}

/// <summary>One field of a form.</summary>
public sealed class FormField
{
    internal FormField(PropertyInfo property, FieldAttribute? field)
    {
        Property = property;
        Field = field ?? new FieldAttribute("");
        IsExchanged = field is not null;
        var refers = property.GetCustomAttribute<RefersAttribute>();
        Refers = refers?.Noun;
        NewWhen = refers?.NewWhen;
        var display = property.GetCustomAttribute<DisplayAttribute>();
        Label = display?.Name ?? property.Name;
        RowType = property.PropertyType.IsGenericType ? property.PropertyType.GetGenericArguments()[0] : null;
        One = RowType?.GetCustomAttribute<RowAttribute>()?.Name ?? Label;
        Shape = RowType is null ? FieldShape.Text : RowType == typeof(string) ? FieldShape.List : FieldShape.Rows;
    }

    /// <summary>The property.</summary>
    public PropertyInfo Property { get; }

    /// <summary>The property's name: the field's name in HTML.</summary>
    public string Name => Property.Name;

    /// <summary>Its name in exchange files and its limits.</summary>
    public FieldAttribute Field { get; }

    /// <summary>Whether it stands in exchange files; false for a tick box that only the desk has.</summary>
    public bool IsExchanged { get; }

    /// <summary>Whether it is a date, known as far as it is known.</summary>
    public bool IsDate => Field.IsDate;

    /// <summary>Whether a list has as many rows as it always has, in the order that it always has.</summary>
    public bool IsFixed => Shape == FieldShape.Rows && Field.MinRows == Field.MaxRows;

    /// <summary>What kind of root it refers to, if any.</summary>
    public Noun? Refers { get; }

    /// <summary>The tick box that says that what is referred to is made on the spot, if there is one.</summary>
    public string? NewWhen { get; }

    /// <summary>The label on screen.</summary>
    public string Label { get; }

    /// <summary>One string, a list or rows.</summary>
    public FieldShape Shape { get; }

    /// <summary>The type of its rows.</summary>
    public Type? RowType { get; }

    /// <summary>What one of its rows is called on screen: "Sessie".</summary>
    public string One { get; }

    /// <summary>The field's string.</summary>
    public string? Text(object form) => (string?)Property.GetValue(form);

    /// <summary>What was typed in the field as the name of a root that is made on the spot, or null.</summary>
    public string? NewName(FormRow row) =>
        NewWhen is not null && FormReading.IsYes(FormShape.Of(row.GetType())[NewWhen].Text(row)) && Text(row)?.Trim() is { Length: > 0 } name ? name : null;

    /// <summary>The field's list of strings.</summary>
    public List<string?> List(object form) => (List<string?>)Property.GetValue(form)!;

    /// <summary>The field's rows.</summary>
    public IEnumerable<FormRow> Rows(object form) => ((IEnumerable)Property.GetValue(form)!).Cast<FormRow>();

    /// <summary>What a row is called in a sentence, by its place on screen: "Sessie 2".</summary>
    public string NameOf(int place) => string.Create(CultureInfo.InvariantCulture, $"{One} {place + 1}");

    /// <summary>The field's rows, to add to or remove from.</summary>
    public IList RowList(object form) => (IList)Property.GetValue(form)!;
}

/// <summary>The fields of a form in their order, worked out once per type.</summary>
public sealed class FormShape
{
    private static readonly ConcurrentDictionary<Type, FormShape> Known = new();

    private readonly Dictionary<string, FormField> byName;

    private FormShape(Type type)
    {
        // What every root has comes first, then the noun's own fields in the order in which they are written.
        var ancestry = new List<Type>();
        for (var level = type; level is not null && level != typeof(object); level = level.BaseType)
        {
            ancestry.Insert(0, level);
        }

        Fields = [.. ancestry.SelectMany(level => level.GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly))
            .Where(property => property.SetMethod is not null && property.Name is not (nameof(FormRow.RowId) or nameof(RootForm.RemovedRows)))
            .Select(property => new FormField(property, property.GetCustomAttribute<FieldAttribute>()))];
        byName = Fields.ToDictionary(field => field.Name);
    }

    /// <summary>All fields, in order.</summary>
    public IReadOnlyList<FormField> Fields { get; }

    /// <summary>The field of this property.</summary>
    public FormField this[string name] => byName[name];

    /// <summary>The shape of a form or a row.</summary>
    public static FormShape Of(Type type) => Known.GetOrAdd(type, static type => new FormShape(type));

    /// <summary>The field with this name in exchange files, or null.</summary>
    public FormField? Exchanged(string name) => Fields.FirstOrDefault(field => field.IsExchanged && field.Field.Name == name);

    /// <summary>The field of this property, or null.</summary>
    public FormField? Find(string name) => byName.GetValueOrDefault(name);
}
