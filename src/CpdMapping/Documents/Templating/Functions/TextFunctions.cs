using CpdMapping.Documents.Templating.Running;
using CpdMapping.Documents.Templating.Shapes;

namespace CpdMapping.Documents.Templating.Functions;

/// <summary>The functions of <c>string</c>. Comparison is ordinal, casing invariant.</summary>
internal static class TextFunctions
{
    public static IEnumerable<Function> All =>
    [
        Text("string.upcase", 1, a => a[0].Text?.ToUpperInvariant()),
        Text("string.downcase", 1, a => a[0].Text?.ToLowerInvariant()),
        Text("string.capitalize", 1, a => Capitalize(a[0].Text ?? "")),
        Text("string.strip", 1, a => a[0].Text?.Trim()),
        new("string.replace", [Parameter.Text, Parameter.Text, Parameter.Text], 0, _ => Shape.Text, Replace),
        new("string.truncate", [Parameter.Text, Parameter.Number, Parameter.Text], 1, _ => Shape.Text, Truncate),
        new("string.size", [Parameter.Text], 0, _ => Shape.Integer, (_, a) => Value.Of((long)(a[0].Text?.Length ?? 0))),
        new("string.pad_left", [Parameter.Text, Parameter.Number], 0, _ => Shape.Text, (frame, a) => Value.Of((a[0].Text ?? "").PadLeft(Budgets.Width(frame, a[1])))),
        new("string.pad_right", [Parameter.Text, Parameter.Number], 0, _ => Shape.Text, (frame, a) => Value.Of((a[0].Text ?? "").PadRight(Budgets.Width(frame, a[1])))),
        Test("string.contains", (text, part) => text.Contains(part, StringComparison.Ordinal)),
        Test("string.starts_with", (text, part) => text.StartsWith(part, StringComparison.Ordinal)),
        Test("string.ends_with", (text, part) => text.EndsWith(part, StringComparison.Ordinal)),
        new("string.split", [Parameter.Text, Parameter.Text], 0, _ => Shape.ListOf(Shape.Text), (_, a) => Split(a[0].Text, a[1].Text)),
    ];

    private static Function Text(string name, int parameters, Func<Value[], string?> call) =>
        new(name, [.. Enumerable.Repeat(Parameter.Text, parameters)], 0, _ => Shape.Text, (_, a) => Value.Of(call(a)));

    private static Function Test(string name, Func<string, string, bool> holds) =>
        new(name, [Parameter.Text, Parameter.Text], 0, _ => Shape.Boolean,
            (_, a) => Value.Of(a[0].Text is { Length: > 0 } text && a[1].Text is { Length: > 0 } part && holds(text, part)));

    private static string Capitalize(string text) => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];

    private static Value Replace(Frame frame, Value[] arguments)
    {
        if (arguments[0].Text is not { Length: > 0 } text)
            return Value.Of("");
        if (arguments[1].Text is not { Length: > 0 } match)
            throw new RenderFault(TemplateCodes.WrongArguments, "string.replace is asked to replace an empty text.", "Give it the text to replace.");
        var replacement = arguments[2].Text ?? "";
        var count = replacement.Length > match.Length ? (long)text.AsSpan().Count(match) : 0;
        Budgets.Check(frame, text.Length + (count * (replacement.Length - match.Length)));
        return Value.Of(text.Replace(match, replacement, StringComparison.Ordinal));
    }

    private static Value Truncate(Frame frame, Value[] arguments)
    {
        if (arguments[0].Text is not { Length: > 0 } text)
            return Value.Of("");
        var length = Operators.ToInteger(arguments[1]);
        var ellipsis = (arguments.Length > 2 ? arguments[2].Text : null) ?? "...";
        return Value.Of(text.Length > length ? string.Concat(text.AsSpan(0, (int)Math.Max(0, length - ellipsis.Length)), ellipsis) : text);
    }

    private static Value Split(string? text, string? separator)
    {
        if (string.IsNullOrEmpty(text))
            return Value.Of(new ValueItems());
        return string.IsNullOrEmpty(separator)
            ? Value.Of(new ValueItems(Value.Of(text)))
            : Value.Of(new ValueItems([.. text.Split(separator, StringSplitOptions.RemoveEmptyEntries).Select(Value.Of)]));
    }
}
