namespace CpdMapping.Pdf.Tests.Checking;

/// <summary>What links say and where they lead.</summary>
internal static class AnnotationCheck
{
    private const int Print = 4;

    public static void Run(PdfDocument document, PdfFaults faults)
    {
        Dictionary<int, object?> parents = StructureCheck.ParentTree(document);
        foreach (PdfDictionary page in document.Pages)
        {
            foreach (object? entry in document.Get(page, "Annots") as List<object?> ?? [])
                Check(document, document.Dictionary(entry), (PdfReference)entry!, parents, faults);
        }
    }

    private static void Check(PdfDocument document, PdfDictionary link, PdfReference reference, Dictionary<int, object?> parents, PdfFaults faults)
    {
        faults.Unless(document.Name(link, "Subtype") == "Link", "An annotation is no link.");
        faults.Unless(!string.IsNullOrWhiteSpace(document.Text(link, "Contents")), "A link says nothing of where it leads.");
        faults.Unless(document.Get(link, "F") is double flags && (int)flags == Print, "A link is hidden or not printed.");
        bool leads = document.Get(link, "Dest") is List<object?> { Count: > 0 } place
            ? document.Pages.Contains(document.Dictionary(place[0]))
            : document.Get(link, "A") is PdfDictionary action && document.Name(action, "S") == "URI" && document.Text(action, "URI") is { Length: > 0 };
        faults.Unless(leads, "A link leads nowhere.");
        if (document.Get(link, "StructParent") is not double key || !parents.TryGetValue((int)key, out object? owner))
        {
            faults.Add("A link has no element.");
            return;
        }
        PdfDictionary element = document.Dictionary(owner);
        faults.Unless(document.Name(element, "S") == "Link", "A link belongs to an element that is none.");
        bool isHeld = document.List(element["K"]).OfType<PdfDictionary>().Any(k => document.Name(k, "Type") == "OBJR" && reference.Equals(k["Obj"]));
        faults.Unless(isHeld, "The element of a link does not hold it.");
    }
}
