namespace CpdMapping.Pdf.Text;

/// <summary>Whether a line may end before a place in a text.</summary>
internal enum LineBreak : byte
{
    None,
    Allowed,
    Required,
}
