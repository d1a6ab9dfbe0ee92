using CpdMapping.Pdf.Fonts;
using CpdMapping.Pdf.Layout.Boxes;
using CpdMapping.Pdf.Layout.Fragments;
using CpdMapping.Pdf.Layout.Lines;
using CpdMapping.Pdf.Layout.Replaced;
using CpdMapping.Pdf.Problems;
using CpdMapping.Pdf.Styles;
using CpdMapping.Pdf.Text;

namespace CpdMapping.Pdf.Layout;

/// <summary>What one layout of one document shares: fonts, problems, what was worked out already, and the budget.</summary>
internal sealed class LayoutContext(FontSet fonts, PictureBook pictures, ProblemSink problems, LayoutBudget budget)
{
    private readonly Dictionary<ComputedStyle, TextStyle> styles = new(ReferenceEqualityComparer.Instance);

    /// <summary>Gets the faces.</summary>
    public FontSet Fonts { get; } = fonts;

    /// <summary>Gets the pictures.</summary>
    public PictureBook Pictures { get; } = pictures;

    /// <summary>Gets where problems are told.</summary>
    public ProblemSink Problems { get; } = problems;

    /// <summary>Gets what the layout may use.</summary>
    public LayoutBudget Budget { get; } = budget;

    /// <summary>Lays out a box in the room it is offered; the fragment is its border box, the margins are in <see cref="Box.Margin"/>.</summary>
    public Fragment Layout(Box box, in Space space)
    {
        Budget.Spend();
        return Layouts.For(box).Layout(box, space, this);
    }

    /// <summary>Tells the least and the most width of the border box, by its content and by the widths that its style asks for.</summary>
    public MinMax Measure(Box box)
    {
        if (box.Measured is { } known)
            return known;
        Budget.Spend();
        var measured = IntrinsicWidths.Of(box, this);
        box.Measured = measured;
        return measured;
    }

    /// <summary>Tells the least and the most width that the content asks for.</summary>
    public MinMax MeasureContent(Box box) => Layouts.For(box).MeasureContent(box, this);

    /// <summary>Gets the size that a picture or a drawing has of itself.</summary>
    public ReplacedSize SizeOf(Box box)
    {
        var own = DrawingSize.Of(box);
        if (box.Kind == BoxKind.Drawing || Pictures.Find(box) is not { } picture)
            return own;
        const double PointsPerPixel = 0.75; // a pixel of a picture is a pixel of CSS
        double ratio = own.Ratio ?? (double)picture.Width / picture.Height;
        return new ReplacedSize(own.Width ?? (own.Height * ratio ?? picture.Width * PointsPerPixel), own.Height ?? (own.Width / ratio ?? picture.Height * PointsPerPixel), ratio);
    }

    /// <summary>Tells of a character that no font has.</summary>
    public void Missing(MissingCharacter character, Box box) => Problems.Error(
        LayoutCodes.MissingCharacter,
        box.Line,
        box.Column,
        $"The character '{character.Cluster}' ({character.Name}) is in none of the fonts. Give a font that has it and name it in 'font-family'.");

    /// <summary>Gets what the lines need to know of a style.</summary>
    public TextStyle TextStyleOf(ComputedStyle style)
    {
        if (!styles.TryGetValue(style, out var text))
            styles[style] = text = TextStyles.From(style, Fonts);
        return text;
    }
}
