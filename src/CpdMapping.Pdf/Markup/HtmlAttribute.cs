namespace CpdMapping.Pdf.Markup;

/// <summary>An attribute with its entities read, and the place where its value starts.</summary>
internal readonly record struct HtmlAttribute(string Name, string Value, int Line, int Column);
