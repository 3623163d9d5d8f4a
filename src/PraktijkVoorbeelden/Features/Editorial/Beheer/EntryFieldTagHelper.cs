using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;
using PraktijkVoorbeelden.Features.Shared.Forms;

namespace PraktijkVoorbeelden.Features.Editorial.Beheer;

/// <summary>
/// One line of an editor's form: <c>&lt;pv-entry for="Region" /&gt;</c>. A reference stands there by its name, with what
/// else it could be as suggestions; a date in words.
/// </summary>
[HtmlTargetElement("pv-entry", Attributes = "for", TagStructure = TagStructure.WithoutEndTag)]
public sealed class EntryFieldTagHelper : TextFieldTagHelper
{
    /// <inheritdoc/>
    protected override string Value => FormText.Written(FormField, base.Value, Desk.Book);

    private FormField FormField => FormShape.Of(For.Metadata.ContainerType!)[For.Metadata.PropertyName!];

    private FormDesk Desk => ViewContext.ViewData.Desk();

    /// <inheritdoc/>
    protected override TagHelperOutput CreateControl()
    {
        var input = base.CreateControl();
        if (FormField.Refers is { } noun)
        {
            input.Attributes.SetAttribute("list", Desk.Suggest(noun));
            // The browser's own memory would hide the names of the catalogue.
            input.Attributes.SetAttribute("autocomplete", "off");
        }

        return input;
    }

    /// <inheritdoc/>
    protected override void WriteTo(TagHelperContent content, TagHelperOutput control, IHtmlContent hint, IHtmlContent message)
    {
        // The control is described by the note, so the note comes first; it stands beneath the control all the same.
        var note = new DefaultTagHelperContent();
        var isNew = For.ModelExplorer.Container?.Model is FormRow row && FormField.NewName(row) is not null;
        if (FormField.Refers is { } noun && !isNew)
            note.AddNear(control, Id, Desk, noun, base.Value.Trim());
        base.WriteTo(content, control, hint, message);
        content.AppendHtml(note);
    }
}
