using CpdMapping.Learning;

namespace CpdMapping.Tests.Documents;

/// <summary>Data in which every text that a person may write tries to be something else.</summary>
internal static class HostileExamples
{
    public const string Text = "<script>alert(1)</script>\"onload='alert(2)' {{ 7 * 7 }} &lt; | `x` ](javascript:alert(3)) \u202Eabc";

    public static Certificate Certificate => Examples.Certificate with
    {
        Learner = Text,
        Title = Text,
        Provider = new Provider(Text, "javascript:alert(1)", "javascript:alert(1)"),
        Accreditations = [new Accreditation(Text, Text, Text)],
    };

    public static Course Course => Examples.Course with
    {
        Title = Text,
        Summary = Text,
        Provider = new Provider(Text),
        Accreditations = [new Accreditation(Text, Text, Text)],
        Fee = new Fee(1.00m, "GBP", Text),
        Sessions = [new PlannedSession("1", 60, Text)],
        Standards = [new StandardsList([Text, Text], [new CourseStandard { AsWritten = Text }])],
    };

    public static CpdRecord Record => new()
    {
        Id = "hostile",
        Learner = Text,
        Registrations = [new Registration { Body = Text, Number = Text, Role = Text }],
        Entries =
        [
            new RecordEntry
            {
                Id = Text,
                Logged = new DateOnly(2025, 1, 31),
                Activity = new Activity { Kind = ActivityKind.Other, Title = Text, Provider = Text, From = new(2025, 1, 1), To = new(2025, 1, 2), Minutes = 61 },
                Alignments = [new Alignment { Standard = Examples.Record.Entries[0].Alignments[0].Standard with { Name = Text }, Level = Text, Reason = Text }],
                Evidence = [new Evidence(Text, Text, Text, 1)],
                Reflection = new Reflection(Text, Text + "\n\n# " + Text),
                Peer = new PeerReflection(Text, Text, Text, new(2025, 1, 3)),
            },
            new RecordEntry { Id = "gone", Logged = new DateOnly(2025, 2, 1), Withdraws = "nothing", Because = Text },
        ],
    };
}
