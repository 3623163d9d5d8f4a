using System.Text;
using PraktijkVoorbeelden.Features.Editorial;

namespace PraktijkVoorbeelden.Data.Exchange;

/// <summary>Forms as Markdown: YAML front matter, and a body under fixed headings.</summary>
public static class MarkdownForm
{
    private const string Fence = "---";
    private const string HeadingMark = "## ";

    /// <summary>Reads a Markdown file into the fields of a form.</summary>
    public static void Read(string text, ReadForm read, string file, List<ExchangeFault> faults)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(read);
        ArgumentNullException.ThrowIfNull(faults);
        var lines = text.ReplaceLineEndings("\n").Split('\n');
        var end = Array.FindIndex(lines, 1, line => line == Fence);
        if (lines[0] != Fence || end < 0)
        {
            faults.Add(new(file, 1, $"het bestand begint met velden tussen twee regels '{Fence}'."));
            return;
        }

        YamlForm.Read(string.Join('\n', lines[1..end]), 2, read, file, faults);
        ReadBody(lines, end + 1, read, file, faults);
    }

    /// <summary>Writes a form: front matter, then the parts of the body that hold text.</summary>
    public static string Write(RootForm form)
    {
        ArgumentNullException.ThrowIfNull(form);
        var text = new StringBuilder(Fence).Append('\n')
            .Append(YamlForm.Write(form, field => field.Field.Heading is null))
            .Append(Fence).Append('\n');
        foreach (var field in Parts(form))
        {
            if (field.Text(form)?.ReplaceLineEndings("\n").Normalize().Trim() is { Length: > 0 } part)
                text.Append('\n').Append(HeadingMark).Append(field.Field.Heading).Append("\n\n").Append(part).Append('\n');
        }

        return text.ToString();
    }

    private static IEnumerable<FormField> Parts(RootForm form) =>
        FormShape.Of(form.GetType()).Fields.Where(field => field.Field.Heading is not null);

    private static void ReadBody(string[] lines, int start, ReadForm read, string file, List<ExchangeFault> faults)
    {
        FormField? part = null;
        var body = new StringBuilder();
        for (var i = start; i < lines.Length; i++)
        {
            var line = lines[i];
            if (line.StartsWith(HeadingMark, StringComparison.Ordinal))
            {
                Keep();
                var heading = line[HeadingMark.Length..].Trim();
                part = Parts(read.Form).FirstOrDefault(field => field.Field.Heading == heading);
                if (part is null)
                    faults.Add(new(file, i + 1, $"het kopje '{heading}' kennen wij niet. Kies uit: {string.Join(", ", Parts(read.Form).Select(field => field.Field.Heading))}."));
                else if (part.Text(read.Form) is not null)
                    faults.Add(new(file, i + 1, $"het kopje '{heading}' staat er twee keer."));
                else
                    read.Place(part.Name, file, i + 1);
            }
            else if (part is not null)
            {
                body.Append(line).Append('\n');
            }
            else if (line.Trim().Length > 0 && faults.TrueForAll(fault => fault.File != file))
            {
                faults.Add(new(file, i + 1, "deze tekst staat niet onder een kopje."));
            }
        }

        Keep();

        void Keep()
        {
            if (part is not null && body.ToString().Trim() is { Length: > 0 } text)
                part.Property.SetValue(read.Form, text);
            body.Clear();
        }
    }
}
