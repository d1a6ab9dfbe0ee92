using CpdMapping.Pdf.Styles.Syntax;
using CpdMapping.Pdf.Styles.Values;

namespace CpdMapping.Pdf.Styles.Properties;

/// <summary>A property of CSS that holds one value: its name, whether children inherit it, where it starts, and how it is read.</summary>
internal abstract class Property(string name, bool isInherited, object? initial)
{
    public string Name { get; } = name;

    public bool IsInherited { get; } = isInherited;

    /// <summary>The computed value where nothing says otherwise.</summary>
    public object? Initial { get; } = initial;

    /// <summary>The place in a style's values; inherited and own values are counted apart.</summary>
    public int Index { get; private set; } = -1;

    /// <summary>The place among all properties.</summary>
    public int Order { get; private set; } = -1;

    /// <summary>Reads a value as it is written: the computed value, or a <see cref="Specified"/> that becomes one.</summary>
    public abstract bool TryRead(ValueReader reader, out object? value);

    internal void Place(int order, int index)
    {
        Order = order;
        Index = index;
    }
}
