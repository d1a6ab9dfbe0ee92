using System.Security.Cryptography;
using CpdMapping.Pdf.Writing.Objects;

namespace CpdMapping.Pdf.Writing.Metadata;

/// <summary>Writes the files inside a document.</summary>
internal static class AttachmentWriter
{
    /// <summary>Writes the files and what describes them; gives the tree of their names and the descriptions in the order given.</summary>
    public static (int Names, IReadOnlyList<int> Files) Write(ObjectWriter objects, List<PdfAttachment> attachments)
    {
        if (attachments.Count == 0)
            return (0, []);
        var files = new List<int>(attachments.Count);
        foreach (PdfAttachment attachment in attachments)
            files.Add(WriteFile(objects, attachment));

        var order = Enumerable.Range(0, attachments.Count).ToList();
        order.Sort((left, right) => string.CompareOrdinal(attachments[left].Name, attachments[right].Name));
        int names = objects.Reserve();
        ByteBuffer target = objects.Begin(names);
        target.Append("<</Names["u8);
        foreach (int i in order)
            target.Text(attachments[i].Name).Reference(files[i]).Append((byte)' ');
        target.Append("]>>"u8);
        objects.End();
        return (names, files);
    }

    /// <summary>What the catalogue says of the files.</summary>
    public static void WriteReferences(ByteBuffer catalogue, int names, IReadOnlyList<int> files)
    {
        catalogue.Append("/Names<</EmbeddedFiles "u8).Reference(names).Append(">>/AF["u8);
        foreach (int file in files)
            catalogue.Reference(file).Append((byte)' ');
        catalogue.Append((byte)']');
    }

    private static int WriteFile(ObjectWriter objects, PdfAttachment attachment)
    {
        int content = objects.Reserve();
        ByteBuffer entries = objects.StreamEntries();
        entries.Append("/Type/EmbeddedFile/Subtype"u8).Name(attachment.MediaType).Append("/Params<</Size "u8).Integer(attachment.Bytes.Length);
        if (attachment.Modified is { } modified)
            entries.Append("/ModDate"u8).Ascii(InformationWriter.Date(modified));
#pragma warning disable CA5351 // The format asks for MD5 here: it finds damage, it proves nothing.
        byte[] sum = MD5.HashData(attachment.Bytes.Span);
#pragma warning restore CA5351
        entries.Append("/CheckSum"u8).Hex(sum).Append(">>"u8);
        objects.CompressedStream(content, attachment.Bytes.Span);

        int file = objects.Reserve();
        ByteBuffer target = objects.Begin(file);
        target.Append("<</Type/Filespec/F"u8).Ascii(attachment.Name).Append("/UF"u8).Text(attachment.Name);
        target.Append("/AFRelationship"u8).Name(attachment.Relationship.ToString());
        target.Append("/EF<</F "u8).Reference(content).Append("/UF "u8).Reference(content).Append(">>"u8);
        if (!string.IsNullOrEmpty(attachment.Description))
            target.Append("/Desc"u8).Text(attachment.Description);
        target.Append(">>"u8);
        objects.End();
        return file;
    }
}
