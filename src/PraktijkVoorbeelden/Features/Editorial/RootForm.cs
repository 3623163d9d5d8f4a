using System.ComponentModel.DataAnnotations;
using System.Globalization;
using System.Security.Cryptography;
using System.Text.RegularExpressions;

namespace PraktijkVoorbeelden.Features.Editorial;

/// <summary>
/// The form of a noun: strings as somebody typed them. The same form is the editor's draft, a file in the exchange
/// format and what a revision is compared by, so that what holds for one holds for all.
/// </summary>
public abstract class RootForm
{
    /// <summary>The Key, fixed from the first draft.</summary>
    [Field("sleutel", Max = Root.MaxKeyLength, InTable = true)]
    [Display(Name = "Sleutel")]
    public string? Key { get; set; }

    /// <summary>The slug; made from the label where it is empty.</summary>
    [Field("adres", Max = Root.MaxSlugLength, InTable = true)]
    [Display(Name = "Adres van de pagina", Description = "Het laatste deel van het webadres. Laat leeg, dan maken wij het van de titel.")]
    public string? Slug { get; set; }

    /// <summary>The day of the first publication, where that was elsewhere or earlier.</summary>
    [Field("eerstGepubliceerd", InTable = true, IsDate = true)]
    [Display(Name = "Eerst gepubliceerd op")]
    public string? FirstPublished { get; set; }

    /// <summary>When somebody last asked whether it still holds.</summary>
    [Field("laatstBevestigd", InTable = true, IsDate = true)]
    [Display(Name = "Laatst nagegaan", Description = "Wanneer iemand voor het laatst vroeg of dit nog klopt. Bijvoorbeeld: maart 2026.")]
    public string? LastConfirmed { get; set; }

    /// <summary>Rows that were taken away from this draft, the last one first: each can be put back. Null where there are none.</summary>
    public List<RemovedRow>? RemovedRows { get; set; }

    /// <summary>What kind of root it is a form of.</summary>
    public abstract Noun Noun { get; }

    /// <summary>What an editor calls this draft; empty while nothing is typed.</summary>
    public abstract string? DraftLabel { get; }

    /// <summary>What people will call the root; for a noun whose label is made of others' labels.</summary>
    public virtual string? LabelIn(ReferenceBook book) => DraftLabel;

    /// <summary>Parses the form. Faults are in the reading; the root is of use only where there are none.</summary>
    public Root Read(FormReading reading)
    {
        ArgumentNullException.ThrowIfNull(reading);
        var root = ReadRoot(reading);
        root.Key = reading.OwnKey();
        root.Slug = reading.OwnSlug();
        root.LastConfirmed = reading.Date(nameof(LastConfirmed));
        if (reading.Day(nameof(FirstPublished)) is { } day)
            root.FirstPublishedAt = day.ToDateTime(TimeOnly.MinValue, DateTimeKind.Utc);
        return root;
    }

    /// <summary>Writes a published root into the form, as text that reads back to the same root.</summary>
    public void Fill(Root root)
    {
        ArgumentNullException.ThrowIfNull(root);
        Key = root.Key;
        Slug = root.Slug;
        FirstPublished = root.FirstPublishedAt == default ? null : root.FirstPublishedAt.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        LastConfirmed = root.LastConfirmed?.Edtf;
        RowLists.Sort(root);
        FillFrom(root);
    }

    /// <summary>Parses the noun's own fields.</summary>
    protected abstract Root ReadRoot(FormReading reading);

    /// <summary>Writes the noun's own fields.</summary>
    protected abstract void FillFrom(Root root);
}

/// <summary>The form of a noun with this root.</summary>
/// <typeparam name="TRoot">The root.</typeparam>
public abstract class RootForm<TRoot> : RootForm where TRoot : Root
{
    /// <summary>Parses the noun's own fields.</summary>
    protected abstract TRoot Parse(FormReading reading);

    /// <summary>Writes the noun's own fields.</summary>
    protected abstract void Fill(TRoot root);

    /// <inheritdoc/>
    protected sealed override Root ReadRoot(FormReading reading) => Parse(reading);

    /// <inheritdoc/>
    protected sealed override void FillFrom(Root root) => Fill((TRoot)root);
}

/// <summary>A row of a form. Its stable id keeps text with its row when another row goes.</summary>
public abstract partial class FormRow
{
    private const string Alphabet = "abcdefghijkmnpqrstuvwxyz23456789";

    /// <summary>Eight letters and digits; the row's index in HTML names.</summary>
    public string RowId { get; set; } = NewRowId();

    /// <summary>A fresh id.</summary>
    public static string NewRowId() => RandomNumberGenerator.GetString(Alphabet, 8);

    /// <summary>Whether a text can be a row's id.</summary>
    public static bool IsRowId(string text) => RowIdPattern().IsMatch(text);

    [GeneratedRegex($"^[{Alphabet}]{{8}}$")]
    private static partial Regex RowIdPattern();
}
