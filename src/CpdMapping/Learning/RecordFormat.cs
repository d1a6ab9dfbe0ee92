using CpdMapping.Files;

namespace CpdMapping.Learning;

/// <summary>The file of a record: who the learner is, and the list of entries.</summary>
internal static class RecordFormat
{
    // So that sums of minutes stay within a whole number.
    public const int MostEntries = 10_000;

    public static readonly FileFormat<CpdRecord> Format = new(record => $"record {record.Id}", Read, RecordChecks.Run, Write);

    private static CpdRecord Read(MapReader map)
    {
        if (map.Required("entries") is ListNode { Items.Count: > MostEntries } list)
            map.Problems.Error(
                FileCodes.OutOfRange, list.Place, $"There are {Plain.Number(list.Items.Count)} entries.", $"At most {Plain.Number(MostEntries)} were expected.", "Start a new record.");
        return new()
        {
            Id = map.Slug("record"),
            Learner = map.Line("learner"),
            Registrations = map.Parts("registrations", registration => new Registration
            {
                Body = registration.Slug("body"),
                Number = registration.OptionalLine("number"),
                Role = registration.OptionalLine("role"),
                Joined = registration.OptionalDate("joined"),
                CycleStart = registration.OptionalDate("cycle-start"),
                Leave = registration.Parts("leave", leave => new Leave(leave.Date("from"), leave.OptionalDate("to"), leave.OptionalText("reason"))),
                Submitted = registration.OptionalMoments("submitted"),
            }),
            Entries = map.Parts("entries", EntryFormat.Read),
            Specimen = map.Flag("specimen", false),
        };
    }

    private static void Write(CpdRecord record, MapBuilder map) => map
        .Text("record", record.Id)
        .Text("learner", record.Learner)
        .Maps("registrations", record.Registrations.Select(registration => new MapBuilder()
            .Text("body", registration.Body)
            .OptionalText("number", registration.Number)
            .OptionalText("role", registration.Role)
            .OptionalDate("joined", registration.Joined)
            .OptionalDate("cycle-start", registration.CycleStart)
            .Maps("leave", registration.Leave.Select(leave => new MapBuilder()
                .Date("from", leave.From)
                .OptionalDate("to", leave.To)
                .OptionalText("reason", leave.Reason)))
            .Moments("submitted", registration.Submitted)))
        .Add("entries", new ListNode(default, record.Entries.Select(entry => (Node)EntryFormat.Write(entry).Build()).ToSequence()))
        .Specimen(record.Specimen);
}
