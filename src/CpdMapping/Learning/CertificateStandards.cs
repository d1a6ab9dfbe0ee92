using CpdMapping.Standards;

namespace CpdMapping.Learning;

/// <summary>The standards of one edition on a certificate.</summary>
/// <param name="Edition">The edition.</param>
/// <param name="Title">The edition's title.</param>
/// <param name="Standards">The standards, as they were when the certificate was made.</param>
public sealed record CertificateStandards(EditionRef Edition, string Title, Sequence<StandardSnapshot> Standards);
