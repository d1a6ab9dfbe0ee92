namespace CpdMapping.Pdf.Fonts.Features;

/// <summary>Moves glyphs one by one: all alike, or each by its own record.</summary>
internal sealed class SinglePosition(Coverage coverage, FontData data, ValueFormat format, int place, bool alike) : LookupSubtable(coverage)
{
    protected override bool Apply(LookupContext context, int index)
    {
        format.Apply(data, alike ? place : place + (index * format.Size), ref context.Current);
        context.Position++;
        return true;
    }
}
