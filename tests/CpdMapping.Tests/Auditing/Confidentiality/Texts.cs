using CpdMapping.Learning;

namespace CpdMapping.Tests.Auditing.Confidentiality;

/// <summary>Records with something to find in them.</summary>
internal static class Texts
{
    public static CpdRecord Record(params RecordEntry[] entries) => new()
    {
        Id = "zoe-example",
        Learner = "Zoë Llŷr-Example",
        Entries = entries.ToSequence(),
        Registrations =
        [
            new Registration { Body = "social-work-england", Number = "SW0", Joined = new DateOnly(2020, 3, 1), Leave = [new Leave(new DateOnly(2022, 1, 1), new DateOnly(2022, 6, 1), "parental")] },
        ],
    };

    public static RecordEntry Entry(string id, string learnt) => Cases.Piece(id, "2025-02-03", "Supervision", learnt);

    /// <summary>A record that holds a detail of every sort in every field.</summary>
    public static CpdRecord Full() => Record(
        Entry("visit-to-daniel", "Daniel said that he was fine. His brother Bo rang from 07700 900123.") with
        {
            Peer = new PeerReflection("Marcus Peerson", "team manager", "Marcus asked what Daniel had said. Zoë listened."),
            Confirmed = new Confirmation("Ottoline Witness", "manager", new DateOnly(2025, 2, 4)),
            Evidence = [new Evidence("notes", "Notes on Daniel", "daniel@example.org-notes.pdf"), new Evidence("letter", "A letter to AB1 2DE")],
            Alignments = [new Alignment { Standard = StandardSnapshot.Without(Standards("pcf@2018/7")), Reason = "We wrote to Bo's mother, Thandiwe.", By = "Ottoline Witness" }],
        },
        Entry("again", "DOB 03/05/1984, NHS number 999 000 0174, QQ123456C.") with { Corrects = "visit-to-daniel", Because = "Zoë and Marcus Peerson read it again with Bo." });

    private static CpdMapping.Standards.StandardRef Standards(string text) => CpdMapping.Standards.StandardRef.Parse(text);
}
