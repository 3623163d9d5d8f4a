using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Core.Infrastructure;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ViewFeatures;

namespace PraktijkVoorbeelden.Features.Errors;

/// <summary>
/// Keeps what a signed-in editor typed when the form's token no longer counts: because she signed in again, or as somebody
/// else. The page shows the form's fields and posts them with a fresh token, once she says that she typed this.
/// </summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class KeepRefusedFormAttribute : Attribute, IAlwaysRunResultFilter
{
    /// <inheritdoc/>
    public void OnResultExecuting(ResultExecutingContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        if (context.Result is not IAntiforgeryValidationFailedResult || context.HttpContext.User.Identity?.IsAuthenticated != true)
            return;
        var page = new SessionEnded(context.HttpContext.Request.Path + context.HttpContext.Request.QueryString, SessionEnded.FieldsOf(context.HttpContext.Request));
        context.Result = new ViewResult
        {
            ViewName = "/Features/Errors/FormRefused.cshtml",
            StatusCode = StatusCodes.Status400BadRequest,
            ViewData = new ViewDataDictionary<SessionEnded>(new EmptyModelMetadataProvider(), new ModelStateDictionary()) { Model = page },
        };
    }

    /// <inheritdoc/>
    public void OnResultExecuted(ResultExecutedContext context)
    {
    }
}
