using CpdMapping.Files;

namespace CpdMapping.Learning;

/// <summary>Changes the text of a file, and proves that it then says what the changed model says.</summary>
internal static class EditedText
{
    public static ParseResult<string> Of<T>(
        string text, string name, FileFormat<T> format, ParseResult<T> read, Func<T, T> change, Action<MapNode, T, TextEdits, ProblemList> edit)
        where T : class, IEquatable<T>
    {
        if (!read.TryGetValue(out var value))
            return new(null, read.Problems);
        var changed = change(value);
        if (changed.Equals(value))
            return new(text, []);
        if (text.AsSpan().TrimStart('\uFEFF').TrimStart() is ['{', ..])
            return new(format.ToJson(changed), []);
        var problems = new ProblemList();
        var edits = new TextEdits(text);
        if (NodeReader.Parse(name, text, ReadLimits.Default, problems) is MapNode root) // it was read before, so it is one
            edit(root, changed, edits, problems);
        if (problems.HasErrors)
            return problems.ToResult<string>(null);
        var result = edits.Apply();
        var again = format.TryParse(result, name);
        if (again.TryGetValue(out var back) && back.Equals(changed))
            return new(result, []);
        problems.Error(
            LearningCodes.CannotChangeHere, new Place(name, 0, 0), "The file is laid out in a way in which it cannot be changed in place.", "Lists with each item on a line of its own were expected.", "Lay it out so, or save it as JSON.");
        return problems.ToResult<string>(null);
    }

    /// <summary>Gives the text of a file; reports why it cannot be read and gives null.</summary>
    public static string? Load(string path, ReadLimits? limits, ProblemList problems)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        return FileBytes.Of(path, limits ?? ReadLimits.Default, problems) is { } bytes && TextDecoder.Utf8Of(path, bytes, problems) is { } utf8 ? TextDecoder.Decode(utf8) : null;
    }

    public static ParseResult<T> Write<T>(string path, ReadLimits? limits, Func<string, ParseResult<string>> change, Func<string, ParseResult<T>> parse) where T : class
    {
        var problems = new ProblemList();
        if (Load(path, limits, problems) is not { } text)
            return problems.ToResult<T>(null);
        var changed = change(text);
        if (!changed.TryGetValue(out var result))
            return new(null, changed.Problems);
        if (result != text)
            FileWriter.Write(path, result);
        return parse(result);
    }

    public static void Refuse(ScalarNode scalar, ProblemList problems) => problems.Error(
        LearningCodes.CannotChangeHere, scalar.Place, $"{MapReader.Describe(scalar)} is written over several lines.", "One line was expected, so that it can be changed in place.", "Write it on one line.");
}
