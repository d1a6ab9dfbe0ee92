using CpdMapping.Pdf.Markup;

namespace CpdMapping.Pdf.Styles.Selectors;

/// <summary>What one element must be: its name, id, classes, and whatever else is asked.</summary>
internal sealed class Compound
{
    public string? Name { get; init; }

    public string? Id { get; init; }

    public IReadOnlyList<string> Classes { get; init; } = [];

    public IReadOnlyList<ElementTest> Tests { get; init; } = [];

    public bool Matches(HtmlElement element)
    {
        if ((Name is not null && Name != element.LowerName) || (Id is not null && Id != element.Id))
            return false;
        foreach (var name in Classes)
            if (!Has(element.Classes, name))
                return false;
        foreach (var test in Tests)
            if (!test.Matches(element))
                return false;
        return true;
    }

    private static bool Has(IReadOnlyList<string> classes, string name)
    {
        for (var at = 0; at < classes.Count; at++)
            if (classes[at] == name)
                return true;
        return false;
    }
}
