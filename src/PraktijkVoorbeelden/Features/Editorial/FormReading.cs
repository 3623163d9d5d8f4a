using System.Globalization;
using System.Text.RegularExpressions;
using PraktijkVoorbeelden.Features.People;
using PraktijkVoorbeelden.Infrastructure;

namespace PraktijkVoorbeelden.Features.Editorial;

/// <summary>Something that must be mended before publication.</summary>
/// <param name="Path">The field's name in HTML: <c>Title</c>, <c>Quotes[k3m9].Text</c>.</param>
/// <param name="Message">A Dutch sentence that says what to do.</param>
public sealed record Fault(string Path, string Message)
{
    /// <summary>Whether there is nothing wrong but that something is not there yet, as in any draft.</summary>
    public bool IsMissing { get; init; }
}

/// <summary>
/// Reads a form's strings into typed values, noting each fault by its field instead of stopping at the first.
/// </summary>
public sealed partial class FormReading
{
    private readonly object form;
    private readonly string prefix;
    private readonly string place;
    private readonly FormShape shape;
    private readonly ReferenceBook references;
    private readonly List<Fault> faults;
    private readonly List<Root> newRoots;

    /// <summary>Begins the reading of a form.</summary>
    public FormReading(RootForm form, ReferenceBook references)
        : this(form, "", "", references, [], [])
    {
    }

    private FormReading(object form, string prefix, string place, ReferenceBook references, List<Fault> faults, List<Root> newRoots)
    {
        ArgumentNullException.ThrowIfNull(form);
        this.form = form;
        this.prefix = prefix;
        this.place = place;
        this.references = references;
        this.faults = faults;
        this.newRoots = newRoots;
        shape = FormShape.Of(form.GetType());
    }

    /// <summary>What must be mended, in the order of the form.</summary>
    public IReadOnlyList<Fault> Faults => faults;

    /// <summary>Roots that are made on the spot and published along.</summary>
    public IReadOnlyList<Root> NewRoots => newRoots;

    /// <summary>Notes a fault of a field. In a row, the message begins with which row that is: of several, people must know where to look.</summary>
    public void Fault(string property, string message) => faults.Add(new(prefix + property, place + Sentence(property, message)));

    /// <summary>Notes that something must be filled in that is not there yet.</summary>
    public void Missing(string property, string message) => faults.Add(new(prefix + property, place + Sentence(property, message)) { IsMissing = true });

    /// <summary>Text that may not be missing; empty (and a fault) where it is.</summary>
    public string Text(string property)
    {
        var text = OptionalText(property);
        if (text is null && !shape[property].Field.Required)
            Missing(property);
        return text ?? "";
    }

    /// <summary>Text, trimmed, or null. A fault where it is required and missing, or too long.</summary>
    public string? OptionalText(string property)
    {
        var field = shape[property];
        var text = Clean(field.Text(form));
        if (text is null)
        {
            if (field.Field.Required)
                Missing(property);
            return null;
        }

        CheckText(field, text, property);
        return text;
    }

    /// <summary>Markdown, or null. What it may hold is decided where it is shown; here only its length counts.</summary>
    public string? Markdown(string property) => OptionalText(property);

    /// <summary>A partial date, or null.</summary>
    public PartialDate? Date(string property)
    {
        if (OptionalText(property) is not { } typed)
            return null;
        if (PartialDate.TryParse(typed, out var date))
            return date;
        Fault(property, $"{Label(property)}: '{Short(typed)}' is geen datum die wij kennen. Schrijf bijvoorbeeld 11 mei 2017, mei 2017, zomer 2015, 2017 of ca. 2016.");
        return null;
    }

