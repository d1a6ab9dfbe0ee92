namespace CpdMapping.Documents.OwnTemplates;

/// <summary>How much fits on the page of a certificate.</summary>
/// <remarks>Immutable and safe to share between threads.</remarks>
public sealed record TemplateRoom
{
    /// <summary>The room of the shipped certificate, measured in a browser.</summary>
    public static TemplateRoom Shipped { get; } = new();

    /// <summary>Gets the most characters, as a reader counts them, of a learner's name.</summary>
    /// <value>The default is 250.</value>
    public int Name { get; init; } = 250;

    /// <summary>Gets the most characters, as a reader counts them, of a course's title.</summary>
    /// <value>The default is 250.</value>
    public int Title { get; init; } = 250;

    /// <summary>Gets the most lines of standards, a line for each edition and each 40 characters of a standard's name.</summary>
    /// <value>The default is 104.</value>
    public int Lines { get; init; } = 104;
}
