using CpdMapping.Standards;

namespace CpdMapping.Learning;

/// <summary>The standards of one edition on a certificate.</summary>
/// <param name="Edition">The edition.</param>
/// <param name="Title">The edition's title.</param>
/// <param name="Alignments">The links to its standards, as they were when the certificate was made; shares and minutes are of the learner's own time.</param>
/// <remarks>Immutable and safe to share between threads.</remarks>
public sealed record CertificateStandards(EditionRef Edition, string Title, Sequence<Alignment> Alignments);
