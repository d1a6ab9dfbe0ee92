using CpdMapping.Pdf.Styles.Properties;
using CpdMapping.Pdf.Styles.Syntax;
using CpdMapping.Pdf.Styles.Values;

namespace CpdMapping.Pdf.Styles.Cascade;

/// <summary>Gathers what <c>@font-face</c> says.</summary>
internal sealed class FontFaceReader
{
    private readonly List<string> sources = [];
    private string? family;
    private int weight = 400;
    private bool isItalic;

    /// <summary>Takes a descriptor; every name is known here.</summary>
    public bool Read(string name, ValueReader reader)
    {
        switch (name)
        {
            case "font-family" when TextProperties.FontFamily.TryRead(reader, out var families):
                family = ((IReadOnlyList<string>)families!)[0];
                break;
            case "font-weight" when TextProperties.FontWeight.TryRead(reader, out var value) && value is int number:
                weight = number;
                break;
            case "font-style" when TextProperties.FontSlant.TryRead(reader, out var slant):
                isItalic = slant is not FontSlant.Normal;
                break;
            case "src":
                ReadSources(reader);
                break;
            default:
                break;
        }

        return true;
    }

    public FontFaceRule? Build(int offset) => family is null || sources.Count == 0 ? null : new FontFaceRule(family, weight, isItalic, [.. sources], offset);

    private void ReadSources(ValueReader reader)
    {
        while (!reader.IsAtEnd)
        {
            if (ListReader.TryAddress(reader, out var address))
                sources.Add((string)address!);
            else
                reader.Take(); // A format, a local font, or a comma.
        }
    }
}
