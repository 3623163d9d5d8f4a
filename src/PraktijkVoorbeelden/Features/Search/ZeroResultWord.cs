namespace PraktijkVoorbeelden.Features.Search;

/// <summary>
/// A word that readers looked for more than once and that stands nowhere, so that editors can add it to the taxonomy. Says
/// nothing about who asked.
/// </summary>
public sealed class ZeroResultWord
{
    /// <summary>Days after which a word that nobody asks any more is forgotten.</summary>
    public const int DaysKept = 90;

    /// <summary>The word, in lower case and without accents.</summary>
    public string Word { get; set; } = "";

    /// <summary>How often it was asked.</summary>
    public int Times { get; set; }

    /// <summary>On which day it was asked last, as midnight UTC: the hour is nobody's business.</summary>
    public DateTime LastAskedOn { get; set; }
}
