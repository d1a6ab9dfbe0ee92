namespace CpdMapping.Pdf.Fonts.Features;

/// <summary>The glyphs of a run while it is shaped, in the order of the text.</summary>
internal sealed class GlyphBuffer
{
    // A font that makes many glyphs of one, again and again, stops here.
    private const int MostGlyphs = 65_536;

    // How many places glyphs may be moved in all while a run is shaped: far more than honest fonts need.
    private const int MostMoves = 20_000_000;
    private const int MostComponents = 250;

    private GlyphSlot[] _slots = new GlyphSlot[256];
    private byte _lastLigatureId;
    private int _moves;

    public int Count { get; private set; }

    public ref GlyphSlot this[int index] => ref _slots[index];

    public Span<GlyphSlot> Slots => _slots.AsSpan(0, Count);

    public void Clear()
    {
        Count = 0;
        _lastLigatureId = 0;
        _moves = 0;
    }

    public ref GlyphSlot Add()
    {
        if (Count == _slots.Length)
            Array.Resize(ref _slots, Count * 2);
        ref GlyphSlot slot = ref _slots[Count++];
        slot = default;
        return ref slot;
    }

    public void Replace(int index, int glyph, GlyphDefinitions definitions)
    {
        ref GlyphSlot slot = ref _slots[index];
        slot.Glyph = glyph;
        slot.Ignorable = false;
        if (definitions.KnowsKinds)
            slot.Kind = definitions.KindOf(glyph);
    }

    /// <summary>Puts several glyphs in the place of one, or none. Says by how much the run has grown.</summary>
    public int ReplaceWithMany(int index, ushort[] glyphs, GlyphDefinitions definitions)
    {
        if (Count + glyphs.Length > MostGlyphs || _moves > MostMoves)
            return 0;
        if (glyphs.Length == 0)
        {
            Remove(index);
            return -1;
        }
        int growth = glyphs.Length - 1;
        if (growth > 0)
            Insert(index, growth);
        for (int i = 0; i < glyphs.Length; i++)
        {
            Replace(index + i, glyphs[i], definitions);
            if (growth > 0)
            {
                ref GlyphSlot slot = ref _slots[index + i];
                if (slot.Kind == GlyphKind.Ligature)
                    slot.Kind = GlyphKind.Base;
                slot.Multiplied = true;
                slot.Components = 0;
                // What hangs on a ligature already keeps to its part.
                if (slot.LigatureId == 0)
                    slot.Component = (byte)Math.Min(i, MostComponents);
            }
        }
        return growth;
    }

    /// <summary>Joins glyphs into one. What stands between them, marks that the feature passed over, stays and remembers its part.</summary>
    public void Join(ReadOnlySpan<int> places, int glyph, GlyphDefinitions definitions)
    {
        if (_moves > MostMoves)
            return;
        int first = places[0];
        MergeClusters(first, places[^1] + 1);
        // Marks joined with one another or with the letter under them make no ligature whose parts matter.
        bool isLigature = _slots[first].Kind is not (GlyphKind.Mark or GlyphKind.Base);
        for (int i = 1; i < places.Length && !isLigature; i++)
            isLigature = _slots[places[i]].Kind != GlyphKind.Mark;
        byte id = isLigature ? NextLigatureId() : (byte)0;

        int total = 0;
        foreach (int place in places)
            total += ComponentsOf(place);
        byte lastId = _slots[first].LigatureId;
        int lastComponents = ComponentsOf(first);
        int soFar = lastComponents;
        Replace(first, glyph, definitions);
        if (isLigature)
        {
            ref GlyphSlot ligature = ref _slots[first];
            if (!definitions.KnowsKinds)
                ligature.Kind = GlyphKind.Ligature;
            ligature.LigatureId = id;
            ligature.Component = 0;
            ligature.Multiplied = false;
            ligature.Components = (byte)Math.Min(total, MostComponents);
        }
        int next = 1;
        for (int i = first + 1; i <= places[^1]; i++)
        {
            if (i == places[next])
            {
                lastId = _slots[i].LigatureId;
                lastComponents = ComponentsOf(i);
                soFar += lastComponents;
                next++;
            }
            else if (isLigature)
            {
                Rehang(ref _slots[i], id, soFar, lastComponents);
            }
        }
        if (isLigature && lastId != 0)
        {
            for (int i = places[^1] + 1; i < Count && _slots[i].LigatureId == lastId && _slots[i].Component != 0 && _slots[i].Components == 0; i++)
                Rehang(ref _slots[i], id, soFar, lastComponents);
        }
        for (int i = places.Length - 1; i > 0; i--)
            Remove(places[i]);
    }

    /// <summary>Gives all glyphs of a stretch, and those that share a cluster with its ends, the earliest cluster among them.</summary>
    public void MergeClusters(int start, int end)
    {
        if (end - start < 2)
            return;
        int cluster = int.MaxValue;
        for (int i = start; i < end; i++)
            cluster = Math.Min(cluster, _slots[i].Cluster);
        int last = _slots[end - 1].Cluster;
        while (end < Count && _slots[end].Cluster == last)
            end++;
        int first = _slots[start].Cluster;
        while (start > 0 && _slots[start - 1].Cluster == first)
            start--;
        for (int i = start; i < end; i++)
            _slots[i].Cluster = cluster;
    }

    private static void Rehang(ref GlyphSlot mark, byte id, int soFar, int lastComponents)
    {
        int component = mark.Component == 0 ? lastComponents : mark.Component;
        mark.LigatureId = id;
        mark.Component = (byte)Math.Min(MostComponents, soFar - lastComponents + Math.Min(component, lastComponents));
    }

    private void Remove(int index)
    {
        Count--;
        _moves += Count - index;
        Array.Copy(_slots, index + 1, _slots, index, Count - index);
    }

    private void Insert(int index, int count)
    {
        _moves += Count - index;
        while (Count + count > _slots.Length)
            Array.Resize(ref _slots, _slots.Length * 2);
        Array.Copy(_slots, index, _slots, index + count, Count - index);
        Count += count;
        for (int i = 1; i <= count; i++)
            _slots[index + i] = _slots[index];
    }

    private int ComponentsOf(int index) => Math.Max(1, (int)_slots[index].Components);

    private byte NextLigatureId()
    {
        // The numbers begin anew after a while: glyphs that far apart are never mistaken for one another.
        _lastLigatureId = (byte)(_lastLigatureId == byte.MaxValue ? 1 : _lastLigatureId + 1);
        return _lastLigatureId;
    }
}
