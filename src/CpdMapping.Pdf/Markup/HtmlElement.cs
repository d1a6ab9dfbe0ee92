namespace CpdMapping.Pdf.Markup;

/// <summary>An element; names are in lower case, save those of SVG that have capitals.</summary>
internal sealed class HtmlElement : HtmlNode
{
    private readonly List<HtmlNode> children = [];
    private readonly List<HtmlAttribute> attributes;
    private int elementCount;

    public HtmlElement(string name, bool isSvg, List<HtmlAttribute> attributes, int line, int column)
        : base(line, column)
    {
        Name = name;
        IsSvg = isSvg;
        this.attributes = attributes;
        LowerName = isSvg ? name.ToLowerInvariant() : name;
        ReadNames();
    }

    public string Name { get; }

    /// <summary>The name as selectors look for it.</summary>
    public string LowerName { get; }

    public bool IsSvg { get; }

    public string? Id { get; private set; }

    public IReadOnlyList<string> Classes { get; private set; } = [];

    public IReadOnlyList<HtmlAttribute> Attributes => attributes;

    public IReadOnlyList<HtmlNode> Children => children;

    public HtmlElement? PreviousElement { get; private set; }

    /// <summary>The place among the elements of the parent, from 1.</summary>
    public int ElementIndex { get; private set; } = 1;

    public int ElementCount => elementCount;

    public HtmlElement? LastElement { get; private set; }

    /// <summary>The place among the elements of the same name, from 1, and from the end; zero until <see cref="SiblingCounts"/> counted them.</summary>
    internal (int First, int Last) TypeIndex { get; set; }

    public string? Attribute(string name)
    {
        foreach (var attribute in attributes)
            if (attribute.Name == name)
                return attribute.Value;
        return null;
    }

    public bool TryGetAttribute(string name, out HtmlAttribute attribute)
    {
        foreach (var candidate in attributes)
        {
            if (candidate.Name != name)
                continue;
            attribute = candidate;
            return true;
        }

        attribute = default;
        return false;
    }

    internal void Add(HtmlNode child)
    {
        child.Parent = this;
        children.Add(child);
        if (child is not HtmlElement element)
            return;
        element.PreviousElement = LastElement;
        element.ElementIndex = ++elementCount;
        LastElement = element;
    }

    /// <summary>A second <c>html</c> or <c>body</c> tag adds the attributes that the first one lacks.</summary>
    internal void AddMissing(List<HtmlAttribute> more)
    {
        foreach (var attribute in more)
            if (Attribute(attribute.Name) is null)
                attributes.Add(attribute);
        ReadNames();
    }

    private void ReadNames()
    {
        Id = Attribute("id") is { Length: > 0 } id ? id : null;
        if (Attribute("class") is { Length: > 0 } classes)
            Classes = classes.Split([' ', '\t', '\n', '\f', '\r'], StringSplitOptions.RemoveEmptyEntries);
    }
}
