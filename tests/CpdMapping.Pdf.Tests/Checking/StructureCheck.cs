namespace CpdMapping.Pdf.Tests.Checking;

/// <summary>The tree: every mark is owned once, both ways; elements stand where they may and say what they must.</summary>
internal sealed class StructureCheck
{
    private readonly PdfDocument _document;
    private readonly PdfFaults _faults;
    private readonly ContentMap _contents;
    private readonly Dictionary<(int Page, int Mark), PdfDictionary> _owners = [];
    private readonly HashSet<string> _identifiers = new(StringComparer.Ordinal);
    private readonly HashSet<string> _headers = new(StringComparer.Ordinal);
    private readonly Dictionary<PdfDictionary, int> _pages = new(ReferenceEqualityComparer.Instance);
    private int _heading;

    private StructureCheck(PdfDocument document, ContentMap contents, PdfFaults faults)
    {
        _document = document;
        _contents = contents;
        _faults = faults;
        for (int i = 0; i < document.Pages.Count; i++)
            _pages[document.Pages[i]] = i;
    }

    public static void Run(PdfDocument document, ContentMap contents, PdfFaults faults)
    {
        if (document.Get(document.Catalogue, "StructTreeRoot") is not PdfDictionary root)
        {
            faults.Add("The file has no structure.");
            return;
        }
        var check = new StructureCheck(document, contents, faults);
        List<object?> top = document.List(root["K"]);
        faults.Unless(top.Count == 1 && document.Name(document.Dictionary(top[0]), "S") == "Document", "The tree does not begin with one document.");
        foreach (object? kid in top)
            check.Element(document.Dictionary(kid), root, "");
        check.Marks();
        faults.Unless(check._headers.IsSubsetOf(check._identifiers), "A cell names a header that is not there.");
        faults.Unless(check._identifiers.Count == 0 || root.ContainsKey("IDTree"), "The tree has identifiers but no list of them.");
    }

    public static Dictionary<int, object?> ParentTree(PdfDocument document)
    {
        List<object?> numbers = document.List(document.Dictionary(document.Dictionary(document.Catalogue["StructTreeRoot"])["ParentTree"])["Nums"]);
        var tree = new Dictionary<int, object?>();
        for (int i = 0; i + 1 < numbers.Count; i += 2)
            tree[(int)(double)numbers[i]!] = numbers[i + 1];
        return tree;
    }

    private void Element(PdfDictionary element, PdfDictionary parent, string parentRole)
    {
        string role = _document.Name(element, "S") ?? "";
        _faults.Unless(ReferenceEquals(_document.Dictionary(element["P"]), parent), $"A {role} names another parent than it has.");
        _faults.Unless(RoleRules.MayStand(role, parentRole), $"A {role} stands in a {parentRole}.");
        bool hasWords = !string.IsNullOrWhiteSpace(_document.Text(element, "Alt")) || !string.IsNullOrWhiteSpace(_document.Text(element, "ActualText"));
        _faults.Unless(hasWords || role is not ("Figure" or "Formula"), $"A {role} has no alternative text.");
        Heading(role);
        Identifier(element, role);
        Attributes(element, role);
        if (role == "Table")
            TableCheck.Run(_document, element, _faults);

        PdfDictionary? page = _document.Get(element, "Pg") as PdfDictionary;
        bool holdsLink = false;
        foreach (object? kid in _document.List(element["K"]))
        {
            if (kid is double mark)
                Own(page, (int)mark, element);
            else if (_document.Dictionary(kid) is var inner && _document.Name(inner, "Type") == "MCR")
                Own(_document.Get(inner, "Pg") as PdfDictionary, (int)(double)inner["MCID"]!, element);
            else if (_document.Name(inner, "Type") == "OBJR")
                holdsLink = true;
            else
                Element(inner, element, role);
        }
        _faults.Unless(holdsLink || role != "Link", "A Link of the structure holds no link.");
    }

    private void Own(PdfDictionary? page, int mark, PdfDictionary element)
    {
        if (page is null || !_pages.TryGetValue(page, out int index))
            _faults.Add("Marked content is held without its page.");
        else
            _faults.Unless(_owners.TryAdd((index, mark), element), $"The mark {mark} of page {index} is held twice.");
    }

    private void Marks()
    {
        Dictionary<int, object?> parents = ParentTree(_document);
        foreach (((int page, int mark), string role) in _contents.Marks)
        {
            if (!_owners.Remove((page, mark), out PdfDictionary? owner))
            {
                _faults.Add($"The mark {mark} of page {page} is held by no element.");
                continue;
            }
            _faults.Unless(_document.Name(owner, "S") == role, $"The mark {mark} of page {page} says {role}, its element does not.");
            bool isBack = _document.Get(_document.Pages[page], "StructParents") is double key && parents.TryGetValue((int)key, out object? row)
                && _document.List(row) is var list && mark < list.Count && ReferenceEquals(_document.Resolve(list[mark]), owner);
            _faults.Unless(isBack, $"From the mark {mark} of page {page} no way leads back to its element.");
        }
        foreach ((int page, int mark) in _owners.Keys)
            _faults.Add($"An element holds the mark {mark} of page {page}, which is not there.");
    }

    private void Heading(string role)
    {
        if (role is not ['H', >= '1' and <= '6'])
            return;
        int level = role[1] - '0';
        _faults.Unless(level <= _heading + 1, $"A heading {role} follows one of level {_heading}.");
        _heading = level;
    }

    private void Identifier(PdfDictionary element, string role)
    {
        string? identifier = _document.Text(element, "ID");
        _faults.Unless(identifier is not null || role != "Note", "A note has no identifier.");
        if (identifier is not null)
            _faults.Unless(_identifiers.Add(identifier), $"The identifier '{identifier}' is there twice.");
    }

    private void Attributes(PdfDictionary element, string role)
    {
        List<PdfDictionary> attributes = (_document.Get(element, "A") as List<object?> ?? []).ConvertAll(_document.Dictionary);
        bool hasScope = attributes.Exists(a => _document.Name(a, "Scope") is "Row" or "Column" or "Both");
        _faults.Unless(role != "TH" || hasScope || _document.Text(element, "ID") is not null, "A header cell does not say which cells it speaks of.");
        _faults.Unless(role != "Figure" || attributes.Exists(a => a.ContainsKey("BBox")), "A Figure does not say where it is.");
        foreach (PdfDictionary attribute in attributes)
        {
            foreach (PdfText header in (_document.Get(attribute, "Headers") as List<object?> ?? []).OfType<PdfText>())
                _headers.Add(header.Text);
        }
    }
}
