using CpdMapping.Files;

namespace CpdMapping.Learning;

/// <summary>An entry in the file of a record.</summary>
internal static class EntryFormat
{
    /// <summary>The most minutes of one activity: more than a year of working days.</summary>
    public const int MostMinutes = 200_000;

    public static RecordEntry Read(MapReader map) => new()
    {
        Id = map.Id("id"),
        Logged = map.Date("logged"),
        Activity = map.Part("activity", ReadActivity),
        Alignments = map.Parts("alignments", ReadAlignment),
        Evidence = map.Parts("evidence", evidence => new Evidence(
            evidence.Line("kind"), evidence.Line("title"), evidence.OptionalLine("reference"), evidence.OptionalInteger("minutes", 0, MostMinutes))),
        Reflection = map.Part("reflection", ReadReflection),
        Peer = map.Part("peer", peer => new PeerReflection(
            peer.Line("peer"), peer.Line("role"), peer.OptionalText("text"), peer.OptionalDate("date"))),
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
        .Map("activity", entry.Activity is null ? null : WriteActivity(entry.Activity))
        .Maps("alignments", entry.Alignments.Select(WriteAlignment))
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
            .OptionalDate("date", peer.On));

    private static Activity ReadActivity(MapReader map)
    {
        var from = map.Date("from");
        return new()
        {
            Kind = map.Word("kind", LearningWords.Kinds),
            Title = map.Line("title"),
            Provider = map.OptionalLine("provider"),
            From = from,
            To = map.OptionalDate("to") ?? from,
            Minutes = map.Integer("minutes", 0, MostMinutes),
            Course = map.OptionalSlug("course"),
            Certificate = map.OptionalNumber("certificate"),
        };
    }

    private static MapBuilder WriteActivity(Activity activity) => new MapBuilder()
        .Plain("kind", LearningWords.Of(LearningWords.Kinds, activity.Kind))
        .Text("title", activity.Title)
        .OptionalText("provider", activity.Provider)
        .Date("from", activity.From)
        .OptionalDate("to", activity.To == activity.From ? null : activity.To)
        .Integer("minutes", activity.Minutes)
        .OptionalText("course", activity.Course)
        .OptionalText("certificate", activity.Certificate?.ToString());

    private static Alignment ReadAlignment(MapReader map) => new()
    {
        Standard = SnapshotFormat.Read(map, "standard"),
        Share = map.OptionalShare("share"),
        Depth = map.OptionalWord("depth", LearningWords.Depths) ?? AlignmentDepth.Teaches,
        Level = map.OptionalLine("level"),
        Reason = map.OptionalText("reason"),
        AsWritten = map.OptionalText("as-written"),
    };

    private static MapBuilder WriteAlignment(Alignment alignment) => new MapBuilder()
        .Add("standard", SnapshotFormat.Write(alignment.Standard))
        .OptionalShare("share", alignment.Share)
        .Depth(alignment.Depth)
        .OptionalText("level", alignment.Level)
        .OptionalText("reason", alignment.Reason)
        .OptionalText("as-written", alignment.AsWritten);

    private static Reflection ReadReflection(MapReader map)
    {
        var reflection = new Reflection(map.OptionalText("learnt"), map.OptionalText("impact"), map.OptionalDate("date"));
        if (!map.Has("learnt") && !map.Has("impact"))
            map.Problems.Error(
                LearningCodes.SaysNothing, map.Place, "The reflection says nothing.", "'learnt', 'impact' or both were expected.", "Write one, or take the reflection out.");
        return reflection;
    }
}
