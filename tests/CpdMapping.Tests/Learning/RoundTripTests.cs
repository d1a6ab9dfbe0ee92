using CpdMapping.Learning;
using CpdMapping.Standards;
using FsCheck;
using FsCheck.Fluent;

namespace CpdMapping.Tests.Learning;

/// <summary>Whatever is written reads back as it was, and is written the same again.</summary>
public sealed class RoundTripTests
{
    private static readonly Gen<string> Text = Gen.Elements(
        "plain", "no", "1.10", "2018", "2025-04-25", "~", "a: b", "# not a comment", "- item", "[x]", "{y}", "it's \"quoted\"", " spaced ", "two\nlines", "two\n\nlines\n", "Zoë Llŷr-Ó Briain", "日本", "👩‍👩‍👧", "a\tb", "c:\\d",
        "ends with:", "*star", "&and", "!bang", "%percent", "@at", "null", "true", "0x1F", "12:30", "<<", "=", "é, è", "—", "a very long line " + new string('x', 200));

    private static readonly Gen<string> Line = Text.Where(text => !text.Contains('\n', StringComparison.Ordinal));
    private static readonly Gen<string> Slug = Gen.Elements("ann", "b-2", "2020", "spring-2020", "no", "1e3", "null");
    private static readonly Gen<DateOnly> Day = Gen.Choose(0, 20000).Select(days => new DateOnly(1996, 1, 1).AddDays(days));

    private static readonly Gen<Fraction?> Share = Gen.OneOf(
        Gen.Constant<Fraction?>(null), Gen.Choose(1, 9).SelectMany(above => Gen.Choose(30, 40).Select(below => (Fraction?)new Fraction(above, below * 10))));

    private static readonly Gen<StandardSnapshot> Snapshot =
        from reference in Gen.Elements("pcf@2018/7", "cqc-kloe-asc@2017/W1", "gardens@2026-03-draft/1.10", "gardens@2018-05-01/no").Select(StandardRef.Parse)
        from kept in Gen.Elements(true, false)
        from name in Line
        from revision in Gen.Choose(1, 99)
        select kept ? new StandardSnapshot(reference, name, revision, new string('a', 64)) : StandardSnapshot.Without(reference);

    private static readonly Gen<Alignment> Alignments =
        from snapshot in Snapshot
        from share in Share
        from depth in Gen.Elements(Enum.GetValues<AlignmentDepth>())
        from level in Optional(Line)
        from reason in Optional(Text)
        from day in Day
        select new Alignment
        {
            Standard = snapshot,
            Share = share,
            Minutes = level is null || share is not null ? null : 0,
            Depth = depth,
            Level = level,
            Reason = reason,
            By = level,
            On = level is null ? null : day,
            AsWritten = reason,
        };

    private static readonly Gen<RecordEntry> Entries =
        from day in Day
        from length in Gen.Choose(0, 3)
        from minutes in Gen.Choose(0, 20)
        from kind in Gen.Elements(Enum.GetValues<ActivityKind>())
        from title in Line
        from course in Optional(Slug)
        from text in Optional(Text)
        from alignments in Gen.ListOf(Alignments, 3)
        from evidence in Optional(Line)
        select new RecordEntry
        {
            Id = "e",
            Logged = day.AddDays(10),
            Activity = new()
            {
                Kind = kind,
                Title = title,
                Provider = course,
                From = day,
                To = day.AddDays(length),
                Zone = text is null ? null : "Europe/London",
                Times = text is null ? [] : [Sitting(day, 9), Sitting(day, 14)],
                Minutes = minutes,
                Course = course,
                RefreshMonths = course is null ? null : minutes + 1,
                Certificate = course is null ? null : CertificateNumber.Parse("123456"),
            },
            Alignments = alignments.DistinctBy(alignment => alignment.Standard.Ref).ToSequence(),
            Evidence = evidence is null ? [] : [new(evidence, title, course, minutes)],
            Reflection = text is null ? null : new(text, course, day),
            Peer = evidence is null ? null : new(evidence, title, text, day),
            Confirmed = evidence is null ? null : new($"Not {title}", evidence, day.AddDays(length)),
            Audited = text is null ? null : new("The Society", day.AddDays(length + 1), "gardeners-cpd@2018"),
        };

