using CpdMapping.Pdf.Styles.Syntax;

namespace CpdMapping.Pdf.Styles.Properties;

/// <summary>A property that stands for several others.</summary>
/// <param name="name">The name in CSS.</param>
/// <param name="longhands">What it stands for.</param>
/// <param name="parser">Reads a value into the places of the longhands; what it leaves is set to the initial value.</param>
internal sealed class Shorthand(string name, Property[] longhands, ShorthandParser parser)
{
    public string Name { get; } = name;

    public IReadOnlyList<Property> Longhands => longhands;

    /// <summary>Reads a whole value; null where it cannot be understood.</summary>
    public object?[]? Read(ValueReader reader)
    {
        var values = new object?[longhands.Length];
        for (var at = 0; at < values.Length; at++)
            values[at] = longhands[at].Initial;
        return parser(reader, values) && reader.IsAtEnd ? values : null;
    }
}
