using PraktijkVoorbeelden.Features.Editorial;

namespace PraktijkVoorbeelden.Data.Exchange;

/// <summary>Something wrong in a folder in the exchange format.</summary>
/// <param name="File">The file, relative to the folder, with forward slashes.</param>
/// <param name="Line">The line, from 1.</param>
/// <param name="Message">What is wrong, in Dutch: those who write these files are editors.</param>
public sealed record ExchangeFault(string File, int Line, string Message)
{
    /// <summary>As compilers write it, so that editors can jump to it.</summary>
    public override string ToString() => $"{File}:{Line}: {Message}";
}

/// <summary>A form as read from a file, with the place of each of its fields.</summary>
public sealed class ReadForm(RootForm form, string file, int line)
{
    private readonly Dictionary<string, (string File, int Line)> places = [];

    /// <summary>The form.</summary>
    public RootForm Form { get; } = form;

    /// <summary>The file in which the root begins.</summary>
    public string File { get; } = file;

    /// <summary>The line on which the root begins.</summary>
    public int Line { get; } = line;

    /// <summary>Notes where a field stands.</summary>
    public void Place(string path, string file, int line) => places[path] = (file, line);

    /// <summary>Where a field stands; for a field that is missing, where the nearest thing around it begins.</summary>
    public (string File, int Line) PlaceOf(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        for (var part = path; part.Length > 0; part = part[..Math.Max(part.LastIndexOfAny(['.', '[']), 0)])
        {
            if (places.TryGetValue(part, out var place))
                return place;
        }

        return (File, Line);
    }
}

/// <summary>The names of the files and folders of the exchange format.</summary>
public static class ExchangeFolder
{
    /// <summary>The version that is read and written.</summary>
    public const int FormatVersion = 1;

    /// <summary>Holds the version.</summary>
    public const string VersionFile = "formaat.yaml";

    /// <summary>Holds the flat facts of all municipalities.</summary>
    public const string MunicipalityTable = "gemeenten.csv";

    /// <summary>Holds the addresses that moved or were withdrawn.</summary>
    public const string AddressTable = "adressen.csv";

    /// <summary>Bytes in one file at most.</summary>
    public const int MaxFileBytes = 16 * 1024 * 1024;
}
