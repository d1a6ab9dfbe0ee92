using CpdMapping.Learning;
using CpdMapping.Standards;

namespace CpdMapping.Tests.BuiltInData;

public class BuiltInRevisionsTests
{
    private static readonly StandardRef Skills = StandardRef.Parse("pcf@2018/7");

    [Fact]
    public void Every_revision_that_was_released_is_known()
    {
        foreach (var edition in StandardsLibrary.BuiltIn.Editions)
            foreach (var revision in Enumerable.Range(1, StandardsLibrary.BuiltIn[edition].Revision))
                Assert.True(StandardsLibrary.BuiltIn.Knows(edition, revision), $"{edition} revision {revision}");
        Assert.Equal([1, 2], StandardsLibrary.BuiltIn.RevisionsWith(Skills, StandardsLibrary.BuiltIn[Skills].Fingerprint));
    }

    [Theory]
    [InlineData(1, false)]
    [InlineData(2, false)]
    [InlineData(1, true)]
    public void A_record_is_told_of_a_snapshot_that_no_revision_ever_gave(int revision, bool isForged)
    {
        var snapshot = StandardSnapshot.Of(StandardsLibrary.BuiltIn[Skills], StandardsLibrary.BuiltIn[Skills.Edition]) with { Revision = revision };
        if (isForged)
            snapshot = snapshot with { Fingerprint = new string('a', 64) };
        var day = new DateOnly(2025, 9, 30);
        var record = new CpdRecord
        {
            Id = "r",
            Learner = "Sample Learner",
            Entries =
            [
                new RecordEntry
                {
                    Id = "e1",
                    Logged = day,
                    Activity = new Activity { Kind = ActivityKind.Course, Title = "A course", From = day, To = day, Minutes = 60 },
                    Alignments = [new Alignment { Standard = snapshot }],
                },
            ],
        };
        Assert.Equal(isForged ? ["CPD-L-053"] : [], record.Check(StandardsLibrary.BuiltIn).Select(problem => problem.Code));
    }
}
