using CpdMapping.Auditing;
using CpdMapping.Files;
using CpdMapping.Learning;
using CpdMapping.Standards;

namespace CpdMapping.Documents.Forms;

public sealed partial class CpdForm
{
    /// <summary>Writes the form as JSON. The same form gives the same bytes.</summary>
    public string ToJson() => NodeWriter.ToJson(new MapBuilder()
        .Integer("format", 1)
        .Text("record", Record.Id)
        .Text("learner", Record.Learner)
        .Flag("specimen", Record.Specimen)
        .Text("scheme", Scheme.Ref.ToString())
        .Integer("scheme-revision", Scheme.Revision)
        .OptionalText("registration-number", Registration?.Number)
        .Date("from", From)
        .Date("to", To)
        .Flag("own-cycle", HasOwnCycle)
        .Text("library-version", LibraryVersion.Text)
        .Maps("texts", Texts.Select(text => new MapBuilder()
            .Text("part", SchemeWords.Of(SchemeWords.TextParts, text.Asked.Part))
            .Integer("words", text.Words)
            .Integer("most-words", text.Asked.MostWords.Value)
            .Text("basis", LearningWords.Of(EditionWords.Basis, text.Asked.MostWords.Basis))
            .OptionalText("source", text.Asked.MostWords.Source)
            .OptionalText("text", text.Text)))
        .Maps("pieces", Pieces.Select(ToMap))
        .Build());

    private static MapBuilder ToMap(RecordEntry piece)
    {
        var activity = piece.Activity!; // standing entries have an activity
        return new MapBuilder()
            .Text("entry", piece.Id)
            .Text("title", activity.Title)
            .Text("kind", LearningWords.Of(LearningWords.Kinds, activity.Kind))
            .OptionalText("provider", activity.Provider)
            .Date("from", activity.From)
            .Date("to", activity.To)
            .Integer("minutes", activity.Minutes)
            .Texts("standards", piece.Alignments.Select(alignment => alignment.Standard.Ref.ToString()))
            .Map("learnt", Written(piece.Reflection?.Learnt))
            .Map("impact", Written(piece.Reflection?.Impact))
            .Map("peer", Written(piece.Peer?.Text))
            .Integer("evidence", piece.Evidence.Count);
    }

    private static MapBuilder? Written(string? text) => text is null ? null : new MapBuilder().Integer("words", WordCount.Of(text)).Text("text", text);
}
