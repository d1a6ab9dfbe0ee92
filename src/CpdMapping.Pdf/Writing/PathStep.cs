namespace CpdMapping.Pdf.Writing;

/// <summary>One kind of step of a path.</summary>
internal enum PathStep : byte
{
    Move,
    Line,
    Curve,
    Close,
}
