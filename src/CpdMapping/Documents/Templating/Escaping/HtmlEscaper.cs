using System.Buffers;
using CpdMapping.Documents.Templating.Running;

namespace CpdMapping.Documents.Templating.Escaping;

/// <summary>For text between elements and for quoted attributes: &amp;, &lt;, &gt; and both quotes become references, control characters U+FFFD.</summary>
internal sealed class HtmlEscaper(bool takesMarkup) : Escaper
{
    public static readonly HtmlEscaper Element = new(takesMarkup: true);

    public static readonly HtmlEscaper Attribute = new(takesMarkup: false);

    private static readonly SearchValues<char> Special = SearchValues.Create("&<>\"'" + Controls.AllButWhiteSpace);

    public override bool TakesMarkup => takesMarkup;

    public override void Write(Output output, ReadOnlySpan<char> text)
    {
        while (true)
        {
            var run = text.IndexOfAny(Special);
            if (run < 0)
            {
                output.Write(text);
                return;
            }
            output.Write(text[..run]);
            output.Write(text[run] switch
            {
                '&' => "&amp;",
                '<' => "&lt;",
                '>' => "&gt;",
                '"' => "&quot;",
                '\'' => "&#39;",
                _ => "\uFFFD",
            });
            text = text[(run + 1)..];
        }
    }
}
