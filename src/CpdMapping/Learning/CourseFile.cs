using CpdMapping.Files;
using CpdMapping.Standards;

namespace CpdMapping.Learning;

/// <summary>Changes the file of a course as its writer left it: comments, order and layout stay.</summary>
public static class CourseFile
{
    /// <summary>Writes a pin beside every name of a course that has none.</summary>
    /// <param name="text">The text of the file. YAML keeps its layout; JSON, which has none to lose, is written anew.</param>
    /// <param name="library">The standards.</param>
    /// <param name="name">The name to print before the places of problems.</param>
    /// <returns>The new text, which reads back as <see cref="Course.Pin"/> says; or all problems, when a name means no standard or several.</returns>
    public static ParseResult<string> PinText(string text, StandardsLibrary library, string name = "(text)") =>
        EditedText.Of(text, name, CourseFormat.Format, Course.TryParse(text, library, name), course => course.Pin(library), Edit);

    /// <summary>Writes a pin beside every name of a course that has none, in its file.</summary>
    /// <param name="path">The path of a YAML or JSON file. It is only written when something changes, at once and whole.</param>
    /// <param name="library">The standards.</param>
    /// <param name="limits">How much is read at most; null for <see cref="ReadLimits.Default"/>.</param>
    /// <returns>The pinned course; or all problems, and then nothing is written.</returns>
    /// <exception cref="CpdFileException">The file cannot be written.</exception>
    public static ParseResult<Course> Pin(string path, StandardsLibrary library, ReadLimits? limits = null) =>
        EditedText.Write(path, limits, text => PinText(text, library, path), text => Course.TryParse(text, library, path));

    private static void Edit(MapNode root, Course pinned, TextEdits edits, ProblemList problems)
    {
        for (var i = 0; i < pinned.Standards.Count; i++)
            for (var j = 0; j < pinned.Standards[i].Standards.Count; j++)
            {
                var standard = pinned.Standards[i].Standards[j];
                var node = (((root["standards"] as ListNode)?.Items[i] as MapNode)?["names"] as ListNode)?.Items[j];
                var pin = new MapBuilder().Text("pin", standard.Pin?.ToString() ?? "").Build();
                if (node is MapNode map && map["pin"] is null)
                    edits.AddFirst(map, FlowMap.Entry(pin.Entries[0]));
                else if (node is ScalarNode scalar && !edits.TryReplace(
                    scalar, FlowMap.Write(new MapNode(default, [.. new MapBuilder().Text("as-written", standard.AsWritten).Build().Entries, .. pin.Entries]))))
                    EditedText.Refuse(scalar, problems);
            }
    }
}
