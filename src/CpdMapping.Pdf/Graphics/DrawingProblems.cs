using System.Globalization;
using CpdMapping.Pdf.Markup;
using CpdMapping.Pdf.Problems;

namespace CpdMapping.Pdf.Graphics;

/// <summary>Tells what is found in a drawing, with its place.</summary>
internal sealed class DrawingProblems(ProblemSink sink)
{
    public void UnknownElement(HtmlElement element) =>
        sink.Warning(GraphicsCodes.UnknownElement, element.Line, element.Column, $"The element '{element.Name}' is not drawn: drawings know no such element. Take it out or use another.");

    public void NotDone(HtmlNode node, string what) =>
        sink.Warning(GraphicsCodes.NotDone, node.Line, node.Column, $"{what} Use shapes, paths and text.");

    public void UnknownAttribute(HtmlElement element, HtmlAttribute attribute) => sink.Warning(
        GraphicsCodes.UnknownAttribute, attribute.Line, attribute.Column, $"The attribute '{attribute.Name}' of '{element.Name}' has no effect. Take it out or mend its name.");

    public void BadValue(HtmlAttribute attribute, string expected) => sink.Warning(
        GraphicsCodes.BadValue, attribute.Line, attribute.Column, $"The value '{Short(attribute.Value)}' of '{attribute.Name}' was found; {expected} were expected.");

    public void BadReference(HtmlNode node, string message) => sink.Warning(GraphicsCodes.BadReference, node.Line, node.Column, message);

    public void Limit(HtmlNode node, string message) => sink.Error(GraphicsCodes.Limit, node.Line, node.Column, message);

    public void Missing(HtmlNode node, int codePoint, string character) => sink.Error(
        GraphicsCodes.MissingCharacter,
        node.Line,
        node.Column,
        string.Create(CultureInfo.InvariantCulture, $"No font has the character U+{codePoint:X4} ('{character}'). Give a font that has it, or write another character."));

    private static string Short(string value) => value.Length <= 40 ? value : string.Concat(value.AsSpan(0, 40), "…");
}
