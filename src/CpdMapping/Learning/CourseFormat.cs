using CpdMapping.Files;

namespace CpdMapping.Learning;

/// <summary>The file of a course.</summary>
internal static class CourseFormat
{
    public static readonly FileFormat<Course> Format = new(course => $"course {course.Id}", Read, CourseChecks.Run, Write);

    private static Course Read(MapReader map) => new()
    {
        Id = map.Slug("course"),
        Title = map.Line("title"),
        Summary = map.OptionalText("summary"),
        Provider = ReadProvider(map),
        Url = Standards.WebAddress.Optional(map, "url"),
        From = map.OptionalPartialDate("from"),
        To = map.OptionalPartialDate("to"),
        StatedMinutes = map.OptionalInteger("stated-minutes", 1, 1_000_000),
        Sessions = map.RequiredParts("sessions", session => new PlannedSession(
            session.Id("id"), session.Integer("minutes", 1, 1440), session.OptionalLine("title"))),
        RefreshMonths = map.OptionalRefreshMonths(),
        Certifies = map.OptionalWord("certifies", LearningWords.CertificateKinds) ?? CertificateKind.Attendance,
        Accreditations = ReadAccreditations(map),
        Fee = map.Part("fee", FeeFormat.Read),
        Standards = map.Parts("standards", CourseStandardFormat.Read),
        Specimen = map.Flag("specimen", false),
    };

    public static Provider ReadProvider(MapReader map) =>
        map.Required("provider") is null ? new("") : map.Part("provider", provider => new Provider(
            provider.Line("name"), Standards.WebAddress.Optional(provider, "url"), Standards.WebAddress.Optional(provider, "check-at"))) ?? new("");

    public static MapBuilder WriteProvider(Provider provider) => new MapBuilder()
        .Text("name", provider.Name)
        .OptionalText("url", provider.Url)
        .OptionalText("check-at", provider.CheckAt);

    public static Sequence<Accreditation> ReadAccreditations(MapReader map) => map.Parts("accreditations", item => new Accreditation(
        item.Line("by"), item.Text("statement"), item.OptionalLine("reference"), item.OptionalPartialDate("from"), item.OptionalPartialDate("to")));

    public static IEnumerable<MapBuilder> WriteAccreditations(Sequence<Accreditation> accreditations) => accreditations.Select(item => new MapBuilder()
        .Text("by", item.By)
        .Text("statement", item.Statement)
        .OptionalText("reference", item.Reference)
        .OptionalPartialDate("from", item.From)
        .OptionalPartialDate("to", item.To));

    private static void Write(Course course, MapBuilder map) => map
        .Text("course", course.Id)
        .Text("title", course.Title)
        .OptionalText("summary", course.Summary)
        .Map("provider", WriteProvider(course.Provider))
        .OptionalText("url", course.Url)
        .OptionalPartialDate("from", course.From)
        .OptionalPartialDate("to", course.To)
        .OptionalInteger("stated-minutes", course.StatedMinutes)
        .Maps("sessions", course.Sessions.Select(session => new MapBuilder()
            .Text("id", session.Id)
            .Integer("minutes", session.Minutes)
            .OptionalText("title", session.Title)))
        .OptionalInteger("refresh-months", course.RefreshMonths)
        .OptionalText("certifies", course.Certifies == CertificateKind.Attendance ? null : LearningWords.Of(LearningWords.CertificateKinds, course.Certifies))
        .Maps("accreditations", WriteAccreditations(course.Accreditations))
        .Map("fee", FeeFormat.Write(course.Fee))
        .Maps("standards", course.Standards.Select(CourseStandardFormat.Write))
        .Specimen(course.Specimen);
}
