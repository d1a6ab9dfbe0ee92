using CpdMapping.Pdf.Styles.Properties;

namespace CpdMapping.Pdf.Styles.Cascade;

/// <summary>A property and its value as it was read: a computed or specified value, a <see cref="WideKeyword"/> or a <see cref="DeferredValue"/>.</summary>
internal readonly record struct Declaration(Property Property, object? Value, bool IsImportant, int Offset);
