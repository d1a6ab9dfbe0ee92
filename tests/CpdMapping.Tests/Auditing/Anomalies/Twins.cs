using CpdMapping.Auditing.Anomalies;
using CpdMapping.Learning;
using CpdMapping.Standards;

namespace CpdMapping.Tests.Auditing.Anomalies;

/// <summary>For each pattern a record, or several, on which it fires, and a twin on which it must not.</summary>
internal static class Twins
{
    private const string Text =
        "I had thought that the meeting was for the plan, and it was for the parents. When I asked what they made of it nobody spoke for a while, and then everybody did, and the plan that came of it was a third as long as mine.";

    private const string Other =
        "The article is about housing and not about care, which is why I read it. It follows twelve tenants through two winters and counts what each visit cost them; I had never reckoned a visit as a cost before that evening.";

    private static readonly AnomalyContext Cycle = new() { On = new(2025, 11, 20), From = new(2024, 12, 1), To = new(2025, 11, 30), Library = StandardsLibrary.BuiltIn };

    private static readonly Certificate Issued = Certificates
        .For(Learning.Examples.Course, Learning.Examples.Cohort, StandardsLibrary.BuiltIn).Select(d => d.Certificate).OfType<Certificate>().First();

    private static readonly CpdRecord OfIssued = Record(RecordEntry.From(Issued, "a", new(2025, 9, 22))) with { Learner = Issued.Learner };

    public static Dictionary<string, (AnomalyContext Context, CpdRecord Dirty, CpdRecord Clean)> Within { get; } = new(StringComparer.Ordinal)
    {
        ["overlapping-times"] = (Cycle, Record(At("a", "09:30", "12:00"), At("b", "11:00", "13:00")), Record(At("a", "09:30", "11:00"), At("b", "11:00", "13:00"))),
        ["long-day"] = (Cycle, Record(Took("a", 400), Took("b", 300)), Record(Took("a", 300), Took("b", 300))),
        ["same-certificate-twice"] = (
            Cycle,
            Record(Numbered("a", "2025-03-01", "RL-7Q4K"), Numbered("b", "2025-04-01", "RL-7Q4K")),
            Record(Numbered("a", "2025-03-01", "RL-7Q4K"), Numbered("b", "2025-04-01", "RL-7Q4L"))),
        ["outside-time"] = (Cycle, Record(Cases.Piece("a", "2025-11-21", "A talk")), Record(Cases.Piece("a", "2025-11-20", "A talk"))),
        ["differs-from-certificate"] = (
            Cycle with { Certificates = [Issued], Library = null },
            Changed(OfIssued, e => e with { Activity = e.Activity! with { Minutes = e.Activity.Minutes + 60 } }), // the entry has one
            OfIssued),
        ["not-accredited-then"] = (Accredited("2025-06"), Record(OnCourse("2025-05-31")), Record(OnCourse("2025-06-30"))),
        ["retired-standard"] = (Cycle, Record(Claiming("pcf@2012/7")), Record(Claiming("pcf@2018/7"))),
        ["copied-text"] = (
            Cycle,
            Record(Wrote("a", "2025-03-01", Text), Wrote("b", "2025-04-01", Text.Replace("the meeting", "the visit", StringComparison.Ordinal))),
            Record(Wrote("a", "2025-03-01", Text), Wrote("b", "2025-04-01", Other))),
        ["deadline-bunching"] = (Cycle, Record(Spread("2025-11-18")), Record(Spread("2025-10-18"))),
        ["faster-than-possible"] = (Cycle, Record(Showing("a", 50, 9)), Record(Showing("a", 50, 25))),
        ["identical-entries"] = (Cycle, Record(Kinds(60, 60)), Record(Kinds(60, 75))),
        ["impossible-order"] = (Cycle, Record(Reflected("2025-02-28")), Record(Reflected("2025-03-01"))),
        ["category-inflation"] = (Cycle, Record(Called("A podcast on housing")), Record(Called("A podcast on housing, in our reading group"))),
        ["own-word"] = (
            Cycle,
            Record(Wrote("a", "2025-03-01", Text) with { Peer = new("zoë  EXAMPLE", "social worker") }),
            Record(Wrote("a", "2025-03-01", Text) with { Peer = new("Zoë Exempla", "social worker") })),
        ["splitting"] = (Cycle, Record(Short(5)), Record(Short(4))),
        ["same-opening"] = (Cycle, Record(Opening(5)), Record(Opening(4))),
    };

