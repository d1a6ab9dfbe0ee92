using System.Globalization;
using System.Text;
using CpdMapping.Documents.Templating.Running;
using CpdMapping.Documents.Templating.Shapes;

namespace CpdMapping.Documents.Templating.Functions;

/// <summary>The functions of <c>string</c> that tell something of a text or make it another. Comparison is ordinal, casing invariant.</summary>
internal static class TextFunctions
{
    public static IEnumerable<Function> All =>
    [
        Text("string.upcase", text => text?.ToUpperInvariant()),
        Text("string.downcase", text => text?.ToLowerInvariant()),
        Text("string.capitalize", text => Capitalize(text ?? "")),
        Text("string.capitalizewords", text => CapitalizeWords(text ?? "")),
        Text("string.handleize", text => Handleize(text ?? "")),
        Text("string.escape", Escape),
        Text("string.literal", text => text is null ? null : $"\"{Escape(text)}\""),
        new("string.append", [Parameter.Text("text"), Parameter.Text("with")], _ => Shape.Text, (frame, a) => Joined(frame, a[0].Text, a[1].Text)),
        new("string.prepend", [Parameter.Text("text"), Parameter.Text("by")], _ => Shape.Text, (frame, a) => Joined(frame, a[1].Text, a[0].Text)),
        new("string.pad_left", [Parameter.Text("text"), Parameter.Number("width")], _ => Shape.Text, (frame, a) => Value.Of((a[0].Text ?? "").PadLeft(Budgets.Width(frame, a[1])))),
        new("string.pad_right", [Parameter.Text("text"), Parameter.Number("width")], _ => Shape.Text, (frame, a) => Value.Of((a[0].Text ?? "").PadRight(Budgets.Width(frame, a[1])))),
        new("string.pluralize", [Parameter.Number("number"), Parameter.Text("singular"), Parameter.Text("plural")], _ => Shape.Text,
            (_, a) => Operators.ToInteger(a[0]) == 1 ? a[1] : a[2]),
        new("string.size", [Parameter.Text("text")], _ => Shape.Integer, (_, a) => Value.Of((long)(a[0].Text?.Length ?? 0))),
        new("string.empty", [Parameter.Text("text")], _ => Shape.Boolean, (_, a) => Value.Of(string.IsNullOrEmpty(a[0].Text))),
        new("string.whitespace", [Parameter.Text("text")], _ => Shape.Boolean, (_, a) => Value.Of(string.IsNullOrWhiteSpace(a[0].Text))),
        Test("string.contains", (text, part) => text.Contains(part, StringComparison.Ordinal)),
        Test("string.starts_with", (text, part) => text.StartsWith(part, StringComparison.Ordinal)),
        Test("string.ends_with", (text, part) => text.EndsWith(part, StringComparison.Ordinal)),
    ];

    public static Function Text(string name, Func<string?, string?> call) =>
        new(name, [Parameter.Text("text")], _ => Shape.Text, (_, a) => Value.Of(call(a[0].Text)));

    private static Function Test(string name, Func<string, string, bool> holds) =>
        new(name, [Parameter.Text("text"), Parameter.Text("value")], _ => Shape.Boolean,
            (_, a) => Value.Of(a[0].Text is { Length: > 0 } text && a[1].Text is { Length: > 0 } part && holds(text, part)));

    private static Value Joined(Frame frame, string? first, string? second)
    {
        Budgets.Check(frame, (long)(first?.Length ?? 0) + (second?.Length ?? 0));
        return Value.Of(first + second);
    }

    private static string Capitalize(string text) => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];

    // Only what follows white space starts a word: a digit there does not, and the first letter behind it is then raised.
    private static string CapitalizeWords(string text)
    {
        var startsWord = true;
        return string.Create(text.Length, text, (written, source) =>
        {
            for (var i = 0; i < source.Length; i++)
            {
                var raised = startsWord && char.IsLetter(source[i]);
                startsWord = char.IsWhiteSpace(source[i]) || (startsWord && !raised);
                written[i] = raised ? char.ToUpperInvariant(source[i]) : source[i];
            }
        });
    }

    private static string Handleize(string text)
    {
        var handle = new StringBuilder(text.Length);
        var hyphen = false;
        foreach (var c in text)
        {
            if (char.IsLetterOrDigit(c))
            {
                handle.Append(char.ToLowerInvariant(c));
                hyphen = false;
            }
            else if (!hyphen)
            {
                handle.Append('-');
                hyphen = true;
            }
        }
        return handle.ToString(0, hyphen ? handle.Length - 1 : handle.Length);
    }

    private static string? Escape(string? text)
    {
        if (text is null)
            return null;
        var escaped = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            _ = c switch
            {
                '"' or '\\' => escaped.Append('\\').Append(c),
                '\a' => escaped.Append("\\a"),
                '\b' => escaped.Append("\\b"),
                '\t' => escaped.Append("\\t"),
                '\r' => escaped.Append("\\r"),
                '\v' => escaped.Append("\\v"),
                '\f' => escaped.Append("\\f"),
                '\n' => escaped.Append("\\n"),
                < ' ' => escaped.Append(CultureInfo.InvariantCulture, $"\\x{(int)c:x2}"),
                _ => escaped.Append(c),
            };
        }
        return escaped.ToString();
    }
}
