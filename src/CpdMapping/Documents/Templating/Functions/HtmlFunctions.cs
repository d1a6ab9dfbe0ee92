using System.Buffers;
using System.Text;
using CpdMapping.Documents.Templating.Running;
using CpdMapping.Documents.Templating.Shapes;

namespace CpdMapping.Documents.Templating.Functions;

/// <summary>The functions of <c>html</c>.</summary>
internal static class HtmlFunctions
{
    public const string Escape = "html.escape";
    public const string NewlineToBr = "html.newline_to_br";

    // What stands in an address as a whole, besides letters and digits.
    private static readonly SearchValues<char> AddressCharacters =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~:/?#[]@!$&'()*+,;=");

    public static IEnumerable<Function> All =>
    [
        new(Escape, [Parameter.Text("text")], _ => Shape.Text, Escaped),
        new(NewlineToBr, [Parameter.Any("text")], _ => Shape.Text, Broken),
        new("html.url_encode", [Parameter.Text("text")], _ => Shape.Text, (_, a) => Value.Of(a[0].Text is { } text ? Uri.EscapeDataString(text) : null)),
        TextFunctions.Text("html.url_escape", EscapeAddress),
    ];

    public static Value Escaped(Frame frame, Value[] arguments) => Value.Of(System.Net.WebUtility.HtmlEncode(arguments[0].Text));

    public static Value Broken(Frame frame, Value[] arguments)
    {
        if (arguments[0].ToText() is not { } text)
            return Value.Null;
        Budgets.Check(frame, text.Length * 7L);
        var broken = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            // A line break of two characters is one break.
            if (text[i] == '\r' || (text[i] == '\n' && (i == 0 || text[i - 1] != '\r')))
                broken.Append("<br />");
            broken.Append(text[i]);
        }
        return Value.Of(broken.ToString());
    }

    private static string? EscapeAddress(string? text)
    {
        if (text is null)
            return null;
        var address = new StringBuilder(text.Length);
        for (var rest = text.AsSpan(); rest.Length > 0;)
        {
            var kept = rest.IndexOfAnyExcept(AddressCharacters);
            if (kept < 0)
                kept = rest.Length;
            address.Append(rest[..kept]);
            rest = rest[kept..];
            var escaped = rest.IndexOfAny(AddressCharacters);
            if (escaped < 0)
                escaped = rest.Length;
            address.Append(Uri.EscapeDataString(rest[..escaped]));
            rest = rest[escaped..];
        }
        return address.ToString();
    }
}
