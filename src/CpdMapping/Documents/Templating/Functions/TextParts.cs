using System.Text;
using CpdMapping.Documents.Templating.Running;
using CpdMapping.Documents.Templating.Shapes;

namespace CpdMapping.Documents.Templating.Functions;

/// <summary>The functions of <c>string</c> that take parts out of a text, put others in, or cut it up.</summary>
internal static class TextParts
{
    public static IEnumerable<Function> All =>
    [
        TextFunctions.Text("string.strip", text => text?.Trim()),
        TextFunctions.Text("string.lstrip", text => text?.TrimStart()),
        TextFunctions.Text("string.rstrip", text => text?.TrimEnd()),
        TextFunctions.Text("string.strip_newlines", text => text is null ? "" : text.Replace("\r", "", StringComparison.Ordinal).Replace("\n", "", StringComparison.Ordinal)),
        new("string.replace", [Parameter.Text("text"), Parameter.Text("match"), Parameter.Text("replace")], _ => Shape.Text, Replace),
        new("string.replace_first", [Parameter.Text("text"), Parameter.Text("match"), Parameter.Text("replace"), Parameter.Any("fromEnd").Or(Value.False)], _ => Shape.Text,
            (frame, a) => ReplaceOne(frame, a[0].Text ?? "", a[1].Text, a[2].Text ?? "", a[3].IsTrue)),
        new("string.remove", [Parameter.Text("text"), Parameter.Text("remove")], _ => Shape.Text,
            (_, a) => a[1].Text is { Length: > 0 } part ? Value.Of(a[0].Text?.Replace(part, "", StringComparison.Ordinal)) : a[0]),
        new("string.remove_first", [Parameter.Text("text"), Parameter.Text("remove")], _ => Shape.Text, (frame, a) => ReplaceOne(frame, a[0].Text, a[1].Text, "", fromEnd: false)),
        new("string.remove_last", [Parameter.Text("text"), Parameter.Text("remove")], _ => Shape.Text, (frame, a) => ReplaceOne(frame, a[0].Text, a[1].Text, "", fromEnd: true)),
        new("string.slice", [Parameter.Text("text"), Parameter.Number("start"), Parameter.Number("length").Or(Value.Null)], _ => Shape.Text, Slice),
        new("string.slice1", [Parameter.Text("text"), Parameter.Number("start"), Parameter.Number("length").Or(Value.Of(1L))], _ => Shape.Text, SliceOne),
        new("string.truncate", [Parameter.Text("text"), Parameter.Number("length"), Parameter.Text("ellipsis").Or(Value.Null)], _ => Shape.Text, Truncate),
        new("string.truncatewords", [Parameter.Text("text"), Parameter.Number("count"), Parameter.Text("ellipsis").Or(Value.Null)], _ => Shape.Text, TruncateWords),
        new("string.split", [Parameter.Text("text"), Parameter.Text("match")], _ => Shape.ListOf(Shape.Text), (_, a) => Split(a[0].Text, a[1].Text)),
    ];

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

    // Unlike string.replace, these functions of the language find text of another case too.
    private static Value ReplaceOne(Frame frame, string? text, string? match, string replacement, bool fromEnd)
    {
        if (text is not { Length: > 0 } || match is not { Length: > 0 })
            return Value.Of(text);
        var at = fromEnd ? text.LastIndexOf(match, StringComparison.OrdinalIgnoreCase) : text.IndexOf(match, StringComparison.OrdinalIgnoreCase);
        if (at < 0)
            return Value.Of(text);
        Budgets.Check(frame, (long)text.Length - match.Length + replacement.Length);
        return Value.Of(string.Concat(text.AsSpan(0, at), replacement, text.AsSpan(at + match.Length)));
    }

    private static Value Slice(Frame frame, Value[] arguments)
    {
        var text = arguments[0].Text ?? "";
        return Part(text, Operators.ToInteger(arguments[1]), arguments[2].IsNull ? text.Length : Operators.ToInteger(arguments[2]));
    }

    private static Value SliceOne(Frame frame, Value[] arguments) =>
        Part(arguments[0].Text ?? "", Operators.ToInteger(arguments[1]), Operators.ToInteger(arguments[2]));

    /// <summary>The part of a text from a place on, which counts from the end when it is negative, as far as the text has it.</summary>
    private static Value Part(string text, long start, long length)
    {
        var from = start < 0 ? start + text.Length : start;
        var to = Math.Min(from + Math.Min(length, text.Length - Math.Min(from, 0)), text.Length);
        from = Math.Max(from, 0);
        return Value.Of(from < to ? text[(int)from..(int)to] : "");
    }

    private static Value Truncate(Frame frame, Value[] arguments)
    {
        if (arguments[0].Text is not { Length: > 0 } text)
            return Value.Of("");
        var length = Operators.ToInteger(arguments[1]);
        var ellipsis = arguments[2].Text ?? "...";
        return Value.Of(text.Length > length ? string.Concat(text.AsSpan(0, (int)Math.Max(0, length - ellipsis.Length)), ellipsis) : text);
    }

    // The language takes an ellipsis here and does not use it. White space in front makes an empty first word, as it does there.
    private static Value TruncateWords(Frame frame, Value[] arguments)
    {
        if (arguments[0].Text is not { Length: > 0 } text)
            return Value.Of("");
        var count = Operators.ToInteger(arguments[1]);
        var kept = new StringBuilder();
        var at = 0;
        for (var word = 0L; word < count && at <= text.Length; word++)
        {
            frame.Step();
            var end = at;
            while (end < text.Length && !char.IsWhiteSpace(text[end]))
                end++;
            kept.Append(word > 0 ? " " : "").Append(text, at, end - at);
            at = end + 1;
            while (end < text.Length && at < text.Length && char.IsWhiteSpace(text[at]))
                at++;
        }
        return Value.Of(kept.Append("...").ToString());
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
