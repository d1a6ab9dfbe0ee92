using CpdMapping.Files;

namespace CpdMapping.Learning;

/// <summary>The file of a cohort.</summary>
internal static class CohortFormat
{
    public static readonly FileFormat<Cohort> Format = new(cohort => $"cohort {cohort.Id}", Read, CohortChecks.Run, Write);

    private static Cohort Read(MapReader map)
    {
        var zone = ZoneFormat.Read(map);
        var sessions = map.RequiredParts("sessions", session => ReadSession(session, zone));
        var lengths = Lengths(sessions);
        map.Required("learners");
        return new()
        {
            Id = map.Slug("cohort"),
            Course = map.Slug("course"),
            Zone = zone?.Id ?? "UTC",
            Rule = AttendanceRuleFormat.Read(map),
            Sessions = sessions,
            Learners = map.Parts("learners", learner => new CohortLearner
            {
                Key = learner.Slug("key"),
                Name = learner.Line("name"),
                Email = learner.OptionalLine("email"),
                Certificate = learner.OptionalNumber("certificate"),
                Attended = learner.List("attended", node => ReadAttendance(learner, node, lengths)),
            }),
            Specimen = map.Flag("specimen", false),
        };
    }

    private static void Write(Cohort cohort, MapBuilder map)
    {
        var writer = new LocalTimeWriter(cohort.Zone);
        var lengths = Lengths(cohort.Sessions);
        map.Text("cohort", cohort.Id)
            .Text("course", cohort.Course)
            .Text("zone", cohort.Zone);
        if (cohort.Rule != AttendanceRule.ProRata)
            map.Rule(cohort.Rule);
        map.Maps("sessions", cohort.Sessions.Select(session => WriteSession(session, writer)))
            .Add("learners", new ListNode(default, cohort.Learners.Select(learner => (Node)new MapBuilder()
                .Text("key", learner.Key)
                .Text("name", learner.Name)
                .OptionalText("email", learner.Email)
                .OptionalText("certificate", learner.Certificate?.ToString())
                .List("attended", learner.Attended.Select(attendance => WriteAttendance(attendance, lengths)))
                .Build()).ToSequence()))
            .Specimen(cohort.Specimen);
    }

    /// <summary>The minutes of each session, by its id.</summary>
    public static Dictionary<string, int> Lengths(Sequence<Session> sessions) =>
        sessions.DistinctBy(session => session.Id, StringComparer.Ordinal).ToDictionary(session => session.Id, session => session.NetMinutes, StringComparer.Ordinal);

    private static Session ReadSession(MapReader map, LocalZone? zone)
    {
        var times = LocalTimeReader.OfDay(map, zone);
        return new(
            map.Id("id"),
            times.Read(map, "start", "offset"),
            times.Read(map, "end", "end-offset"),
            map.Parts("breaks", part => new Break(times.Read(part, "start", "offset"), times.Read(part, "end", "end-offset"))));
    }

    private static MapBuilder WriteSession(Session session, LocalTimeWriter writer) => writer
        .Times(new MapBuilder().Text("id", session.Id).Date("date", session.Date), session.Date, session.Start, session.End)
        .Maps("breaks", session.Breaks.Select(part => writer.Times(new MapBuilder(), session.Date, part.Start, part.End)));

    // The id alone says that the learner was there from the beginning to the end.
    private static Attendance ReadAttendance(MapReader learner, Node node, Dictionary<string, int> lengths)
    {
        if (node is not MapNode)
        {
            var id = learner.IdOf("attended", node);
            return new(id, lengths.GetValueOrDefault(id));
        }
        var map = MapReader.Of(node, learner.Problems, "An item of 'attended'");
        var attendance = new Attendance(map.Id("session"), map.Integer("minutes", 0, 1440));
        map.Done();
        return attendance;
    }

    public static Node WriteAttendance(Attendance attendance, Dictionary<string, int> lengths) =>
        lengths.TryGetValue(attendance.Session, out var length) && length == attendance.Minutes
            ? new ScalarNode(default, attendance.Session, ScalarKind.Quoted)
            : new MapBuilder().Text("session", attendance.Session).Integer("minutes", attendance.Minutes).Build();
}
