using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using PraktijkVoorbeelden.Features.Editorial;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace PraktijkVoorbeelden.Data.Exchange;

/// <summary>Forms as YAML: reads nodes, so that each fault has its line, and writes one canonical text.</summary>
public static partial class YamlForm
{
    /// <summary>Reads a YAML mapping into the fields of a form.</summary>
    /// <param name="yaml">The text.</param>
    /// <param name="firstLine">The line of the file on which the text begins, from 1.</param>
    /// <param name="read">The form, and where its fields stand.</param>
    /// <param name="file">The file's name for faults.</param>
    /// <param name="faults">Takes what is wrong.</param>
    public static void Read(string yaml, int firstLine, ReadForm read, string file, List<ExchangeFault> faults)
    {
        ArgumentNullException.ThrowIfNull(read);
        ArgumentNullException.ThrowIfNull(faults);
        var stream = new YamlStream();
        try
        {
            stream.Load(new StringReader(yaml));
        }
        catch (YamlException fault)
        {
            faults.Add(new(file, firstLine + (int)fault.Start.Line - 1, $"dit is geen geldige YAML: {fault.Message}"));
            return;
        }
        catch (Exception fault) when (fault is InvalidOperationException or ArgumentException)
        {
            // Some faults, such as a bracket that is never closed, end the scanner without a place.
            faults.Add(new(file, firstLine, "dit is geen geldige YAML."));
            return;
        }

        if (stream.Documents.Count != 1 || stream.Documents[0].RootNode is not YamlMappingNode mapping)
        {
            faults.Add(new(file, firstLine, "hier horen velden te staan, een per regel: naam: waarde."));
            return;
        }

        new Reader(firstLine, read, file, faults).Fields(mapping, read.Form, "");
    }

    /// <summary>Writes the fields of a form that stand in YAML: canonical order, quoting and indentation.</summary>
    public static string Write(RootForm form, Func<FormField, bool> isIncluded)
    {
        ArgumentNullException.ThrowIfNull(form);
        var yaml = new StringBuilder();
        WriteFields(yaml, form, isIncluded, "", "");
        return yaml.ToString();
    }

    private static void WriteFields(StringBuilder yaml, object form, Func<FormField, bool> isIncluded, string indent, string firstIndent)
    {
        var lead = firstIndent;
        foreach (var field in FormShape.Of(form.GetType()).Fields.Where(field => field.IsExchanged && isIncluded(field)))
        {
            switch (field.Shape)
            {
                case FieldShape.Text when Clean(field.Text(form)) is { } text:
                    yaml.Append(lead).Append(field.Field.Name).Append(": ").Append(Scalar(text, indent + "  ")).Append('\n');
                    lead = indent;
                    break;
                case FieldShape.List when field.List(form).Select(Clean).OfType<string>().ToList() is { Count: > 0 } texts:
                    yaml.Append(lead).Append(field.Field.Name).Append(":\n");
                    lead = indent;
                    foreach (var text in texts)
                    {
                        yaml.Append(indent).Append("  - ").Append(Scalar(text, indent + "    ")).Append('\n');
                    }

                    break;
                case FieldShape.Rows when field.Rows(form).Where(FormReading.HasText).ToList() is { Count: > 0 } rows:
                    yaml.Append(lead).Append(field.Field.Name).Append(":\n");
                    lead = indent;
                    foreach (var row in rows)
                    {
                        WriteFields(yaml, row, static _ => true, indent + "    ", indent + "  - ");
                    }

                    break;
            }
        }
    }

    private static string? Clean(string? text)
    {
        var clean = text?.ReplaceLineEndings("\n").Normalize().Trim();
        return string.IsNullOrEmpty(clean) ? null : clean;
    }

