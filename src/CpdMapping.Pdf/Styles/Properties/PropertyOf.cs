using CpdMapping.Pdf.Styles.Syntax;

namespace CpdMapping.Pdf.Styles.Properties;

/// <summary>A property whose computed values are of one type.</summary>
internal sealed class Property<T>(string name, T initial, ValueParser parser, bool isInherited = false) : Property(name, isInherited, initial)
{
    public override bool TryRead(ValueReader reader, out object? value) => parser(reader, out value);
}
