namespace CpdMapping.Standards;

/// <summary>A short name that somebody other than the body gave a standard.</summary>
/// <param name="Text">The name.</param>
/// <param name="By">Who uses it, such as <c>Research in Practice</c>.</param>
/// <param name="Source">The address where it was seen; null where it was not seen on a public page.</param>
public sealed record StandardLabel(string Text, string By, string? Source);
