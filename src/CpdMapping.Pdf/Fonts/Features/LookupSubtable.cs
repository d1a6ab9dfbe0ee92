namespace CpdMapping.Pdf.Fonts.Features;

/// <summary>One of the alternatives that a lookup tries.</summary>
internal abstract class LookupSubtable(Coverage coverage)
{
    /// <summary>The glyphs at which the alternative may begin.</summary>
    public Coverage Coverage { get; } = coverage;

    /// <summary>Tries the alternative at the place where the context stands. On success the context stands after what was done.</summary>
    public bool Apply(LookupContext context)
    {
        int index = Coverage.IndexOf(context.Current.Glyph);
        return index >= 0 && Apply(context, index);
    }

    /// <summary>Tries the alternative, given the place of the glyph in the coverage.</summary>
    protected abstract bool Apply(LookupContext context, int index);
}
