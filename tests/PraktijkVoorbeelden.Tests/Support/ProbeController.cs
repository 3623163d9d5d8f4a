using Microsoft.AspNetCore.Mvc;

namespace PraktijkVoorbeelden.Tests.Support;

/// <summary>Addresses that only the tests have: what goes wrong on purpose, and a form that takes anything.</summary>
public sealed class ProbeController : Controller
{
    [HttpGet("/proef/stuk")]
    [HttpPost("/proef/stuk")]
    public IActionResult Fail() => throw new InvalidOperationException("Broken on purpose.");

    [HttpGet("/proef/status/{status:int}")]
    public IActionResult Answer(int status) => StatusCode(status);

    [HttpPost("/proef/formulier")]
    public IActionResult Take(ProbeForm form) => Content($"{form.Rows.Count} rows");
}

/// <summary>A form with rows.</summary>
public sealed class ProbeForm
{
    public List<ProbeRow> Rows { get; set; } = [];
}

/// <summary>A row of it.</summary>
public sealed class ProbeRow
{
    public string Text { get; set; } = "";
}
