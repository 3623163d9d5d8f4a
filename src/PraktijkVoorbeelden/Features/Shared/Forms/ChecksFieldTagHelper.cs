using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace PraktijkVoorbeelden.Features.Shared.Forms;

/// <summary>
/// A choice of any number from a list, for a property that is a list of strings:
/// <c>&lt;pv-checks for="Themes" items="Model.AllThemes" /&gt;</c>.
/// </summary>
[HtmlTargetElement("pv-checks", Attributes = "for,items", TagStructure = TagStructure.WithoutEndTag)]
public sealed class ChecksFieldTagHelper : FieldTagHelper
{
    /// <summary>What there is to choose from.</summary>
    public required IEnumerable<SelectListItem> Items { get; set; }

    /// <inheritdoc />
    protected override bool IsGroup => true;

    /// <inheritdoc />
    protected override string WrapperClass => "utrecht-form-fieldset utrecht-form-fieldset--html-fieldset";

    /// <inheritdoc />
    protected override TagHelperOutput CreateControl()
    {
        var ticked = Ticked();
        var boxes = Element("div", "app-checks");
        boxes.Content.AppendHtml(CreateHiddenTwin());
        // What was typed or imported is kept even when it is not, or no longer, on the list.
        var unlisted = ticked.Except(Items.Select(item => item.Value)).Select(value => new SelectListItem($"{value} (staat niet in de lijst)", value));
        foreach (var (item, position) in Items.Concat(unlisted).Select((item, position) => (item, position)))
        {
            // The first box has the field's own id, so that a link in the summary of faults leads to it.
            var id = position == 0 ? Id : $"{Id}-{position}";
            var label = Element("label", "utrecht-form-field__label utrecht-form-label utrecht-form-label--checkbox");
            label.Attributes.SetAttribute("for", id);
            label.Content.Append(item.Text);

            var field = Element("div", "utrecht-form-field utrecht-form-field--checkbox");
            field.Content.AppendHtml(CheckFieldTagHelper.Box(id, Name, item.Value, ticked.Contains(item.Value))).AppendHtml(label);
            boxes.Content.AppendHtml(field);
        }

        return boxes;
    }

    /// <inheritdoc />
    protected override void WriteTo(TagHelperContent content, TagHelperOutput control, IHtmlContent hint, IHtmlContent message) => content
        .AppendHtml(CreateLabel("utrecht-form-fieldset__legend utrecht-form-fieldset__legend--html-legend"))
        .AppendHtml(hint)
        .AppendHtml(message)
        .AppendHtml(control);

    private HashSet<string> Ticked() => Typed?.RawValue switch
    {
        string one => [one],
        string[] several => [.. several],
        _ => [.. (For.Model as IEnumerable<string?> ?? []).OfType<string>()],
    };
}