    private static string Scalar(string text, string indent)
    {
        if (!text.Contains('\n', StringComparison.Ordinal))
            return PlainPattern().IsMatch(text) && !UnplainPattern().IsMatch(text) ? text : Quoted(text);

        // A block can not hold a line that begins with a space at its start, nor characters that YAML would escape.
        if (text[0] == ' ' || text.Any(c => c != '\n' && (char.IsControl(c) || c is '\u2028' or '\u2029' or '\ufeff' || char.IsSurrogate(c))))
            return Quoted(text);
        var lines = text.Split('\n').Select(line => line.Length == 0 ? "" : indent + line);
        return "|-\n" + string.Join('\n', lines);
    }

    private static string Quoted(string text)
    {
        var quoted = new StringBuilder("\"");
        foreach (var c in text)
        {
            quoted.Append(c switch
            {
                '"' => "\\\"",
                '\\' => "\\\\",
                '\n' => "\\n",
                '\t' => "\\t",
                _ when char.IsControl(c) || c is '\u2028' or '\u2029' or '\ufeff' => "\\u" + ((int)c).ToString("x4", CultureInfo.InvariantCulture),
                _ => c.ToString(),
            });
        }

        return quoted.Append('"').ToString();
    }

    // Plain where no reader of YAML could take it for anything but this text: it begins with a letter or a digit...
    [GeneratedRegex(@"^[\p{L}\p{N}][^\p{C}\u2028\u2029]*$")]
    private static partial Regex PlainPattern();

    // ...and holds no mark that means something to YAML.
    [GeneratedRegex(@":\s|:$|\s#|\s$")]
    private static partial Regex UnplainPattern();

    private sealed class Reader(int firstLine, ReadForm read, string file, List<ExchangeFault> faults)
    {
        public void Fields(YamlMappingNode mapping, object form, string prefix)
        {
            var shape = FormShape.Of(form.GetType());
            foreach (var (key, value) in mapping.Children)
            {
                var name = (key as YamlScalarNode)?.Value ?? "";
                if (shape.Exchanged(name) is not { } field || field.Field.Heading is not null)
                {
                    Fault(key, $"het veld '{name}' kennen wij hier niet.");
                    continue;
                }

                read.Place(prefix + field.Name, file, LineOf(key));
                Value(field, value, form, prefix);
            }
        }

        private void Value(FormField field, YamlNode value, object form, string prefix)
        {
            switch (field.Shape, value)
            {
                case (FieldShape.Text, YamlScalarNode scalar):
                    field.Property.SetValue(form, scalar.Value);
                    break;
                case (FieldShape.List, YamlSequenceNode sequence):
                    foreach (var item in sequence)
                    {
                        if (item is YamlScalarNode text)
                            field.List(form).Add(text.Value);
                        else
                            Fault(item, $"'{field.Field.Name}' is een lijst van teksten.");
                    }

                    break;
                case (FieldShape.Rows, YamlSequenceNode sequence):
                    foreach (var item in sequence)
                    {
                        Row(field, item, form, prefix);
                    }

                    break;
                case (_, YamlScalarNode { Value: null or "" }):
                    break;
                default:
                    Fault(value, field.Shape == FieldShape.Text ? $"'{field.Field.Name}' is een tekst, geen lijst." : $"'{field.Field.Name}' is een lijst: begin elke regel met een streepje.");
                    break;
            }
        }

        private void Row(FormField field, YamlNode item, object form, string prefix)
        {
            if (item is not YamlMappingNode mapping)
            {
                Fault(item, $"een regel van '{field.Field.Name}' heeft velden: naam: waarde.");
                return;
            }

            var row = (FormRow)Activator.CreateInstance(field.RowType!)!;
            var path = $"{prefix}{field.Name}[{row.RowId}]";
            read.Place(path, file, LineOf(item));
            Fields(mapping, row, path + ".");
            field.RowList(form).Add(row);
        }

        private int LineOf(YamlNode node) => firstLine + (int)node.Start.Line - 1;

        private void Fault(YamlNode node, string message) => faults.Add(new(file, LineOf(node), message));
    }
}
