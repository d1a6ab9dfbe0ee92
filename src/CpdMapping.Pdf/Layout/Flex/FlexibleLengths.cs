namespace CpdMapping.Pdf.Layout.Flex;

/// <summary>Lets the items of one line grow or shrink to the room (CSS Flexible Box 1, section 9.7).</summary>
internal static class FlexibleLengths
{
    /// <summary>Settles the size of each item.</summary>
    /// <param name="items">The items of the line.</param>
    /// <param name="room">The room along the main axis, without the gaps.</param>
    public static void Settle(IReadOnlyList<FlexItem> items, double room)
    {
        double wished = 0;
        foreach (var item in items)
            wished += item.Wished + item.Margins;
        bool grows = wished < room;
        foreach (var item in items)
        {
            item.Size = item.Wished;
            item.IsSettled = Factor(item, grows) == 0 || (grows ? item.Base > item.Size : item.Base < item.Size);
        }
        // Each turn settles one item at least.
        while (Turn(items, room, grows))
        {
        }
    }

    private static bool Turn(IReadOnlyList<FlexItem> items, double room, bool grows)
    {
        double free = room;
        double factors = 0;
        double weights = 0;
        foreach (var item in items)
        {
            free -= (item.IsSettled ? item.Size : item.Base) + item.Margins;
            if (item.IsSettled)
                continue;
            factors += Factor(item, grows);
            weights += Weight(item, grows);
        }
        if (weights <= 0)
            return false;
        if (factors < 1)
            free *= factors;
        double violation = 0;
        foreach (var item in items)
        {
            if (item.IsSettled)
                continue;
            double size = item.Base + (free * Weight(item, grows) / weights);
            item.Size = Math.Max(item.Least, Math.Min(item.Most, size));
            violation += item.Size - size;
        }
        bool isLeft = false;
        foreach (var item in items)
        {
            if (item.IsSettled)
                continue;
            double size = item.Base + (free * Weight(item, grows) / weights);
            item.IsSettled = violation == 0 || (violation > 0 ? item.Size > size : item.Size < size);
            isLeft |= !item.IsSettled;
        }
        return isLeft;
    }

    private static double Factor(FlexItem item, bool grows) => grows ? item.Box.Style.FlexGrow : item.Box.Style.FlexShrink;

    // Shrinking is by the factor and the size, so that small items do not vanish before large ones.
    private static double Weight(FlexItem item, bool grows) => grows ? item.Box.Style.FlexGrow : item.Box.Style.FlexShrink * item.Base;
}
