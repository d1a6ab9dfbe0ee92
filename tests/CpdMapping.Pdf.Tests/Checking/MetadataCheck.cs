using System.Text;
using System.Xml;
using System.Xml.Linq;

namespace CpdMapping.Pdf.Tests.Checking;

/// <summary>What the metadata says.</summary>
internal static class MetadataCheck
{
    private static readonly XNamespace Archive = "http://www.aiim.org/pdfa/ns/id/";
    private static readonly XNamespace Access = "http://www.aiim.org/pdfua/ns/id/";
    private static readonly XNamespace Extension = "http://www.aiim.org/pdfa/ns/schema#";
    private static readonly XNamespace Core = "http://purl.org/dc/elements/1.1/";
    private static readonly XNamespace Pdf = "http://ns.adobe.com/pdf/1.3/";
    private static readonly XNamespace Media = "http://ns.adobe.com/xap/1.0/mm/";

    public static void Run(PdfDocument document, PdfFaults faults)
    {
        if (document.Get(document.Catalogue, "Metadata") is not PdfDictionary stream)
        {
            faults.Add("The file has no metadata.");
            return;
        }
        faults.Unless(!stream.ContainsKey("Filter"), "The metadata is compressed.");
        faults.Unless(document.Name(stream, "Type") == "Metadata" && document.Name(stream, "Subtype") == "XML", "The metadata is no metadata by its type.");
        XElement packet;
        try
        {
            packet = XDocument.Parse(Encoding.UTF8.GetString(document.Content(stream)).TrimStart('\uFEFF')).Root!;
        }
        catch (XmlException)
        {
            faults.Add("The metadata is no XML.");
            return;
        }
        bool hasFiles = document.Catalogue.ContainsKey("AF");
        faults.Unless(Value(packet, Archive + "part") == (hasFiles ? "3" : "2"), "The metadata names the wrong part of PDF/A.");
        faults.Unless(Value(packet, Archive + "conformance") == "A", "The metadata does not claim level A.");
        faults.Unless(Value(packet, Access + "part") == "1", "The metadata does not claim PDF/UA-1.");
        faults.Unless(packet.Descendants(Extension + "namespaceURI").Any(e => e.Value == Access.NamespaceName), "The metadata does not describe PDF/UA's schema.");
        faults.Unless(Value(packet, Media + "DocumentID") is { Length: 41 }, "The metadata has no identifier.");

        PdfDictionary information = document.Dictionary(document.Trailer["Info"]);
        string? title = Value(packet, Core + "title");
        faults.Unless(!string.IsNullOrWhiteSpace(title), "The metadata has no title.");
        faults.Unless(title == document.Text(information, "Title"), "The metadata and the information have different titles.");
        faults.Unless(Value(packet, Pdf + "Producer") == document.Text(information, "Producer"), "The metadata and the information have different producers.");
        faults.Unless(Value(packet, Core + "language") == document.Text(document.Catalogue, "Lang"), "The metadata and the catalogue have different languages.");
    }

    private static string? Value(XElement packet, XName name) => packet.Descendants(name).FirstOrDefault()?.Value;
}
