namespace CpdMapping.Documents.OwnTemplates;

/// <summary>A provider's look, in the file <c>house-style.yaml</c> of a template's folder.</summary>
/// <remarks>A layout names its values as <c>style.colours.ink</c>, <c>style.logo.data</c> and so on. Immutable and safe to share between threads.</remarks>
public sealed record HouseStyle
{
    /// <summary>The look of the shipped documents.</summary>
    public static HouseStyle Default { get; } = new();

    /// <summary>Gets the colours.</summary>
    /// <value>The default is those of the shipped documents.</value>
    public StyleColours Colours { get; init; } = new();

    /// <summary>Gets the fonts.</summary>
    /// <value>The default is those of the shipped documents.</value>
    public StyleFonts Fonts { get; init; } = new();

    /// <summary>Gets the logo.</summary>
    /// <value>The default is null: none.</value>
    public StyleImage? Logo { get; init; }

    /// <summary>Gets who signs.</summary>
    /// <value>The default is nobody.</value>
    public Sequence<StyleSignature> Signatures { get; init; } = [];
}