    /// <summary>A whole day, or null.</summary>
    public DateOnly? Day(string property)
    {
        if (OptionalText(property) is not { } typed)
            return null;
        if (PartialDate.TryParse(typed, out var date)
            && DateOnly.TryParseExact(date.Edtf, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            return day;
        }

        Fault(property, $"{Label(property)}: '{Short(typed)}' is geen dag. Schrijf bijvoorbeeld 11 mei 2017.");
        return null;
    }

    /// <summary>A whole number within bounds, or null.</summary>
    public int? Whole(string property, int min, int max)
    {
        if (OptionalText(property) is not { } typed)
            return null;
        if (int.TryParse(typed.Replace(".", "", StringComparison.Ordinal), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) && number >= min && number <= max)
            return number;
        Fault(property, $"{Label(property)}: '{Short(typed)}' is geen heel getal van {min} tot en met {max}.");
        return null;
    }

    /// <summary>A decimal number the Dutch way (8,5), in units of 1/<paramref name="scale"/>; or null.</summary>
    public long? Scaled(string property, int scale, long limit = 1_000_000_000_000)
    {
        if (OptionalText(property) is not { } typed)
            return null;
        if (DutchNumber.TryParse(typed, scale, out var number) && Math.Abs(number) <= limit)
            return number;
        Fault(property, $"{Label(property)}: '{Short(typed)}' is geen getal dat wij kennen. Schrijf bijvoorbeeld 8,5 of 3000, met hooguit {DutchNumber.Decimals(scale)} cijfers achter de komma.");
        return null;
    }

    /// <summary>Whether "ja" was said.</summary>
    public bool Yes(string property)
    {
        var typed = Clean(shape[property].Text(form));
        if (typed is null || Folding.Fold(typed) is "nee" or "false")
            return false;
        if (IsYes(typed))
            return true;
        Fault(property, $"{Label(property)}: schrijf ja, of laat het weg.");
        return false;
    }

    /// <summary>One of the known words; the first of them where nothing is said.</summary>
    public T Choice<T>(string property) where T : struct, Enum => OptionalChoice<T>(property) ?? default;

    /// <summary>One of the known words, or null.</summary>
    public T? OptionalChoice<T>(string property) where T : struct, Enum
    {
        if (OptionalText(property) is not { } typed)
            return null;
        if (DutchName.TryParse<T>(typed, out var value))
            return value;
        Fault(property, $"{Label(property)}: '{Short(typed)}' kan niet. Kies uit: {string.Join(", ", DutchName.All(typeof(T)).Values)}.");
        return null;
    }

    /// <summary>A web address with http or https, or null.</summary>
    public string? WebAddress(string property)
    {
        if (OptionalText(property) is not { } typed)
            return null;
        if (Uri.TryCreate(typed, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https" && uri.Host.Contains('.', StringComparison.Ordinal))
            return typed;
        Fault(property, $"{Label(property)}: '{Short(typed)}' is geen webadres. Het begint met https:// of http://.");
        return null;
    }

    /// <summary>The Key of the root that a field refers to, or null. A fault where there is no such root.</summary>
    public string? Reference(string property)
    {
        if (OptionalText(property) is not { } typed || HadName(typed))
            return null;
        return Resolve(property, shape[property].Refers!.Value, typed);
    }

    /// <summary>As <see cref="Reference"/>, for a reference that may not be missing; empty (and a fault) where it is.</summary>
    public string RequiredReference(string property)
    {
        var key = Reference(property);
        if (key is null && !shape[property].Field.Required && Clean(shape[property].Text(form)) is null)
            Missing(property);
        return key ?? "";
    }

    /// <summary>
    /// As <see cref="Reference"/>, for a row that may also name a root that is not in the catalogue yet:
    /// <paramref name="make"/> then makes it of its Key and name, to be published along.
    /// </summary>
    public string? ReferenceOrNew(string property, int maxNameLength, Func<string, string, Root> make)
    {
        ArgumentNullException.ThrowIfNull(make);
        var field = shape[property];
        if (!Yes(field.NewWhen!))
            return Reference(property);
        if (OptionalText(property) is not { } name)
        {
            Missing(property);
            return null;
        }

        var noun = field.Refers!.Value;
        if (references.IsKnown(noun, name))
            Fault(property, $"{Label(property)}: '{Short(name)}' staat al in de catalogus. Haal het vinkje voor toevoegen weg.");
        if (name.Length > maxNameLength)
            Fault(property, $"{Label(property)}: maak de naam hooguit {maxNameLength} tekens lang.");
        // Two rows may name the same new one; the first of them makes it.
        var key = references.NewKey(noun, name);
        if (key == ReferenceBook.KeyOfNew(noun, (FormRow)form))
            newRoots.Add(make(key, name));
        return key;
    }

    /// <summary>Whether this person is shown by role only for good, so that no name may be filled in.</summary>
    public bool IsNameless(string? personKey) => personKey is not null && references.Suppressed.IsNameless(personKey.Trim());

    /// <summary>What people call the root with this Key; the Key itself where that is not known.</summary>
    public string LabelOf(Noun noun, string key) => references.LabelOf(noun, key) ?? key;

    /// <summary>The rows for a list of references, each Key once.</summary>
    public List<T> References<T>(string property, Func<string, T> make)
    {
        ArgumentNullException.ThrowIfNull(make);
        var field = shape[property];
        var keys = Values(property).Select(typed => Resolve(property, field.Refers!.Value, typed)).OfType<string>();
        return [.. keys.Distinct(StringComparer.Ordinal).Select(make)];
    }

    /// <summary>The rows for a list of texts.</summary>
    public List<T> Texts<T>(string property, Func<string, T> make)
    {
        ArgumentNullException.ThrowIfNull(make);
        var field = shape[property];
        var texts = Values(property).Distinct(StringComparer.Ordinal).ToList();
        foreach (var text in texts)
        {
            CheckText(field, text, property);
        }

        return [.. texts.Select(make)];
    }

    /// <summary>
    /// The rows that have anything typed in them, each read by <paramref name="read"/>. A row may have rows of its own, read
    /// the same way.
    /// </summary>
    public List<T> Rows<TFormRow, T>(string property, Func<TFormRow, FormReading, T> read)
        where TFormRow : FormRow
    {
        ArgumentNullException.ThrowIfNull(read);
        var field = shape[property];
        var filled = field.Rows(form).Cast<TFormRow>().Select((row, at) => (Row: row, Place: field.NameOf(at))).Where(row => HasText(row.Row)).ToList();
        CheckCount(field, filled.Count, property);
        return
        [
            .. filled.Take(Most(field)).Select(row => read(
                row.Row,
                new FormReading(row.Row, $"{prefix}{property}[{row.Row.RowId}].", $"{place}{row.Place}, ", references, faults, newRoots))),
        ];
    }

    /// <summary>The form's own Key.</summary>
    internal string OwnKey()
    {
        var key = Clean(shape[nameof(RootForm.Key)].Text(form));
        if (key is null || !IsKey(key))
        {
            Fault(nameof(RootForm.Key), $"De sleutel '{Short(key ?? "")}' kan niet: gebruik 2 tot {Root.MaxKeyLength} kleine letters, cijfers en streepjes.");
            return "";
        }

        return key;
    }

    /// <summary>The form's own slug, or null where it is to be made from the label.</summary>
    internal string? OwnSlug()
    {
        var slug = Clean(shape[nameof(RootForm.Slug)].Text(form));
        if (slug is null || (slug.Length <= Root.MaxSlugLength && slug == Folding.ForAddress(slug, Root.MaxSlugLength)))
            return slug;
        Fault(nameof(RootForm.Slug), $"Adres van de pagina: '{Short(slug)}' kan niet. Gebruik hooguit {Root.MaxSlugLength} kleine letters, cijfers en streepjes.");
        return null;
    }

    /// <summary>Whether a text says yes.</summary>
    public static bool IsYes(string? typed) => typed is not null && Folding.Fold(typed) is "ja" or "true" or "on";

    /// <summary>Whether a text can be a Key.</summary>
    public static bool IsKey(string text) => KeyPattern().IsMatch(text);

    /// <summary>Whether anything was typed in a row.</summary>
    public static bool HasText(FormRow row)
    {
        ArgumentNullException.ThrowIfNull(row);
        // A list that always has a choice selected says nothing by itself, nor does a tick box that only the desk has.
        return FormShape.Of(row.GetType()).Fields.Any(field => field.IsExchanged && !field.Field.IsPreset && field.Shape switch
        {
            FieldShape.Text => Clean(field.Text(row)) is not null,
            FieldShape.List => field.List(row).Exists(text => Clean(text) is not null),
            _ => field.Rows(row).Any(HasText),
        });
    }

    private static string? Clean(string? typed)
    {
        var text = typed?.Replace("\r\n", "\n", StringComparison.Ordinal).Replace("\0", "", StringComparison.Ordinal).Trim();
        return string.IsNullOrEmpty(text) ? null : text.IsNormalized() ? text : text.Normalize();
    }

    private static bool HadName(string text) => text.Contains(SuppressedNameList.Removed, StringComparison.Ordinal);

    private static string Short(string typed) => typed.Length <= 60 ? typed : typed[..60] + "…";

    private static int Most(FormField field) => field.Field.MaxRows == 0 ? int.MaxValue : field.Field.MaxRows;

    // A label that is a question ends a sentence by itself: "Wie zegt dit? Vul dit in."
    private string Sentence(string property, string message) =>
        Label(property) is var label && label.EndsWith('?') && message.StartsWith($"{label}: ", StringComparison.Ordinal)
            ? $"{label} {char.ToUpperInvariant(message[label.Length + 2])}{message[(label.Length + 3)..]}"
            : message;

    private string Label(string property) => shape[property].Label;

    private void Missing(string property) => Missing(property, $"{Label(property)}: vul dit in.");

    private void CheckText(FormField field, string text, string property)
    {
        if (field.Field.Max > 0 && text.Length > field.Field.Max)
            Fault(property, $"{field.Label}: dit zijn {text.Length:N0} tekens. Maak er hooguit {field.Field.Max:N0} van.");
        if (!field.Field.NamesPeople && PersonNames.IsAskedIn(text))
            Fault(property, $"{field.Label}: hier kan geen {{persoon:…}} staan. Schrijf een rol.");
        if (HadName(text))
            Fault(property, $"{field.Label}: hier stond een naam die wij niet mogen bewaren. Schrijf een rol in plaats van {SuppressedNameList.Removed}.");
        // A Key never holds a name, whatever words it is made of.
        if (references.Suppressed.IsIn(text) && !(field.Refers is { } noun && references.LabelOf(noun, text) is not null))
            Fault(property, $"{field.Label}: hier staat de naam van iemand die alleen met een rol te zien wil zijn. Haal de naam weg.");
    }

    private void CheckCount(FormField field, int count, string property)
    {
        if (count > Most(field))
            Fault(property, $"{field.Label}: dit zijn er {count:N0}. Het kunnen er hooguit {Most(field):N0} zijn.");
        if (count == 0 && field.Field.Required)
            Missing(property);
    }

    private List<string> Values(string property)
    {
        var field = shape[property];
        var values = field.List(form).Select(Clean).OfType<string>().ToList();
        CheckCount(field, values.Count, property);
        return [.. values.Take(Most(field))];
    }

    private string? Resolve(string property, Noun noun, string typed)
    {
        var found = references.Find(noun, typed);
        if (found.Key is null)
        {
            var orAdd = shape[property].NewWhen is null ? "" : " Of zet het vinkje voor toevoegen.";
            Fault(property, $"{Label(property)}: {found.Problem}{orAdd}");
        }

        return found.Key;
    }

    [GeneratedRegex("^[a-z0-9][a-z0-9-]{0,58}[a-z0-9]$")]
    private static partial Regex KeyPattern();
}
