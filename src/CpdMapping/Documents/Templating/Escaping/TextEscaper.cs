using System.Buffers;
using CpdMapping.Documents.Templating.Running;

namespace CpdMapping.Documents.Templating.Escaping;

/// <summary>For plain text: leaves control characters out, save line breaks and tabs.</summary>
internal sealed class TextEscaper : Escaper
{
    public static readonly TextEscaper Instance = new();

    private static readonly SearchValues<char> Special = SearchValues.Create(Controls.AllButWhiteSpace + "\r");

    public override void Write(Output output, ReadOnlySpan<char> text)
    {
        while (text.IndexOfAny(Special) is >= 0 and var run)
        {
            output.Write(text[..run]);
            text = text[(run + 1)..];
        }
        output.Write(text);
    }
}
