namespace CpdMapping.Documents.OwnTemplates;

/// <summary>A picture that travels inside the document.</summary>
/// <param name="Data">The picture as a <c>data:</c> URL: PNG or JPEG.</param>
/// <param name="Text">What it says to somebody who does not see it.</param>
/// <remarks>Immutable and safe to share between threads.</remarks>
public sealed record StyleImage(string Data, string Text);