    private static readonly Gen<CpdRecord> Records =
        from id in Slug
        from name in Line
        from entries in Gen.ListOf(Entries)
        from joined in Day
        from number in Optional(Line)
        select new CpdRecord
        {
            Id = id,
            Learner = name,
            Registrations = [new()
            {
                Body = id,
                Number = number,
                Joined = joined,
                Leave = [new(joined, number is null ? null : joined.AddDays(3), number)],
                Submitted = [new DateTimeOffset(joined.ToDateTime(new(12, 30, 1)), TimeSpan.FromHours(number is null ? 0 : -3))],
            }],
            Entries = entries.Select((entry, i) => i % 4 != 3
                ? entry with { Id = $"e{i}", Corrects = i % 4 == 2 ? $"e{i - 1}" : null }
                : new RecordEntry { Id = $"e{i}", Logged = entry.Logged, Withdraws = $"e{i - 3}", Because = name }).ToSequence(),
            Specimen = number is null,
        };

    private static readonly Gen<Cohort> Cohorts =
        from zone in Gen.Elements("UTC", "Europe/London", "Europe/Paris", "Europe/Athens")
        from starts in Gen.ListOf(Gen.Choose(0, 60 * 24 * 365 * 3))
        from length in Gen.Choose(30, 300)
        from name in Line
        select Cohort(zone, [.. starts.Append(7).Distinct().Order()], length, name);

    [Fact]
    public void Records_come_back() => Prop.ForAll(Records.ToArbitrary(), record =>
    {
        var (yaml, json) = (record.ToYaml(), record.ToJson());
        var (fromYaml, fromJson) = (CpdRecord.Parse(yaml), CpdRecord.Parse(json));
        return fromYaml == record && fromJson == record && fromYaml.ToYaml() == yaml && fromJson.ToJson() == json && fromYaml.ToJson() == json;
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Cohorts_come_back() => Prop.ForAll(Cohorts.ToArbitrary(), cohort =>
    {
        var (yaml, json) = (cohort.ToYaml(), cohort.ToJson());
        var (fromYaml, fromJson) = (CpdMapping.Learning.Cohort.Parse(yaml), CpdMapping.Learning.Cohort.Parse(json));
        return fromYaml == cohort && fromJson == cohort && fromYaml.ToYaml() == yaml && fromJson.ToJson() == json;
    }).QuickCheckThrowOnFailure();

    private static Sitting Sitting(DateOnly day, int hour)
    {
        Assert.True(LocalZone.TryGet("Europe/London", out var zone));
        return new(zone.At(day, new(hour, 15)), zone.At(day, new(hour + 1, 45)));
    }

    private static Gen<string?> Optional(Gen<string> text) => Gen.OneOf(Gen.Constant<string?>(null), text.Select(some => (string?)some));

    // Sessions that keep to one day and do not overlap; others are left out.
    private static Cohort Cohort(string zone, int[] starts, int length, string name)
    {
        Assert.True(LocalZone.TryGet(zone, out var known));
        var sessions = new List<Session>();
        foreach (var minutes in starts)
        {
            var start = known.Local(new DateTimeOffset(2019, 10, 26, 20, 0, 0, TimeSpan.Zero).AddMinutes(minutes));
            var end = known.Local(start.AddMinutes(length));
            if (end.Date != start.Date || (sessions.Count > 0 && start < sessions[^1].End))
                continue;
            sessions.Add(new($"{sessions.Count + 1}", start, end, length < 100 ? [] : [new(known.Local(start.AddMinutes(20)), known.Local(start.AddMinutes(50)))]));
        }
        if (sessions.Count == 0)
            sessions.Add(new("1", known.At(new(2020, 1, 1), new(9, 0)), known.At(new(2020, 1, 1), new(10, 0))));
        var attended = sessions.Select((session, i) => new Attendance(session.Id, i % 2 == 0 ? session.NetMinutes : session.NetMinutes / 2)).ToSequence();
        return new() { Id = "c", Course = "garden-craft", Zone = zone, Sessions = sessions.ToSequence(), Learners = [new() { Key = "a", Name = name, Attended = attended }, new() { Key = "b", Name = name }] };
    }
}
