namespace CpdMapping.Documents.OwnTemplates;

/// <summary>The colours of a house style, each as <c>#rrggbb</c> in lower case.</summary>
/// <remarks>A house style that is read has a contrast of at least 4.5 : 1 between each colour of text and each ground. Immutable and safe to share between threads.</remarks>
public sealed record StyleColours
{
    /// <summary>Gets the colour of text.</summary>
    /// <value>The default is #18222e.</value>
    public string Ink { get; init; } = "#18222e";

    /// <summary>Gets the colour of text that matters less.</summary>
    /// <value>The default is #4b5663.</value>
    public string Soft { get; init; } = "#4b5663";

    /// <summary>Gets the colour of main headings and codes.</summary>
    /// <value>The default is #7a5c1c.</value>
    public string Accent { get; init; } = "#7a5c1c";

    /// <summary>Gets the colour of names, minor headings and links.</summary>
    /// <value>The default is #1d4a4f.</value>
    public string Deep { get; init; } = "#1d4a4f";

    /// <summary>Gets the colour of rules and borders, which carry no meaning.</summary>
    /// <value>The default is #d8d2c2.</value>
    public string Line { get; init; } = "#d8d2c2";

    /// <summary>Gets the ground of a page.</summary>
    /// <value>The default is #fffdf7.</value>
    public string Paper { get; init; } = "#fffdf7";

    /// <summary>Gets the ground of a part that is set off.</summary>
    /// <value>The default is #f4f1e8.</value>
    public string Wash { get; init; } = "#f4f1e8";

    /// <summary>Gets the ground of a cell or bar that says 'yes'.</summary>
    /// <value>The default is #e3eeec.</value>
    public string Tint { get; init; } = "#e3eeec";
}
