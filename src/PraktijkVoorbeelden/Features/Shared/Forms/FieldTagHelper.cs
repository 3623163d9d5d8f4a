using System.ComponentModel.DataAnnotations;
using System.Globalization;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ModelBinding.Metadata;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;
using PraktijkVoorbeelden.Features.Editorial;
using PraktijkVoorbeelden.Infrastructure;

namespace PraktijkVoorbeelden.Features.Shared.Forms;

/// <summary>
/// A form field of NL Design System: label, hint, message and control, tied together for screen readers. The label comes
/// from <c>[Display(Name)]</c>, the hint from <c>[Display(Description)]</c>; what was typed and what is wrong with it
/// from the model state. Attributes that the tag helper does not know (<c>autocomplete</c>, <c>rows</c>) go to the control.
/// </summary>
public abstract class FieldTagHelper : TagHelper
{
    /// <summary>The property that the field fills.</summary>
    [HtmlAttributeName("for")]
    public required ModelExpression For { get; set; }

    /// <summary>The label, where the property's own does not do.</summary>
    public string? Label { get; set; }

    /// <summary>The hint, where the property's own does not do.</summary>
    public string? Hint { get; set; }

    /// <summary>
    /// Characters at most; without it the property's <c>[StringLength]</c> or <c>[MaxLength]</c>. It is said in the hint and
    /// not set as an attribute, because browsers then cut off pasted text without a word.
    /// </summary>
    [HtmlAttributeName("maxlength")]
    public int? MaxLength { get; set; }

    /// <summary>Where the tag helper runs.</summary>
    [ViewContext]
    [HtmlAttributeNotBound]
    public required ViewContext ViewContext { get; set; }

    /// <summary>The name that the field is posted under, with the prefix of the row that it stands in.</summary>
    protected string Name => ViewContext.ViewData.TemplateInfo.GetFullHtmlFieldName(For.Name);

    /// <summary>The id of the control.</summary>
    protected string Id => FieldId.Of(Name);

    /// <summary>What was typed, or else what the model holds.</summary>
    protected virtual string Value => Typed is { RawValue: not null } typed
        ? typed.AttemptedValue ?? ""
        : Convert.ToString(For.Model, CultureInfo.CurrentCulture) ?? "";

    /// <summary>What model binding knows of this field, if it was posted.</summary>
    protected ModelStateEntry? Typed => ViewContext.ModelState.GetValueOrDefault(Name);

    /// <summary>Whether there is something wrong with what was typed.</summary>
    protected bool IsInvalid => Typed is { ValidationState: ModelValidationState.Invalid };

    private string HintId => $"{Id}-hint";

    private string MessageId => $"{Id}-fout";

    private string LabelText => Label ?? For.Metadata.GetDisplayName();

    /// <summary>What the editors' forms say of the property.</summary>
    protected FieldAttribute? Field => (For.Metadata as DefaultModelMetadata)?.Attributes.PropertyAttributes?.OfType<FieldAttribute>().FirstOrDefault();

    /// <summary>Characters at most, to be said in the hint.</summary>
    protected virtual int? Limit => MaxLength
        ?? Validators.OfType<StringLengthAttribute>().FirstOrDefault()?.MaximumLength
        ?? Validators.OfType<MaxLengthAttribute>().FirstOrDefault()?.Length;

    // What a row of a list must hold, it must hold only when it holds anything.
    private bool IsRequired => Validators.OfType<RequiredAttribute>().Any()
        || (Field is { Required: true } && !typeof(FormRow).IsAssignableFrom(For.Metadata.ContainerType));

    private IEnumerable<object> Validators => For.Metadata.ValidatorMetadata;

    /// <inheritdoc />
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var control = CreateControl();
        foreach (var attribute in output.Attributes)
            control.Attributes.SetAttribute(attribute);
        output.Attributes.Clear();

