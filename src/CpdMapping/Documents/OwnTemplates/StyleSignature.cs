namespace CpdMapping.Documents.OwnTemplates;

/// <summary>Somebody who signs for the provider.</summary>
/// <param name="Name">The name.</param>
/// <param name="Role">The role; null where none is given.</param>
/// <param name="Image">The written signature; null where none is given.</param>
/// <remarks>A picture of a signature proves nothing: what can be checked is the certificate's number. Immutable and safe to share between threads.</remarks>
public sealed record StyleSignature(string Name, string? Role, StyleImage? Image);
