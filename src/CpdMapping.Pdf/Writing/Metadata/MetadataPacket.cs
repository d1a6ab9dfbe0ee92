using System.Globalization;
using System.Text;
using System.Xml;

namespace CpdMapping.Pdf.Writing.Metadata;

/// <summary>Writes the metadata (XMP): what the file is, which standards it keeps, and its identifiers.</summary>
internal static class MetadataPacket
{
    private const string Start =
        "<?xpacket begin=\"\uFEFF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n"
        + "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\"><rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">"
        + "<rdf:Description rdf:about=\"\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\""
        + " xmlns:xmpMM=\"http://ns.adobe.com/xap/1.0/mm/\" xmlns:pdf=\"http://ns.adobe.com/pdf/1.3/\""
        + " xmlns:pdfaid=\"http://www.aiim.org/pdfa/ns/id/\" xmlns:pdfuaid=\"http://www.aiim.org/pdfua/ns/id/\""
        + " xmlns:pdfaExtension=\"http://www.aiim.org/pdfa/ns/extension/\" xmlns:pdfaSchema=\"http://www.aiim.org/pdfa/ns/schema#\""
        + " xmlns:pdfaProperty=\"http://www.aiim.org/pdfa/ns/property#\">\n";

    // PDF/A wants a description of each schema that it does not know, and it does not know PDF/UA's.
    private const string Extension =
        "<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType=\"Resource\"><pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>"
        + "<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI><pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>"
        + "<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType=\"Resource\"><pdfaProperty:name>part</pdfaProperty:name>"
        + "<pdfaProperty:valueType>Integer</pdfaProperty:valueType><pdfaProperty:category>internal</pdfaProperty:category>"
        + "<pdfaProperty:description>Part of the PDF/UA standard</pdfaProperty:description></rdf:li></rdf:Seq></pdfaSchema:property>"
        + "</rdf:li></rdf:Bag></pdfaExtension:schemas>\n";

    private const string End = "</rdf:Description></rdf:RDF></x:xmpmeta>\n<?xpacket end=\"r\"?>";

    public static byte[] Write(PdfFileInfo info, ReadOnlySpan<byte> identifier, bool hasAttachments)
    {
        var xml = new StringBuilder(3000).Append(Start);
        Entry(xml, "dc:format", "application/pdf");
        xml.Append("<dc:title><rdf:Alt><rdf:li xml:lang=\"x-default\">");
        Escaped(xml, info.Title);
        xml.Append("</rdf:li></rdf:Alt></dc:title>\n");
        if (!string.IsNullOrEmpty(info.Author))
            Entry(xml, "dc:creator", info.Author, "<rdf:Seq><rdf:li>", "</rdf:li></rdf:Seq>");
        if (!string.IsNullOrEmpty(info.Subject))
            Entry(xml, "dc:description", info.Subject, "<rdf:Alt><rdf:li xml:lang=\"x-default\">", "</rdf:li></rdf:Alt>");
        Entry(xml, "dc:language", info.Language, "<rdf:Bag><rdf:li>", "</rdf:li></rdf:Bag>");
        Entry(xml, "pdf:Keywords", info.Keywords);
        Entry(xml, "pdf:Producer", info.Producer);
        Entry(xml, "xmp:CreatorTool", info.Creator);
        if (info.Created is { } created)
        {
            string date = created.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
            Entry(xml, "xmp:CreateDate", date);
            Entry(xml, "xmp:ModifyDate", date);
        }
        string id = "uuid:" + new Guid(identifier, bigEndian: true).ToString("D", CultureInfo.InvariantCulture);
        Entry(xml, "xmpMM:DocumentID", id);
        Entry(xml, "xmpMM:InstanceID", id);
        Entry(xml, "pdfaid:part", hasAttachments ? "3" : "2");
        Entry(xml, "pdfaid:conformance", "A");
        Entry(xml, "pdfuaid:part", "1");
        xml.Append(Extension).Append(End);
        return Encoding.UTF8.GetBytes(xml.ToString());
    }

    private static void Entry(StringBuilder xml, string name, string? value, string before = "", string after = "")
    {
        if (string.IsNullOrEmpty(value))
            return;
        xml.Append('<').Append(name).Append('>').Append(before);
        Escaped(xml, value);
        xml.Append(after).Append("</").Append(name).Append(">\n");
    }

    // What XML cannot hold is left out; halves of pairs are replaced when the bytes are made.
    private static void Escaped(StringBuilder xml, string text)
    {
        foreach (char c in text)
        {
            switch (c)
            {
                case '&':
                    xml.Append("&amp;");
                    break;
                case '<':
                    xml.Append("&lt;");
                    break;
                case '>':
                    xml.Append("&gt;");
                    break;
                default:
                    if (XmlConvert.IsXmlChar(c) || char.IsSurrogate(c))
                        xml.Append(c);
                    break;
            }
        }
    }
}
