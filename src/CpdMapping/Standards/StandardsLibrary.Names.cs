using CpdMapping.Standards.Names;

namespace CpdMapping.Standards;

public sealed partial class StandardsLibrary
{
    private NameIndex? nameIndex;

    internal NameIndex NameIndex => nameIndex ??= new(this); // two threads may make it twice; both are alike

    /// <summary>Finds the standard that a name means.</summary>
    /// <param name="name">A full reference, a title, a label, a known spelling, or the catalogue's name with a code: <c>pcf@2018/7</c>, <c>Intervention and skills</c>, <c>PCF 7</c>.</param>
    /// <param name="context">Where the name was found: headings, date, catalogue. Without it the name stands alone.</param>
    /// <returns>One standard, or the candidates and why none was chosen; never a guess.</returns>
    /// <remarks>Case, punctuation, spacing, '&amp;' for 'and', and American or British spelling make no difference. See <see cref="MatchKind"/> for the ways, from the surest on.</remarks>
    public NameResolution Resolve(string name, NameContext? context = null)
    {
        ArgumentNullException.ThrowIfNull(name);
        return new NameResolver(this, context ?? new NameContext()).Resolve(name);
    }
}
