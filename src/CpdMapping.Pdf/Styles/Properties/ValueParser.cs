using CpdMapping.Pdf.Styles.Syntax;

namespace CpdMapping.Pdf.Styles.Properties;

/// <summary>Reads one value; where it cannot, nothing is taken from the reader.</summary>
internal delegate bool ValueParser(ValueReader reader, out object? value);
