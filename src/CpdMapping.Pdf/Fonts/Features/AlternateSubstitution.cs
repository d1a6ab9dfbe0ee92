namespace CpdMapping.Pdf.Fonts.Features;

/// <summary>Offers several glyphs for one; the first is taken.</summary>
internal sealed class AlternateSubstitution(Coverage coverage, ushort[][] alternates) : LookupSubtable(coverage)
{
    protected override bool Apply(LookupContext context, int index)
    {
        if (index >= alternates.Length || alternates[index].Length == 0)
            return false;
        context.Replace(context.Position, alternates[index][0]);
        context.Position++;
        return true;
    }
}
