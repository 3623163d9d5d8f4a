using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc.ModelBinding.Metadata;

namespace PraktijkVoorbeelden.Infrastructure;

/// <summary>The framework's own messages on a form, in Dutch. A message that an attribute states itself wins.</summary>
public sealed class DutchMessages : IValidationMetadataProvider
{
    private static readonly string? FrameworkEmailMessage = new EmailAddressAttribute().ErrorMessage;
    private static readonly string? FrameworkUrlMessage = new UrlAttribute().ErrorMessage;

    /// <summary>Translates what model binding says about a value that doesn't fit its type.</summary>
    public static void Use(DefaultModelBindingMessageProvider messages)
    {
        messages.SetMissingBindRequiredValueAccessor(name => $"Vul dit in: {name}.");
        messages.SetMissingKeyOrValueAccessor(() => "Vul dit in.");
        messages.SetMissingRequestBodyRequiredValueAccessor(() => "Er is niets meegestuurd.");
        messages.SetValueMustNotBeNullAccessor(_ => "Vul dit in.");
        messages.SetAttemptedValueIsInvalidAccessor((value, name) => $"“{value}” past niet bij {name}.");
        messages.SetNonPropertyAttemptedValueIsInvalidAccessor(value => $"“{value}” past hier niet.");
        messages.SetUnknownValueIsInvalidAccessor(name => $"Wat er staat, past niet bij {name}.");
        messages.SetNonPropertyUnknownValueIsInvalidAccessor(() => "Wat er staat, past hier niet.");
        messages.SetValueIsInvalidAccessor(value => $"“{value}” past hier niet.");
        messages.SetValueMustBeANumberAccessor(name => $"{name}: vul een getal in.");
        messages.SetNonPropertyValueMustBeANumberAccessor(() => "Vul een getal in.");
    }

    /// <inheritdoc />
    public void CreateValidationMetadata(ValidationMetadataProviderContext context)
    {
        var isQuestion = context.Attributes.OfType<DisplayAttribute>().Any(display => display.Name?.EndsWith('?') == true);
        foreach (var attribute in context.ValidationMetadata.ValidatorMetadata.OfType<ValidationAttribute>())
        {
            if (attribute.ErrorMessageResourceName is null && IsFrameworkMessage(attribute) && MessageFor(attribute) is { } message)
                attribute.ErrorMessage = isQuestion ? AfterQuestion(message) : message;
        }
    }

    // The attributes for addresses show their English message as if it were stated.
    private static bool IsFrameworkMessage(ValidationAttribute attribute) =>
        attribute.ErrorMessage is null
        || (attribute is EmailAddressAttribute && attribute.ErrorMessage == FrameworkEmailMessage)
        || (attribute is UrlAttribute && attribute.ErrorMessage == FrameworkUrlMessage);

    // A label that is a question ends a sentence by itself: "Waarom trekt u dit in?", and not "in?." or "in?: gebruik".
    private static string AfterQuestion(string message) =>
        message.EndsWith("{0}.", StringComparison.Ordinal) ? message[..^1]
        : message.StartsWith("{0}: ", StringComparison.Ordinal) ? $"{{0}} {char.ToUpperInvariant(message[5])}{message[6..]}"
        : message;

    private static string? MessageFor(ValidationAttribute attribute) => attribute switch
    {
        RequiredAttribute => "Vul dit in: {0}.",
        StringLengthAttribute { MinimumLength: > 0 } => "{0}: gebruik {2} tot {1} tekens.",
        StringLengthAttribute => "{0}: gebruik hoogstens {1} tekens.",
        MaxLengthAttribute => "{0}: gebruik hoogstens {1} tekens.",
        MinLengthAttribute => "{0}: gebruik minstens {1} tekens.",
        RangeAttribute => "{0}: vul een getal in van {1} tot en met {2}.",
        EmailAddressAttribute => "{0}: vul een e-mailadres in, zoals naam@gemeente.nl.",
        UrlAttribute => "{0}: vul een webadres in dat begint met https://.",
        CompareAttribute => "{0} en {1} zijn niet gelijk.",
        _ => null,
    };
}
