namespace CpdMapping.Pdf.Fonts.Features;

/// <summary>Puts several glyphs in the place of one.</summary>
internal sealed class MultipleSubstitution(Coverage coverage, ushort[][] sequences) : LookupSubtable(coverage)
{
    protected override bool Apply(LookupContext context, int index)
    {
        if (index >= sequences.Length)
            return false;
        context.Position += 1 + context.Buffer.ReplaceWithMany(context.Position, sequences[index], context.Definitions);
        return true;
    }
}
