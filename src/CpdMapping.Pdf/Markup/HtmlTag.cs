namespace CpdMapping.Pdf.Markup;

/// <summary>A tag as it is written; its name is in lower case, and empty where what looked like a tag is none.</summary>
internal readonly record struct HtmlTag(string Name, bool IsEnd, bool ClosesItself, List<HtmlAttribute> Attributes, int End);
