using CsvHelper;

namespace PraktijkVoorbeelden.Data.Exchange;

/// <summary>Tables as text (CSV, RFC 4180, but with LF).</summary>
public static class CsvText
{
    /// <summary>Reads all records, the header too, each with the line on which it begins. Bad quoting is read as well as it can be.</summary>
    public static IEnumerable<(int Line, string[] Fields)> Read(string text)
    {
        using var csv = CsvReader.FromText(text, new CsvReaderOptions { HasHeader = false, TrackLineNumbers = true, Separator = ',' });
        while (csv.Read())
        {
            var fields = new string[csv.FieldCount];
            for (var i = 0; i < fields.Length; i++)
            {
                fields[i] = csv.GetString(i);
            }

            yield return ((int)csv.LineNumber, fields);
        }
    }

    /// <summary>Writes records. A text that a spreadsheet would run as a formula is written so that it does not.</summary>
    public static string Write(IEnumerable<string?[]> records)
    {
        ArgumentNullException.ThrowIfNull(records);
        var text = new StringWriter();
        using (var csv = CsvWriter.Create(text, new CsvWriterOptions { NewLine = "\n", Injection = CsvInjection.Escape }, leaveOpen: true))
        {
            foreach (var record in records)
            {
                csv.WriteRecord(record);
            }
        }

        return text.ToString();
    }
}
