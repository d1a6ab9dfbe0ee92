namespace CpdMapping.Auditing;

/// <summary>The body whose rules a scheme holds.</summary>
/// <param name="Id">The body as a slug, as registrations name it: <c>social-work-england</c>.</param>
/// <param name="Name">The body as people call it.</param>
/// <remarks>Immutable and safe to share between threads.</remarks>
public sealed record SchemeBody(string Id, string Name);