    public static Dictionary<string, (CpdRecord[] Dirty, CpdRecord[] Clean)> Across { get; } = new(StringComparer.Ordinal)
    {
        ["same-certificate-for-two"] = (
            [Record(Numbered("a", "2025-03-01", "RL-7Q4K")), Second(Numbered("a", "2025-03-01", "RL-7Q4K"))],
            [Record(Numbered("a", "2025-03-01", "RL-7Q4K")), Second(Numbered("a", "2025-03-01", "RL-7Q4L"))]),
        ["copied-reason"] = (
            [Record(Claiming("pcf@2018/7", Text)), Second(Claiming("pcf@2018/7", Text))],
            [Record(Claiming("pcf@2018/7", Text)), Second(Claiming("pcf@2018/7", Other))]),
        ["copied-text-across"] = (
            [Record(Wrote("a", "2025-03-01", Text)), Second(Wrote("x", "2025-04-01", Text.ToUpperInvariant()))],
            [Record(Wrote("a", "2025-03-01", Text)), Second(Wrote("x", "2025-04-01", Other))]),
        ["confirm-each-other"] = ([Confirmed("a", "Ann A", "Ben B"), Confirmed("b", "Ben B", "ann a")], [Confirmed("a", "Ann A", "Ben B"), Confirmed("b", "Ben B", "Cat C")]),
    };

    public static CpdRecord Confirmed(string id, string learner, string by) =>
        Record(Cases.Piece("e1", "2025-03-01", "A talk") with { Confirmed = new(by, "colleague", new(2025, 3, 2)) }) with { Id = id, Learner = learner };

    private static CpdRecord Record(params RecordEntry[] entries) => Cases.Record(entries);

    private static CpdRecord Second(params RecordEntry[] entries) => Cases.Record(entries) with { Id = "ben-example", Learner = "Ben Example" };

    private static RecordEntry At(string id, string start, string end)
    {
        var entry = Cases.Piece(id, "2025-03-03", "Talk " + id);
        var sitting = new Sitting(Cases.Moment($"2025-03-03T{start}:00+00:00"), Cases.Moment($"2025-03-03T{end}:00+00:00"));
        return entry with { Activity = entry.Activity! with { Zone = "Europe/London", Times = [sitting], Minutes = sitting.Minutes } }; // a piece has one
    }

    private static RecordEntry Took(string id, int minutes, string day = "2025-03-03") => With(Cases.Piece(id, day, "Talk " + id), a => a with { Minutes = minutes });

    private static RecordEntry Numbered(string id, string day, string number) => With(Cases.Piece(id, day, "Talk " + id), a => a with { Certificate = CertificateNumber.Parse(number) });

    private static RecordEntry OnCourse(string day) => With(Cases.Piece("a", day, "Craft"), a => a with { Course = "craft" });

    private static AnomalyContext Accredited(string from) => Cycle with
    {
        Courses =
        [
            new Course
            {
                Id = "craft",
                Title = "Craft",
                Provider = new("The School"),
                Sessions = [new("1", 60)],
                Accreditations = [new Accreditation("The Society", "It is good.", null, PartialDate.Parse(from))],
            },
        ],
    };

    private static RecordEntry Claiming(string standard, string? reason = null) => Cases.Piece("a", "2025-03-01", "A talk") with
    {
        Alignments = [new Alignment { Standard = StandardSnapshot.Without(StandardRef.Parse(standard)), Reason = reason }],
    };

    private static RecordEntry Wrote(string id, string day, string text) => Cases.Piece(id, day, "Talk " + id, text);

    private static RecordEntry Showing(string id, int minutes, int shown) => Took(id, minutes) with { Evidence = [new Evidence("log", "The log", Minutes: shown)] };

    private static RecordEntry Called(string title) => With(Cases.Piece("a", "2025-03-01", title), a => a with { Kind = ActivityKind.PeerLearning });

    private static RecordEntry Reflected(string on) => Cases.Piece("a", "2025-03-01", "A talk") with { Reflection = new("I learnt.", On: Cases.Day(on)) };

    // Four activities of 30, 35 … minutes over the year, and two long ones on a day.
    private static RecordEntry[] Spread(string last) =>
    [
        .. Enumerable.Range(0, 4).Select(i => Took($"e{i}", 30 + (5 * i), $"2025-0{i + 1}-10")),
        With(Took("late1", 180, last), a => a with { Title = "One" }),
        With(Took("late2", 200, last), a => a with { Title = "Two" }),
    ];

    private static RecordEntry[] Kinds(int minutes, int last) => [.. Enumerable.Range(0, 5).Select(i =>
        With(Took($"e{i}", i == 4 ? last : minutes, $"2025-0{i + 1}-10"), a => a with { Kind = (ActivityKind)i }))];

    private static RecordEntry[] Short(int count) => [.. Enumerable.Range(0, count).Select(i => Took($"e{i}", 10 + i, $"2025-0{i + 1}-10"))];

    private static RecordEntry[] Opening(int count) => [.. Enumerable.Range(0, count).Select(i =>
        Cases.Piece($"e{i}", $"2025-0{i + 1}-10", $"Talk {i}", $"This activity has greatly enhanced my understanding of subject {i}.") is var piece ? With(piece, a => a with { Minutes = 60 + i }) : piece)];

    private static CpdRecord Changed(CpdRecord record, Func<RecordEntry, RecordEntry> change) => record with { Entries = record.Entries.Select(change).ToSequence() };

    private static RecordEntry With(RecordEntry entry, Func<Activity, Activity> change) => entry with { Activity = change(entry.Activity!) }; // each has one
}
