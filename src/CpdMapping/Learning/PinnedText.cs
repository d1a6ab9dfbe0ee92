using CpdMapping.Files;

namespace CpdMapping.Learning;

/// <summary>Pins in the text of a file, and proves that the text then says what the pinned model says.</summary>
internal static class PinnedText
{
    public static ParseResult<string> Of<T>(
        string text, string name, FileFormat<T> format, ParseResult<T> read, Func<T, T> pin, Action<MapNode, T, TextEdits, ProblemList> edit)
        where T : class, IEquatable<T>
    {
        if (!read.TryGetValue(out var value))
            return new(null, read.Problems);
        var pinned = pin(value);
        if (pinned.Equals(value))
            return new(text, []);
        if (text.AsSpan().TrimStart('\uFEFF').TrimStart() is ['{', ..])
            return new(format.ToJson(pinned), []);
        var problems = new ProblemList();
        var edits = new TextEdits(text);
        if (NodeReader.Parse(name, text, ReadLimits.Default, problems) is MapNode root) // it was read before, so it is one
            edit(root, pinned, edits, problems);
        if (problems.HasErrors)
            return problems.ToResult<string>(null);
        var result = edits.Apply();
        var again = format.TryParse(result, name);
        if (again.TryGetValue(out var back) && back.Equals(pinned))
            return new(result, []);
        problems.Error(
            LearningCodes.CannotPinHere, new Place(name, 0, 0), "The file is laid out in a way in which pins cannot be put in.", "Each name on a line of its own was expected.", "Write the names as a list, one on each line.");
        return problems.ToResult<string>(null);
    }

    public static ParseResult<T> Write<T>(string path, ReadLimits? limits, Func<string, ParseResult<string>> pin, Func<string, ParseResult<T>> parse) where T : class
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        var problems = new ProblemList();
        if (FileBytes.Of(path, limits ?? ReadLimits.Default, problems) is not { } bytes || TextDecoder.Utf8Of(path, bytes, problems) is not { } utf8)
            return problems.ToResult<T>(null);
        var text = TextDecoder.Decode(utf8);
        var pinned = pin(text);
        if (!pinned.TryGetValue(out var result))
            return new(null, pinned.Problems);
        if (result != text)
            FileWriter.Write(path, result);
        return parse(result);
    }

    public static void Refuse(ScalarNode scalar, ProblemList problems) => problems.Error(
        LearningCodes.CannotPinHere, scalar.Place, $"{MapReader.Describe(scalar)} is written over several lines.", "One line was expected, so that the pin can be put in.", "Write it on one line.");
}
