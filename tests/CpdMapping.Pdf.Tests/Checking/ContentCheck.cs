namespace CpdMapping.Pdf.Tests.Checking;

/// <summary>What the content of pages and forms does: everything drawn belongs to something, states and marks are balanced.</summary>
internal sealed class ContentCheck
{
    private const int DeepestState = 28;

    private static readonly HashSet<string> Painting = ["f", "f*", "S", "TJ", "Do", "sh"];
    private static readonly HashSet<string> Harmless =
        ["cm", "rg", "RG", "w", "J", "j", "M", "d", "gs", "m", "l", "c", "h", "re", "n", "W", "W*", "BT", "ET", "Tf", "Tm", "Ts"];

    private readonly PdfDocument _document;
    private readonly PdfFaults _faults;
    private readonly ContentMap _map = new();
    private readonly HashSet<PdfDictionary> _forms = new(ReferenceEqualityComparer.Instance);

    private ContentCheck(PdfDocument document, PdfFaults faults)
    {
        _document = document;
        _faults = faults;
    }

    public static ContentMap Run(PdfDocument document, PdfFaults faults)
    {
        var check = new ContentCheck(document, faults);
        for (int i = 0; i < document.Pages.Count; i++)
            check.Page(document.Pages[i], i);
        return check._map;
    }

    private void Page(PdfDictionary page, int index)
    {
        _faults.Unless(_document.Name(page, "Tabs") == "S", $"Page {index} does not follow the structure when tabbed through.");
        _faults.Unless(_document.Get(page, "StructParents") is double, $"Page {index} has no way back to the structure.");
        Content(_document.Content(_document.Dictionary(page["Contents"])), _document.Dictionary(page["Resources"]), index, isForm: false);
    }

    private void Content(byte[] content, PdfDictionary resources, int page, bool isForm)
    {
        var tokens = new PdfTokenizer(content);
        var operands = new List<object?>();
        var fonts = new Stack<PdfDictionary?>();
        PdfDictionary? font = null;
        string? owner = null;
        while (!tokens.IsAtEnd)
        {
            object? token = tokens.Next();
            if (token is not PdfKeyword { Value: var name })
            {
                operands.Add(token);
                continue;
            }
            switch (name)
            {
                case "q":
                    fonts.Push(font);
                    _faults.Unless(fonts.Count <= DeepestState, $"On page {index(page)} states are kept more than 28 deep.");
                    break;
                case "Q":
                    if (!fonts.TryPop(out font))
                        _faults.Add($"On page {index(page)} a state is brought back that was not kept.");
                    break;
                case "BDC" or "BMC":
                    _faults.Unless(owner is null && !isForm, $"On page {index(page)} marked content stands within marked content.");
                    owner = Begin(operands, page);
                    break;
                case "EMC":
                    _faults.Unless(owner is not null, $"On page {index(page)} marked content ends that never began.");
                    owner = null;
                    break;
                case "Tf":
                    font = _document.Dictionary(_document.Dictionary(resources["Font"])[((PdfName)operands[0]!).Value]);
                    break;
                default:
                    _faults.Unless(Painting.Contains(name) || Harmless.Contains(name), $"On page {index(page)} stands the unknown operator {name}.");
                    break;
            }
            if (Painting.Contains(name))
            {
                _faults.Unless(isForm || owner is not null, $"On page {index(page)} something is drawn that belongs to nothing ({name}).");
                if (name == "TJ")
                    Show(font, (List<object?>)operands[0]!);
                else if (name == "Do")
                    Draw(((PdfName)operands[0]!).Value, resources, page);
            }
            operands.Clear();
        }
        _faults.Unless(owner is null && fonts.Count == 0, $"The content of page {index(page)} ends within something.");

        static string index(int page) => page.ToString(System.Globalization.CultureInfo.InvariantCulture);
    }

    private string Begin(List<object?> operands, int page)
    {
        string role = ((PdfName)operands[0]!).Value;
        var properties = operands.Count > 1 ? operands[1] as PdfDictionary : null;
        if (role == "Artifact")
        {
            _faults.Unless(properties?.ContainsKey("MCID") != true, $"On page {page} an artifact belongs to an element.");
            return role;
        }
        if (properties?.GetValueOrDefault("MCID") is double mark)
            _faults.Unless(_map.Marks.TryAdd((page, (int)mark), role), $"On page {page} the mark {mark} is there twice.");
        else
            _faults.Add($"On page {page} content of {role} has no mark.");
        return role;
    }

    private void Show(PdfDictionary? font, List<object?> pieces)
    {
        if (font is null)
        {
            _faults.Add("Text is shown without a font.");
            return;
        }
        if (!_map.Codes.TryGetValue(font, out SortedSet<int>? codes))
            codes = _map.Codes[font] = [];
        foreach (PdfText piece in pieces.OfType<PdfText>())
        {
            _faults.Unless(piece.Bytes.Length % 2 == 0, "A shown string has half a code.");
            for (int i = 0; i + 1 < piece.Bytes.Length; i += 2)
                codes.Add((piece.Bytes[i] << 8) | piece.Bytes[i + 1]);
        }
    }

    private void Draw(string name, PdfDictionary resources, int page)
    {
        PdfDictionary drawing = _document.Dictionary(_document.Dictionary(resources["XObject"])[name]);
        if (_document.Name(drawing, "Subtype") == "Form" && _forms.Add(drawing))
            Content(_document.Content(drawing), _document.Dictionary(drawing["Resources"]), page, isForm: true);
    }
}
