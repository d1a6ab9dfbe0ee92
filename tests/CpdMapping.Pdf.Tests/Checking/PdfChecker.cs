namespace CpdMapping.Pdf.Tests.Checking;

/// <summary>
/// Reads a file of ours back and says what PDF/UA-1 and PDF/A-2a forbid in it, as far as a machine can see and our writer could do it.
/// It shares no code with the writer.
/// </summary>
internal static class PdfChecker
{
    /// <summary>The faults of a file; none where it is well made.</summary>
    public static IReadOnlyList<string> Check(byte[] file)
    {
        try
        {
            return Check(PdfDocument.Read(file));
        }
        catch (InvalidDataException fault)
        {
            return [fault.Message];
        }
    }

    public static IReadOnlyList<string> Check(PdfDocument document)
    {
        var faults = new PdfFaults();
        try
        {
            CatalogueCheck.Run(document, faults);
            MetadataCheck.Run(document, faults);
            ContentMap contents = ContentCheck.Run(document, faults);
            StructureCheck.Run(document, contents, faults);
            AnnotationCheck.Run(document, faults);
            FontCheck.Run(document, contents, faults);
        }
        catch (Exception fault) when (fault is InvalidDataException or KeyNotFoundException or InvalidCastException or NullReferenceException)
        {
            faults.Add(fault.Message);
        }
        return faults.Found;
    }
}
