namespace CpdMapping.Pdf.Fonts.Features;

/// <summary>Sets marks on letters.</summary>
internal sealed class MarkOnBase(Coverage marks, Coverage bases, FontData data) : MarkPositions(marks, bases, data)
{
    protected override bool Apply(LookupContext context, int index)
    {
        int letter = FindLetter(context, firstOfSeveral: true);
        int row = letter < 0 ? -1 : Bases.IndexOf(context.Buffer[letter].Glyph);
        return row >= 0 && Attach(context, index, letter, BaseAnchor(BaseArray, row, MarkClass(index)));
    }
}
