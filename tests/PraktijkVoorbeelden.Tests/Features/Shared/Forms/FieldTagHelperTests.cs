using System.ComponentModel.DataAnnotations;
using System.Text.Encodings.Web;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Abstractions;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ModelBinding.Validation;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using PraktijkVoorbeelden.Features.Shared.Forms;
using PraktijkVoorbeelden.Tests.Support;

namespace PraktijkVoorbeelden.Tests.Features.Shared.Forms;

public sealed class FieldTagHelperTests(Site site) : IClassFixture<Site>
{
    private static readonly SelectListItem[] Themes = [new("Jeugd en gezin", "jeugd"), new("Schulden", "schulden")];

    [Fact]
    public void A_field_ties_label_and_hint_to_the_control()
    {
        var field = Render(new CardForm { Title = "Taalcafé" }, nameof(CardForm.Title), Text);

        var input = field.QuerySelector("input")!;
        Assert.Equal("Taalcafé", input.GetAttribute("value"));
        Assert.Equal("Title", input.GetAttribute("name"));
        Assert.Equal("Titel (verplicht)", field.QuerySelector("label[for=Title]")!.TextContent);
        Assert.Equal("Kort en feitelijk. Hoogstens 1.200 tekens.", field.QuerySelector("#Title-hint")!.TextContent);
        Assert.Equal("Title-hint", input.GetAttribute("aria-describedby"));
        Assert.Equal("true", input.GetAttribute("aria-required"));
        Assert.False(input.HasAttribute("maxlength"));
        Assert.False(input.HasAttribute("aria-invalid"));
    }

    [Fact]
    public void A_faulty_field_shows_what_was_typed_and_what_is_wrong_with_it()
    {
        var field = Render(new CardForm { Title = "" }, nameof(CardForm.Title), Text, state =>
        {
            state.SetModelValue("Title", "te lang", "te lang");
            state.AddModelError("Title", "Gebruik hoogstens 4 tekens.");
        });

        var input = field.QuerySelector("input")!;
        Assert.Equal("te lang", input.GetAttribute("value"));
        Assert.Equal("true", input.GetAttribute("aria-invalid"));
        Assert.Equal("Title-hint Title-fout", input.GetAttribute("aria-describedby"));
        Assert.Equal("Gebruik hoogstens 4 tekens.", field.QuerySelector("#Title-fout")!.TextContent);
    }

    [Fact]
    public void In_a_row_the_name_keeps_its_brackets_and_the_id_has_none()
    {
        var field = Render(new CardForm(), nameof(CardForm.Title), Text, prefix: "Quotes[ab12]");

        var input = field.QuerySelector("input")!;
        Assert.Equal("Quotes[ab12].Title", input.GetAttribute("name"));
        Assert.Equal("Quotes-ab12--Title", input.Id);
    }

    [Fact]
    public void Attributes_that_the_tag_helper_does_not_know_go_to_the_control()
    {
        var field = Render(new CardForm(), nameof(CardForm.Title), Text, attributes: [new("autocomplete", "off")]);

        Assert.Equal("off", field.QuerySelector("input")!.GetAttribute("autocomplete"));
    }

    [Fact]
    public void A_password_is_not_sent_back()
    {
        var field = Render(new CardForm { Title = "geheim" }, nameof(CardForm.Title), (expression, view) =>
            new TextFieldTagHelper { For = expression, ViewContext = view, Type = "password" });

        Assert.False(field.QuerySelector("input")!.HasAttribute("value"));
    }

    [Fact]
    public void An_area_keeps_a_line_break_at_the_start()
    {
        var field = Render(new CardForm { Goal = "\nMinder schulden\n<b>nu</b>" }, nameof(CardForm.Goal), (expression, view) =>
            new AreaFieldTagHelper { For = expression, ViewContext = view });

        Assert.Equal("\nMinder schulden\n<b>nu</b>", field.QuerySelector("textarea")!.TextContent);
    }

    [Fact]
    public void A_select_marks_the_choice()
    {
        var field = Select(new CardForm { Theme = "schulden" });

        var options = field.QuerySelectorAll("option");
        Assert.Equal(["", "jeugd", "schulden"], options.Select(option => option.GetAttribute("value")));
        Assert.Equal("schulden", Assert.Single(options, option => option.HasAttribute("selected")).GetAttribute("value"));
    }

