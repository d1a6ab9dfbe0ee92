namespace CpdMapping.Pdf.Styles.Values;

/// <summary>A counter and the number that it is set to, or that is added.</summary>
internal readonly record struct CounterChange(string Name, int Value);
