using CpdMapping.Files;

namespace CpdMapping.Learning;

/// <summary>A link to a standard in the file of a record or a certificate.</summary>
internal static class AlignmentFormat
{
    public static Alignment Read(MapReader map) => new()
    {
        Standard = SnapshotFormat.Read(map, "standard"),
        Share = map.OptionalShare("share"),
        Minutes = map.OptionalInteger("minutes", 0, ActivityFormat.MostMinutes),
        Depth = map.OptionalWord("depth", LearningWords.Depths) ?? AlignmentDepth.Teaches,
        Level = map.OptionalLine("level"),
        Reason = map.OptionalText("reason"),
        By = map.OptionalLine("by"),
        On = map.OptionalDate("date"),
        AsWritten = map.OptionalText("as-written"),
    };

    public static MapBuilder Write(Alignment alignment) => new MapBuilder()
        .Add("standard", SnapshotFormat.Write(alignment.Standard))
        .OptionalShare("share", alignment.Share)
        .OptionalInteger("minutes", alignment.Minutes)
        .Depth(alignment.Depth)
        .OptionalText("level", alignment.Level)
        .OptionalText("reason", alignment.Reason)
        .OptionalText("by", alignment.By)
        .OptionalDate("date", alignment.On)
        .OptionalText("as-written", alignment.AsWritten);
}
