namespace CpdMapping.Pdf.Tests.Checking;

/// <summary>What stands in the catalogue, and what may stand nowhere.</summary>
internal static class CatalogueCheck
{
    private static readonly string[] ForbiddenKeys =
        ["AA", "JS", "JavaScript", "OpenAction", "XFA", "NeedsRendering", "Requirements", "OPI", "PS", "Alternates", "TR", "HTP", "Encrypt"];

    private static readonly string[] ForbiddenNames = ["JavaScript", "Launch", "LZWDecode", "RichMedia", "Crypt", "ResetForm", "ImportData", "Movie", "Sound"];

    public static void Run(PdfDocument document, PdfFaults faults)
    {
        PdfDictionary root = document.Catalogue;
        faults.Unless(document.Trailer.ContainsKey("ID"), "The trailer has no identifier.");
        faults.Unless(!document.Trailer.ContainsKey("Encrypt"), "The file is encrypted.");
        faults.Unless(document.Text(root, "Lang") is { Length: > 1 }, "The catalogue has no language.");
        faults.Unless(document.Get(root, "MarkInfo") is PdfDictionary mark && mark.GetValueOrDefault("Marked") is true, "The file does not say that it is tagged.");
        faults.Unless(
            document.Get(root, "ViewerPreferences") is PdfDictionary view && view.GetValueOrDefault("DisplayDocTitle") is true,
            "The title is not shown in the window.");
        faults.Unless(document.Pages.Count > 0, "The file has no pages.");
        CheckIntent(document, root, faults);
        foreach ((int number, object? value) in document.Objects)
            CheckKeys(document, value, number, faults);
        Attachments(document, root, faults);
    }

    private static void CheckIntent(PdfDocument document, PdfDictionary root, PdfFaults faults)
    {
        if (document.Get(root, "OutputIntents") is not List<object?> { Count: 1 } intents)
        {
            faults.Add("The file has no output intent, or several.");
            return;
        }
        PdfDictionary intent = document.Dictionary(intents[0]);
        faults.Unless(document.Name(intent, "S") == "GTS_PDFA1", "The output intent is not that of PDF/A.");
        faults.Unless(document.Text(intent, "OutputConditionIdentifier") is { Length: > 0 }, "The output intent has no identifier.");
        if (document.Get(intent, "DestOutputProfile") is not PdfDictionary profile)
        {
            faults.Add("The output intent has no profile.");
            return;
        }
        byte[] bytes = document.Content(profile);
        bool isProfile = bytes.Length > 128 && bytes.AsSpan(36, 4).SequenceEqual("acsp"u8) && bytes.AsSpan(16, 4).SequenceEqual("RGB "u8)
            && System.Buffers.Binary.BinaryPrimitives.ReadInt32BigEndian(bytes) == bytes.Length;
        faults.Unless(isProfile && document.Get(profile, "N") is 3.0, "The profile of the output intent is no profile of three colours.");
    }

    private static void CheckKeys(PdfDocument document, object? value, int number, PdfFaults faults)
    {
        switch (value)
        {
            case PdfReference reference:
                faults.Unless(document.Objects.ContainsKey(reference.Number), $"Object {number} refers to object {reference.Number}, which is not there.");
                break;
            case List<object?> list:
                list.ForEach(v => CheckKeys(document, v, number, faults));
                break;
            case PdfDictionary dictionary:
                foreach ((string key, object? inner) in dictionary)
                {
                    faults.Unless(!ForbiddenKeys.Contains(key), $"Object {number} has the forbidden key {key}.");
                    CheckKeys(document, inner, number, faults);
                }
                faults.Unless(dictionary.Raw is null || !dictionary.ContainsKey("F"), $"The stream {number} lies in another file.");
                faults.Unless(dictionary.GetValueOrDefault("Interpolate") is not true, $"The image {number} is to be smoothed.");
                if (document.Name(dictionary, "Subtype") == "Image" && document.Get(dictionary, "SMask") is PdfDictionary mask)
                    faults.Unless(document.Name(mask, "ColorSpace") == "DeviceGray" && !mask.ContainsKey("SMask"), $"The opacity of image {number} is not grey.");
                break;
            case PdfText text:
                faults.Unless(text.Bytes.Length <= 32767, $"Object {number} has a string that is too long.");
                break;
            case PdfName name:
                faults.Unless(!ForbiddenNames.Contains(name.Value) && name.Value.Length <= 127, $"Object {number} has the forbidden name {name.Value}.");
                break;
        }
    }

    private static void Attachments(PdfDocument document, PdfDictionary root, PdfFaults faults)
    {
        var named = new List<object?>();
        if (document.Get(root, "Names") is PdfDictionary names && document.Get(names, "EmbeddedFiles") is PdfDictionary tree)
            named = [.. document.List(tree["Names"]).Where((_, i) => i % 2 == 1)];
        List<object?> associated = document.Get(root, "AF") as List<object?> ?? [];
        faults.Unless(named.ToHashSet().SetEquals(associated), "The files by name and the associated files are not the same.");
        foreach (object? file in named)
        {
            PdfDictionary specification = document.Dictionary(file);
            faults.Unless(document.Name(specification, "AFRelationship") is not null, "A file does not say what it is to the document.");
            faults.Unless(document.Text(specification, "F") is { Length: > 0 } && document.Text(specification, "UF") is { Length: > 0 }, "A file has no name.");
            PdfDictionary embedded = document.Dictionary(document.Dictionary(specification["EF"])["F"]);
            faults.Unless(document.Name(embedded, "Subtype") is { Length: > 0 }, "A file has no media type.");
            faults.Unless(
                document.Get(document.Dictionary(embedded["Params"]), "Size") is double size && size == document.Content(embedded).Length,
                "A file is not as large as it says.");
        }
    }
}
