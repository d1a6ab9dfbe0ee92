using CpdMapping.Documents.Templating.Running;

namespace CpdMapping.Documents.Templating.Escaping;

/// <summary>Makes a value safe for the place it is shown in.</summary>
internal abstract class Escaper
{
    /// <summary>Gets whether digits and a leading minus may be written as they are.</summary>
    public virtual bool LeavesIntegers => true;

    /// <summary>Gets whether output that is escaped already may stand here.</summary>
    public virtual bool TakesMarkup => false;

    public abstract void Write(Output output, ReadOnlySpan<char> text);
}
