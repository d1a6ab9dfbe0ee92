using CpdMapping.Files;
using CpdMapping.Standards;

namespace CpdMapping.Learning;

/// <summary>An entry in the file of a record.</summary>
internal static class EntryFormat
{
    public static RecordEntry Read(MapReader map) => new()
    {
        Id = map.Id("id"),
        Logged = map.Date("logged"),
        Activity = map.Part("activity", ActivityFormat.Read),
        Alignments = map.Parts("alignments", AlignmentFormat.Read),
        Evidence = map.Parts("evidence", evidence => new Evidence(
            evidence.Line("kind"), evidence.Line("title"), evidence.OptionalLine("reference"), evidence.OptionalInteger("minutes", 0, ActivityFormat.MostMinutes))),
        Reflection = map.Part("reflection", ReadReflection),
        Peer = map.Part("peer", peer => new PeerReflection(
            peer.Line("peer"), peer.Line("role"), peer.OptionalText("text"), peer.OptionalDate("date"))),
        Confirmed = map.Part("confirmed", confirmed => new Confirmation(confirmed.Line("by"), confirmed.Line("role"), confirmed.Date("date"))),
        Audited = map.Part("audited", audited => new AuditMark(audited.Line("by"), audited.Date("date"), Scheme(audited))),
        Corrects = map.Has("corrects") ? map.Id("corrects") : null,
        Withdraws = map.Has("withdraws") ? map.Id("withdraws") : null,
        Because = map.OptionalText("because"),
    };

    public static MapBuilder Write(RecordEntry entry) => new MapBuilder()
        .Text("id", entry.Id)
        .Date("logged", entry.Logged)
        .OptionalText("corrects", entry.Corrects)
        .OptionalText("withdraws", entry.Withdraws)
        .OptionalText("because", entry.Because)
        .Map("activity", entry.Activity is null ? null : ActivityFormat.Write(entry.Activity))
        .Maps("alignments", entry.Alignments.Select(AlignmentFormat.Write))
        .Maps("evidence", entry.Evidence.Select(evidence => new MapBuilder()
            .Text("kind", evidence.Kind)
            .Text("title", evidence.Title)
            .OptionalText("reference", evidence.Reference)
            .OptionalInteger("minutes", evidence.Minutes)))
        .Map("reflection", entry.Reflection is not { } reflection ? null : new MapBuilder()
            .OptionalText("learnt", reflection.Learnt)
            .OptionalText("impact", reflection.Impact)
            .OptionalDate("date", reflection.On))
        .Map("peer", entry.Peer is not { } peer ? null : new MapBuilder()
            .Text("peer", peer.Peer)
            .Text("role", peer.Role)
            .OptionalText("text", peer.Text)
            .OptionalDate("date", peer.On))
        .Map("confirmed", entry.Confirmed is not { } confirmed ? null : new MapBuilder()
            .Text("by", confirmed.By)
            .Text("role", confirmed.Role)
            .Date("date", confirmed.On))
        .Map("audited", entry.Audited is not { } audited ? null : new MapBuilder()
            .Text("by", audited.By)
            .Date("date", audited.On)
            .Text("scheme", audited.Scheme));

    // A scheme's version has the syntax of an edition's reference.
    private static string Scheme(MapReader map) =>
        map.Parsed<EditionRef>("scheme", required: true, EditionRef.TryParse, FileCodes.BadIdentity, "A scheme and its version were expected, as swe-cpd@2021-12.")?.ToString() ?? "";

    private static Reflection ReadReflection(MapReader map)
    {
        var reflection = new Reflection(map.OptionalText("learnt"), map.OptionalText("impact"), map.OptionalDate("date"));
        if (!map.Has("learnt") && !map.Has("impact"))
            map.Problems.Error(
                LearningCodes.SaysNothing, map.Place, "The reflection says nothing.", "'learnt', 'impact' or both were expected.", "Write one, or take the reflection out.");
        return reflection;
    }
}