    [Fact]
    public void A_select_keeps_a_value_that_is_not_on_the_list()
    {
        var field = Select(new CardForm { Theme = "wonen" });

        var chosen = field.QuerySelector("option[selected]")!;
        Assert.Equal("wonen", chosen.GetAttribute("value"));
        Assert.Equal("wonen (staat niet in de lijst)", chosen.TextContent);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_box_is_ticked_as_the_model_says(bool isTicked)
    {
        var field = Render(new CardForm { ForProfessionals = isTicked }, nameof(CardForm.ForProfessionals), (expression, view) =>
            new CheckFieldTagHelper { For = expression, ViewContext = view });

        Assert.Equal(isTicked, field.QuerySelector("input[type=checkbox][value=true]")!.HasAttribute("checked"));
    }

    [Fact]
    public void Boxes_are_a_group_and_the_first_one_can_be_linked_to()
    {
        var group = Render(new CardForm { Themes = ["schulden"] }, nameof(CardForm.Themes), (expression, view) =>
            new ChecksFieldTagHelper { For = expression, ViewContext = view, Items = Themes });

        Assert.Equal("FIELDSET", group.TagName);
        Assert.Equal("Thema's", group.QuerySelector("legend")!.TextContent);
        Assert.Equal(["Themes", "Themes-1"], group.QuerySelectorAll("input[type=checkbox]").Select(box => box.Id!));
        Assert.Equal("schulden", Assert.Single(group.QuerySelectorAll("input[checked]")).GetAttribute("value"));
    }

    [Fact]
    public void Boxes_show_what_was_posted()
    {
        var group = Render(
            new CardForm { Themes = ["schulden"] },
            nameof(CardForm.Themes),
            (expression, view) => new ChecksFieldTagHelper { For = expression, ViewContext = view, Items = Themes },
            state => state.SetModelValue("Themes", new[] { "jeugd" }, "jeugd"));

        Assert.Equal("jeugd", Assert.Single(group.QuerySelectorAll("input[checked]")).GetAttribute("value"));
    }

    [Fact]
    public void Faults_are_listed_in_the_order_of_the_form_with_links_to_the_fields()
    {
        var view = CreateView(new CardForm());
        view.HttpContext.Request.ContentType = "application/x-www-form-urlencoded";
        view.HttpContext.Request.Form = new FormCollection(new() { ["Title"] = "", ["Quotes[b].Text"] = "", ["Quotes[a].Text"] = "" });
        view.ModelState.AddModelError("Quotes[a].Text", "Derde.");
        view.ModelState.AddModelError("Quotes[b].Text", "Tweede.");
        view.ModelState.AddModelError("", "Over het geheel.");
        view.ModelState.AddModelError("Title", "Eerste.");

        Assert.Equal(
            [new("Title", "Eerste."), new("Quotes-b--Text", "Tweede."), new("Quotes-a--Text", "Derde."), new(null, "Over het geheel.")],
            Fault.AllOf(view));
    }

    [Fact]
    public void What_the_framework_says_is_said_in_dutch()
    {
        var view = CreateView(new CardForm());

        site.Services.GetRequiredService<IObjectModelValidator>()
            .Validate(view, null, "", new CardForm { Title = "", Email = "geen adres", Goal = new string('x', 700) });

        Assert.Equal("Vul dit in: Titel.", view.ModelState["Title"]!.Errors.Single().ErrorMessage);
        Assert.Equal("E-mailadres: vul een e-mailadres in, zoals naam@gemeente.nl.", view.ModelState["Email"]!.Errors.Single().ErrorMessage);
        Assert.Equal("Goal: gebruik hoogstens 600 tekens.", view.ModelState["Goal"]!.Errors.Single().ErrorMessage);
    }

    private static TextFieldTagHelper Text(ModelExpression expression, ViewContext view) => new() { For = expression, ViewContext = view };

    private IElement Select(CardForm form) => Render(form, nameof(CardForm.Theme), (expression, view) =>
        new SelectFieldTagHelper { For = expression, ViewContext = view, Items = Themes, Empty = "Kies een thema" });

    private IElement Render(
        CardForm form,
        string property,
        Func<ModelExpression, ViewContext, FieldTagHelper> create,
        Action<ModelStateDictionary>? state = null,
        string prefix = "",
        TagHelperAttributeList? attributes = null)
    {
        var view = CreateView(form);
        view.ViewData.TemplateInfo.HtmlFieldPrefix = prefix;
        state?.Invoke(view.ModelState);
        var expression = new ModelExpression(property, view.ViewData.ModelExplorer.GetExplorerForProperty(property));

        var output = new TagHelperOutput("x", attributes ?? [], (_, _) => Task.FromResult<TagHelperContent>(new DefaultTagHelperContent()));
        create(expression, view).Process(new TagHelperContext([], new Dictionary<object, object>(), "test"), output);

        using var html = new StringWriter();
        output.WriteTo(html, HtmlEncoder.Default);
        return new HtmlParser().ParseDocument(html.ToString()).Body!.FirstElementChild!;
    }

    private ViewContext CreateView(CardForm form)
    {
        var state = new ModelStateDictionary();
        var action = new ActionContext(new DefaultHttpContext { RequestServices = site.Services }, new RouteData(), new ActionDescriptor(), state);
        return new ViewContext
        {
            HttpContext = action.HttpContext,
            ActionDescriptor = action.ActionDescriptor,
            RouteData = action.RouteData,
            ViewData = new ViewDataDictionary<CardForm>(site.Services.GetRequiredService<IModelMetadataProvider>(), state) { Model = form },
        };
    }

    private sealed class CardForm
    {
        [Display(Name = "Titel", Description = "Kort en feitelijk.")]
        [Required]
        [StringLength(1200)]
        public string Title { get; set; } = "";

        [StringLength(600)]
        public string Goal { get; set; } = "";

        [Display(Name = "E-mailadres")]
        [EmailAddress]
        public string? Email { get; set; }

        public string Theme { get; set; } = "";

        public bool ForProfessionals { get; set; }

        [Display(Name = "Thema's")]
        public List<string> Themes { get; set; } = [];
    }
}
