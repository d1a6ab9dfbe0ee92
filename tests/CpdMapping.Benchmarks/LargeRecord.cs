using System.Globalization;
using CpdMapping.Learning;
using CpdMapping.Standards;

namespace CpdMapping.Benchmarks;

/// <summary>Large inputs, the same every time.</summary>
internal static class LargeRecord
{
    // What one real course page names, so that the figures do not change with every edition that is shipped.
    private static readonly string[] Editions =
    [
        "kss-cf-practitioner@2018-05", "kss-cf-practice-supervisor@2018-05", "kss-cf-practice-leader@2018-05", "kss-adult-social-worker@2015",
        "kss-adult-practice-supervisor@2018-12", "cqc-key-questions@2013", "pcf@2018", "rcot-professional-standards@2017",
    ];

    private static readonly List<StandardSnapshot> Claimable = Editions
        .Select(e => StandardsLibrary.BuiltIn[EditionRef.Parse(e)])
        .SelectMany(e => e.Standards.Where(s => s.Claimable).Select(s => StandardSnapshot.Of(s, e)))
        .ToList();

    public static CpdRecord Of(int entries, int alignments) => new()
    {
        Id = "large",
        Learner = "Sample Learner",
        Registrations = [new Registration { Body = "social-work-england", Joined = new DateOnly(2019, 10, 14) }],
        Entries = Enumerable.Range(0, entries).Select(i => Entry(i, alignments)).ToSequence(),
    };

    public static Certificate Certificate(int standards)
    {
        var start = new DateTimeOffset(2025, 4, 25, 9, 30, 0, TimeSpan.Zero);
        return new Certificate
        {
            Number = CertificateNumber.Parse("RL-7Q4K-XW2M"),
            Learner = "Sample Learner",
            Course = "sample",
            Title = "A Sample Course",
            Provider = new Provider("A Sample Provider"),
            Cohort = "spring-2025",
            Zone = "UTC",
            Sessions = Enumerable.Range(0, 9)
                .Select(i => new CertificateSession($"s{i}", start.AddDays(14 * i), start.AddDays(14 * i).AddHours(3), 0, 180))
                .ToSequence(),
            CountedMinutes = 1620,
            Rule = AttendanceRule.ProRata,
            Standards = Claimable.Take(standards)
                .GroupBy(s => s.Ref.Edition)
                .Select(g => new CertificateStandards(g.Key, StandardsLibrary.BuiltIn[g.Key].Title.Value, g.Select(s => new Alignment { Standard = s }).ToSequence()))
                .ToSequence(),
            DataSet = StandardsLibrary.BuiltIn.DataSet,
        };
    }

    private static RecordEntry Entry(int number, int alignments)
    {
        var day = new DateOnly(2024, 12, 2).AddDays(number);
        return new RecordEntry
        {
            Id = string.Create(CultureInfo.InvariantCulture, $"e{number}"),
            Logged = day,
            Activity = new Activity
            {
                Kind = (ActivityKind)(number % 8),
                Title = string.Create(CultureInfo.InvariantCulture, $"Activity number {number}"),
                From = day,
                To = day,
                Minutes = 30 + (number % 7 * 15),
            },
            Alignments = Enumerable.Range(0, alignments)
                .Select(i => new Alignment { Standard = Claimable[((number * 5) + (i * 11)) % Claimable.Count] })
                .ToSequence(),
            Evidence = [new Evidence("notes", "My notes")],
            Reflection = new Reflection("I learnt that listening takes longer on the day and less time over the month.", "Our meetings begin with what went wrong."),
        };
    }
}
