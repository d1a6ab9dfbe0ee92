using System.Buffers;
using CpdMapping.Documents.Templating.Running;

namespace CpdMapping.Documents.Templating.Escaping;

/// <summary>For Markdown: a backslash before each character that has a meaning, and no line breaks.</summary>
internal sealed class MarkdownEscaper : Escaper
{
    public static readonly MarkdownEscaper Instance = new();

    private static readonly SearchValues<char> Special = SearchValues.Create("\\`*_{}[]<>&|~!\n\t" + Controls.AllButWhiteSpace + "\r");

    public override bool LeavesIntegers => false;

    public override bool TakesMarkup => true;

    public override void Write(Output output, ReadOnlySpan<char> text)
    {
        text = WriteStart(output, text);
        while (text.IndexOfAny(Special) is >= 0 and var run)
        {
            output.Write(text[..run]);
            WriteSpecial(output, text[run]);
            text = text[(run + 1)..];
        }
        output.Write(text);
    }

    // What would begin a heading, a list, a rule or code at the start of a line. A value may always come to stand there.
    private static ReadOnlySpan<char> WriteStart(Output output, ReadOnlySpan<char> text)
    {
        while (text.Length > 0 && text[0] is ' ' or '\t' or '\n' or '\r')
        {
            output.Write("&#32;");
            text = text[1..];
        }
        var digits = 0;
        while (digits < text.Length && char.IsAsciiDigit(text[digits]))
            digits++;
        output.Write(text[..digits]);
        text = text[digits..];
        if (text.Length == 0 || !(text[0] is '.' or ')' || (digits == 0 && text[0] is '#' or '-' or '+' or '=')))
            return text;
        output.Write('\\');
        output.Write(text[0]);
        return text[1..];
    }

    private static void WriteSpecial(Output output, char c)
    {
        if (c is '\n' or '\r' or '\t')
        {
            output.Write(' ');
        }
        else if (char.IsControl(c))
        {
            output.Write('\uFFFD');
        }
        else
        {
            output.Write('\\');
            output.Write(c);
        }
    }
}
