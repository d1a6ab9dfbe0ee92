namespace CpdMapping.Pdf.Writing;

/// <summary>Which cells a header cell speaks of.</summary>
internal enum HeaderScope
{
    Row,
    Column,
    Both,
}
