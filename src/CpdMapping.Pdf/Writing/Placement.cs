namespace CpdMapping.Pdf.Writing;

/// <summary>How an element stands among its neighbours; the names are the format's.</summary>
internal enum Placement
{
    Block,
    Inline,
    Before,
    Start,
    End,
}
