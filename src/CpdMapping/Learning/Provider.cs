namespace CpdMapping.Learning;

/// <summary>Who runs a course.</summary>
/// <param name="Name">The name.</param>
/// <param name="Url">The web address; null where it is not stated.</param>
/// <param name="CheckAt">The address where a certificate can be checked; null where the provider gives none.</param>
public sealed record Provider(string Name, string? Url = null, string? CheckAt = null);
