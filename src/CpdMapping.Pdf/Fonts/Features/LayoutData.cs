namespace CpdMapping.Pdf.Fonts.Features;

/// <summary>
/// A place in a table of features. Every read is counted, so that a table whose parts point at one another without end is a fault and
/// not a wait.
/// </summary>
internal readonly struct LayoutData(FontData table, int place, LayoutBudget budget)
{
    public int U16(int offset)
    {
        budget.Spend();
        return table.U16(place + offset);
    }

    public int S16(int offset)
    {
        budget.Spend();
        return table.S16(place + offset);
    }

    public string Tag(int offset)
    {
        budget.Spend();
        return table.Tag(place + offset);
    }

    /// <summary>The place that an offset of two bytes points to, counted from here.</summary>
    public LayoutData Follow(int offset) => new(table, place + U16(offset), budget);

    /// <summary>The place that an offset of two bytes points to, or null where it is zero.</summary>
    public LayoutData? FollowOrNull(int offset) => U16(offset) is var distance and not 0 ? new LayoutData(table, place + distance, budget) : null;

    /// <summary>The place that an offset of four bytes points to, counted from here.</summary>
    public LayoutData FollowLong(int offset)
    {
        budget.Spend();
        uint distance = table.U32(place + offset);
        return distance < (uint)table.Length
            ? new LayoutData(table, place + (int)distance, budget)
            : throw new FontFaultException($"The table '{table.Name}' points outside itself.");
    }

    /// <summary>What lies from here to the end of the table, to be read while text is shaped.</summary>
    public FontData Rest() => table.From(place);

    /// <summary>A list of numbers that its length stands before.</summary>
    public ushort[] List(int offset) => Numbers(offset + 2, U16(offset));

    public ushort[] Numbers(int offset, int count)
    {
        budget.Spend(count);
        // Asked for at once so that a count beyond the table costs nothing.
        ReadOnlySpan<byte> bytes = table.Take(place + offset, count * 2);
        ushort[] numbers = new ushort[count];
        for (int i = 0; i < count; i++)
            numbers[i] = (ushort)((bytes[i * 2] << 8) | bytes[(i * 2) + 1]);
        return numbers;
    }
}
