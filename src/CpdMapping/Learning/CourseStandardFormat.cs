using CpdMapping.Files;

namespace CpdMapping.Learning;

/// <summary>A list of standards in the file of a course, and the names in it.</summary>
internal static class CourseStandardFormat
{
    public static StandardsList Read(MapReader list)
    {
        var headings = list.Texts("headings");
        if (list.Required("names") is ListNode { Items.IsEmpty: true } empty)
            list.Problems.Error(FileCodes.Empty, empty.Place, "'names' holds nothing.", "At least one name was expected.");
        return new(headings, list.List("names", node => ReadName(node, list)), list.OptionalLine("by"), list.OptionalDate("date"));
    }

    public static MapBuilder Write(StandardsList list) => new MapBuilder()
        .Texts("headings", list.Headings)
        .OptionalText("by", list.By)
        .OptionalDate("date", list.On)
        .List("names", list.Standards.Select(WriteName));

    // A name alone is text; with more to say it is a map.
    private static CourseStandard ReadName(Node node, MapReader list)
    {
        if (node is not MapNode)
            return new() { AsWritten = list.AsText("names", node) ?? "" };
        var map = MapReader.Of(node, list.Problems, "A name");
        var standard = new CourseStandard
        {
            AsWritten = map.Text("as-written"),
            Pin = map.Reference("pin", required: false),
            Sessions = map.List("sessions", session => ReadSession(session, map)),
            Share = map.OptionalShare("share"),
            Depth = map.OptionalWord("depth", LearningWords.Depths) ?? AlignmentDepth.Teaches,
            Level = map.OptionalLine("level"),
            Reason = map.OptionalText("reason"),
            By = map.OptionalLine("by"),
            On = map.OptionalDate("date"),
        };
        map.Done();
        return standard;
    }

    private static Node WriteName(CourseStandard standard)
    {
        if (standard == new CourseStandard { AsWritten = standard.AsWritten })
            return new ScalarNode(default, standard.AsWritten, ScalarKind.Quoted);
        return new MapBuilder()
            .Text("as-written", standard.AsWritten)
            .OptionalText("pin", standard.Pin?.ToString())
            .List("sessions", standard.Sessions.Select(WriteSession))
            .OptionalShare("share", standard.Share)
            .Depth(standard.Depth)
            .OptionalText("level", standard.Level)
            .OptionalText("reason", standard.Reason)
            .OptionalText("by", standard.By)
            .OptionalDate("date", standard.On)
            .Build();
    }

    // The id alone, or a map with a share of its own.
    private static AlignedSession ReadSession(Node node, MapReader name)
    {
        if (node is not MapNode)
            return new(name.IdOf("sessions", node));
        var map = MapReader.Of(node, name.Problems, "An item of 'sessions'");
        var session = new AlignedSession(map.Id("session"), map.OptionalShare("share"));
        map.Done();
        return session;
    }

    private static Node WriteSession(AlignedSession session) => session.Share is null
        ? new ScalarNode(default, session.Session, ScalarKind.Quoted)
        : new MapBuilder().Text("session", session.Session).OptionalShare("share", session.Share).Build();
}
