using CpdMapping.Pdf.Writing.Objects;

namespace CpdMapping.Pdf.Writing.Structure;

/// <summary>Writes the outline: entries below entries of a higher level, the top open and all below it closed.</summary>
internal static class OutlineWriter
{
    private const int None = -1;

    /// <summary>The number of the outline, or nought where there are no entries.</summary>
    public static int Write(ObjectWriter objects, List<OutlineEntry> entries)
    {
        if (entries.Count == 0)
            return 0;
        var family = new Family[entries.Count];
        (int first, int last, int top) = Relate(entries, family);
        int outline = objects.Reserve();
        int start = objects.Reserve();
        for (int i = 1; i < entries.Count; i++)
            objects.Reserve();

        ByteBuffer target = objects.Begin(outline);
        target.Append("<</Type/Outlines/First "u8).Reference(start + first).Append("/Last "u8).Reference(start + last)
            .Append("/Count "u8).Integer(top).Append(">>"u8);
        objects.End();
        for (int i = 0; i < entries.Count; i++)
        {
            Family own = family[i];
            target = objects.Begin(start + i);
            target.Append("<</Title"u8).Text(entries[i].Title).Append("/Parent "u8).Reference(own.Parent == None ? outline : start + own.Parent);
            Relative("/Prev "u8, own.Previous);
            Relative("/Next "u8, own.Next);
            Relative("/First "u8, own.First);
            Relative("/Last "u8, own.Last);
            if (own.Children > 0)
                target.Append("/Count "u8).Integer(-own.Children);
            target.Append("/Dest"u8);
            PageWriter.WriteDestination(target, entries[i].Destination);
            target.Append(">>"u8);
            objects.End();
        }
        return outline;

        void Relative(ReadOnlySpan<byte> key, int index)
        {
            if (index != None)
                target.Append(key).Reference(start + index);
        }
    }

    private static (int First, int Last, int Top) Relate(List<OutlineEntry> entries, Family[] family)
    {
        int top = 0;
        int lastTop = None;
        var above = new Stack<int>();
        for (int i = 0; i < entries.Count; i++)
        {
            while (above.Count > 0 && entries[above.Peek()].Level >= entries[i].Level)
                above.Pop();
            int parent = above.Count > 0 ? above.Peek() : None;
            int previous = parent == None ? lastTop : family[parent].Last;
            family[i] = new Family { Parent = parent, Previous = previous, Next = None, First = None, Last = None };
            if (previous != None)
                family[previous].Next = i;
            if (parent == None)
            {
                lastTop = i;
                top++;
            }
            else
            {
                family[parent].Last = i;
                family[parent].Children++;
                if (family[parent].First == None)
                    family[parent].First = i;
            }
            above.Push(i);
        }
        return (0, lastTop, top);
    }

    private struct Family
    {
        public int Parent;
        public int Previous;
        public int Next;
        public int First;
        public int Last;
        public int Children;
    }
}
