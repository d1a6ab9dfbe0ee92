using CpdMapping.Pdf.Styles.Syntax;

namespace CpdMapping.Pdf.Styles.Properties;

/// <summary>Reads a shorthand's value into the values of its longhands.</summary>
internal delegate bool ShorthandParser(ValueReader reader, object?[] values);
