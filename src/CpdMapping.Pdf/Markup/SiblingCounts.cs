namespace CpdMapping.Pdf.Markup;

/// <summary>Counts elements of one name among their siblings: all children at once, so that long lists stay linear.</summary>
internal static class SiblingCounts
{
    public static (int First, int Last) OfType(HtmlElement element)
    {
        if (element.TypeIndex.First == 0)
            Count(element);
        return element.TypeIndex;
    }

    private static void Count(HtmlElement element)
    {
        if (element.Parent is not { } parent)
        {
            element.TypeIndex = (1, 1);
            return;
        }

        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var child = parent.LastElement; child is not null; child = child.PreviousElement)
            child.TypeIndex = (0, counts[child.Name] = counts.GetValueOrDefault(child.Name) + 1);
        for (var child = parent.LastElement; child is not null; child = child.PreviousElement)
            child.TypeIndex = (counts[child.Name] - child.TypeIndex.Last + 1, child.TypeIndex.Last);
    }
}
