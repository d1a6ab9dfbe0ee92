namespace CpdMapping.Pdf.Layout.Fragments;

/// <summary>How the pieces of a box stand to one another, which says where a page may end among them.</summary>
internal enum Flow
{
    /// <summary>One below the other, in order: a page may end between two or inside one.</summary>
    Stack,

    /// <summary>The lines of a paragraph: as a stack, and orphans and widows count.</summary>
    Lines,

    /// <summary>Side by side (the cells of a row, the items of a flex line): a page that ends here ends in each of them.</summary>
    Row,

    /// <summary>One piece that is not cut.</summary>
    Whole,
}
