using System.Buffers;
using CpdMapping.Documents.Templating.Running;

namespace CpdMapping.Documents.Templating.Escaping;

/// <summary>For style sheets and style attributes: a value of letters, digits, spaces and <c># . , % + -</c> stands; any other becomes <c>unset</c>.</summary>
internal sealed class CssEscaper : Escaper
{
    public static readonly CssEscaper Instance = new();

    private static readonly SearchValues<char> Safe = SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789 #.,%+-");

    public override void Write(Output output, ReadOnlySpan<char> text) => output.Write(text.ContainsAnyExcept(Safe) ? "unset" : text);
}
