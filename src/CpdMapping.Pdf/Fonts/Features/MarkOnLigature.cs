namespace CpdMapping.Pdf.Fonts.Features;

/// <summary>Sets marks on the part of a ligature that they belong to.</summary>
internal sealed class MarkOnLigature(Coverage marks, Coverage bases, FontData data) : MarkPositions(marks, bases, data)
{
    protected override bool Apply(LookupContext context, int index)
    {
        int ligature = FindLetter(context, firstOfSeveral: false);
        int row = ligature < 0 ? -1 : Bases.IndexOf(context.Buffer[ligature].Glyph);
        if (row < 0)
            return false;
        int table = BaseArray + Data.U16OrZero(BaseArray + 2 + (row * 2));
        int components = Data.U16OrZero(table);
        if (components == 0)
            return false;
        GlyphSlot mark = context.Current;
        byte id = context.Buffer[ligature].LigatureId;
        bool known = id != 0 && id == mark.LigatureId && mark.Component > 0;
        int component = known ? Math.Min(components, mark.Component) - 1 : components - 1;
        return Attach(context, index, ligature, BaseAnchor(table, component, MarkClass(index)));
    }
}
