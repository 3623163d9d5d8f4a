using System.Text;
using System.Xml;

namespace PraktijkVoorbeelden.Infrastructure;

/// <summary>XML as it goes out: UTF-8, without what XML 1.0 cannot hold.</summary>
public static class XmlBytes
{
    private static readonly XmlWriterSettings Settings = new() { Encoding = new UTF8Encoding(false), Indent = true, CheckCharacters = true };

    /// <summary>Writes a document.</summary>
    public static byte[] Write(Action<XmlWriter> write)
    {
        ArgumentNullException.ThrowIfNull(write);
        using var bytes = new MemoryStream();
        using (var xml = XmlWriter.Create(bytes, Settings))
        {
            write(xml);
        }

        return bytes.ToArray();
    }

    /// <summary>A text without the characters that XML 1.0 has no way to write: most control characters, half a surrogate pair.</summary>
    public static string Allowed(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return new([.. text.Where((one, place) => XmlConvert.IsXmlChar(one) || IsInPair(text, place))]);
    }

    private static bool IsInPair(string text, int place) =>
        (place + 1 < text.Length && char.IsSurrogatePair(text, place)) || (place > 0 && char.IsSurrogatePair(text, place - 1));
}