        var hint = HintText();
        output.TagName = IsGroup ? "fieldset" : "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", IsInvalid ? $"{WrapperClass} utrecht-form-field--invalid" : WrapperClass);
        if (DescribedBy(hint) is { Length: > 0 } parts)
            (IsGroup ? output : control).Attributes.SetAttribute("aria-describedby", parts);
        if (IsInvalid && !IsGroup)
            control.Attributes.SetAttribute("aria-invalid", "true");
        if (IsRequired && !IsGroup)
            control.Attributes.SetAttribute("aria-required", "true");
        WriteTo(output.Content, control, HintElement(hint), MessageElement());
    }

    /// <summary>Whether the field is a group of controls under one heading instead of a single control.</summary>
    protected virtual bool IsGroup => false;

    /// <summary>The classes of the element around the whole field.</summary>
    protected virtual string WrapperClass => "utrecht-form-field";

    /// <summary>Makes the control, with its id, name and value.</summary>
    protected abstract TagHelperOutput CreateControl();

    /// <summary>Puts the parts in their order: label, hint, message, control.</summary>
    protected virtual void WriteTo(TagHelperContent content, TagHelperOutput control, IHtmlContent hint, IHtmlContent message)
    {
        var label = Element("div", "utrecht-form-field__label");
        label.Content.AppendHtml(CreateLabel("utrecht-form-label"));
        var input = Element("div", "utrecht-form-field__input");
        input.Content.AppendHtml(control);
        content.AppendHtml(label).AppendHtml(hint).AppendHtml(message).AppendHtml(input);
    }

    /// <summary>The label, or the legend of a group. It says so when the field must be filled in.</summary>
    protected TagHelperOutput CreateLabel(string cssClass)
    {
        var label = Element(IsGroup ? "legend" : "label", cssClass);
        if (!IsGroup)
            label.Attributes.SetAttribute("for", Id);
        label.Content.Append(LabelText);
        if (IsRequired)
            label.Content.Append(" (verplicht)");
        return label;
    }

    /// <summary>
    /// A hidden field beside boxes to tick: a box without a tick is not posted, this is, so that taking the tick away is seen.
    /// </summary>
    protected TagHelperOutput CreateHiddenTwin()
    {
        var hidden = Element("input");
        hidden.TagMode = TagMode.StartTagOnly;
        hidden.Attributes.SetAttribute("type", "hidden");
        hidden.Attributes.SetAttribute("name", Name);
        return hidden;
    }

    /// <summary>An element with its classes.</summary>
    protected static TagHelperOutput Element(string tag, string cssClass)
    {
        var element = Element(tag);
        element.Attributes.SetAttribute("class", cssClass);
        return element;
    }

    /// <summary>
    /// An element. Made as the output of a tag helper and not with TagBuilder, which can't write attributes without a value.
    /// </summary>
    protected static TagHelperOutput Element(string tag) => new(
        tag,
        [],
        (_, _) => Task.FromResult<TagHelperContent>(new DefaultTagHelperContent()))
    {
        TagMode = TagMode.StartTagAndEndTag,
    };

    /// <summary>An attribute that says something by being there: <c>checked</c>, <c>selected</c>.</summary>
    protected static void Set(TagHelperOutput element, string attribute, bool isSet)
    {
        if (isSet)
            element.Attributes.Add(new TagHelperAttribute(attribute));
    }

    private string DescribedBy(string hint)
    {
        var parts = new List<string>();
        if (hint.Length > 0)
            parts.Add(HintId);
        if (IsInvalid)
            parts.Add(MessageId);
        return string.Join(' ', parts);
    }

    private string HintText()
    {
        var hint = Hint ?? For.Metadata.Description ?? "";
        return Limit is not { } limit ? hint : string.Create(DutchCulture.Culture, $"{hint} Hoogstens {limit:N0} tekens.").TrimStart();
    }

    private IHtmlContent HintElement(string hint)
    {
        if (hint.Length == 0)
            return HtmlString.Empty;
        var element = Element("div", "utrecht-form-field-description");
        element.Attributes.SetAttribute("id", HintId);
        element.Content.Append(hint);
        return element;
    }

    private IHtmlContent MessageElement()
    {
        if (!IsInvalid)
            return HtmlString.Empty;
        var element = Element("div", "utrecht-form-field-error-message");
        element.Attributes.SetAttribute("id", MessageId);
        element.Content.Append(string.Join(' ', Fault.MessagesOf(Typed!)));
        return element;
    }
}
