using CpdMapping.Files;
using CpdMapping.Standards;

namespace CpdMapping.Learning;

/// <summary>Changes the file of a record as its writer left it: comments, order and layout stay.</summary>
public static class RecordFile
{
    /// <summary>Writes a snapshot in the place of every standard of a record that stands as a reference alone.</summary>
    /// <param name="text">The text of the file. YAML keeps its layout; JSON, which has none to lose, is written anew.</param>
    /// <param name="library">The standards.</param>
    /// <param name="name">The name to print before the places of problems.</param>
    /// <returns>The new text, which reads back as <see cref="CpdRecord.Pin"/> says; or all problems, when a standard is not loaded.</returns>
    public static ParseResult<string> PinText(string text, StandardsLibrary library, string name = "(text)") =>
        EditedText.Of(text, name, RecordFormat.Format, CpdRecord.TryParse(text, library, name), record => record.Pin(library), Edit);

    /// <summary>Writes a snapshot in the place of every standard of a record that stands as a reference alone, in its file.</summary>
    /// <param name="path">The path of a YAML or JSON file. It is only written when something changes, at once and whole.</param>
    /// <param name="library">The standards.</param>
    /// <param name="limits">How much is read at most; null for <see cref="ReadLimits.Default"/>.</param>
    /// <returns>The pinned record; or all problems, and then nothing is written.</returns>
    /// <exception cref="CpdFileException">The file cannot be written.</exception>
    public static ParseResult<CpdRecord> Pin(string path, StandardsLibrary library, ReadLimits? limits = null) =>
        EditedText.Write(path, limits, text => PinText(text, library, path), text => CpdRecord.TryParse(text, library, path));

    private static void Edit(MapNode root, CpdRecord pinned, TextEdits edits, ProblemList problems)
    {
        for (var i = 0; i < pinned.Entries.Count; i++)
            for (var j = 0; j < pinned.Entries[i].Alignments.Count; j++)
            {
                var snapshot = pinned.Entries[i].Alignments[j].Standard;
                var alignment = (((root["entries"] as ListNode)?.Items[i] as MapNode)?["alignments"] as ListNode)?.Items[j] as MapNode;
                if (snapshot.IsPinned && alignment?["standard"] is ScalarNode scalar
                    && !edits.TryReplace(scalar, FlowMap.Write(SnapshotFormat.WriteMap(snapshot).Build())))
                    EditedText.Refuse(scalar, problems);
            }
    }
}
