namespace CpdMapping.Pdf.Writing.Content;

/// <summary>What the content has set so far, so that it is not set again. Kept and brought back with the state of the page.</summary>
internal struct PenState
{
    public Colour? Fill;
    public Colour? Stroke;
    public double Width;
    public LineCap Cap;
    public LineJoin Join;
    public double MiterLimit;
    public bool IsDashed;
    public EmbeddedFont? Font;
    public double Size;

    /// <summary>The opacity that is in force, in thousandths.</summary>
    public int Opacity;

    /// <summary>The opacity that is asked for all that follows, from 0 to 1.</summary>
    public double Group;

    /// <summary>What a page starts with.</summary>
    public static PenState Initial => new() { Fill = Colour.Black, Stroke = Colour.Black, Width = 1, MiterLimit = 10, Opacity = 1000, Group = 1 };
}
