namespace CpdMapping.Standards;

/// <summary>A level of an edition, such as that of a newly qualified practitioner: an axis of its own, beside the codes.</summary>
/// <param name="Id">Our slug, or the body's number where it gives only numbers; a claim names the level by it.</param>
/// <param name="Title">The body's own title; null where it gives none or it is not known.</param>
/// <param name="Gist">What the level is about, in our own words; null where nothing is said.</param>
/// <remarks>Immutable and safe to share between threads.</remarks>
public sealed record StandardLevel(string Id, Sourced<string>? Title, string? Gist)
{
    /// <summary>Gets the name to print: the title, else the id.</summary>
    public string Name => Title?.Value ?? Id;
}
