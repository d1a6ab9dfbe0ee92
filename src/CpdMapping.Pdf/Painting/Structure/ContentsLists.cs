using CpdMapping.Pdf.Layout.Boxes;

namespace CpdMapping.Pdf.Painting.Structure;

/// <summary>Tells which lists are tables of contents.</summary>
internal static class ContentsLists
{
    /// <summary>Tells whether a list stands in a navigation block and each of its items leads to a place in the document.</summary>
    public static bool IsOne(Box list)
    {
        if (list.Element?.Name is not ("ol" or "ul") || !IsInNavigation(list))
            return false;
        foreach (var item in list.Children)
            if (!LeadsInside(item))
                return false;
        return list.Children.Count > 0;
    }

    private static bool IsInNavigation(Box box)
    {
        for (var around = box.Parent; around is not null; around = around.Parent)
            if (around.Element?.Name == "nav")
                return true;
        return false;
    }

    private static bool LeadsInside(Box box)
    {
        if (box.Element is { Name: "a" } link)
            return link.Attribute("href") is ['#', _, ..];
        foreach (var child in box.Children)
            if (LeadsInside(child))
                return true;
        return false;
    }
}
