using CpdMapping.Files;
using CpdMapping.Learning;

namespace CpdMapping.Tests.Learning;

public sealed class RecordTests
{
    private const string Good = """
        format: 1
        record: ann
        learner: Ann Example
        registrations:
          - body: society-of-gardeners
            joined: 2015-01-01
            leave:
              - {from: 2016-01-01, to: 2016-06-30, reason: parental}
            submitted: [2019-11-30T22:59:00+00:00]
        entries:
          - id: e1
            logged: 2020-01-03
            activity: {kind: reading, title: A book on soil, from: 2020-01-02, minutes: 90}
            alignments:
              - {standard: gardens@2018/1, share: 1/2}
              - standard: {ref: gardens@2018/2, name: Planting and digging, revision: 1, fingerprint: 0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef}
            evidence:
              - {kind: notes, title: Notes, minutes: 90}
            reflection: {learnt: Clay wants sand., date: 2020-01-03}
          - id: e2
            logged: 2020-01-04
            corrects: e1
            because: It took longer.
            activity: {kind: reading, title: A book on soil, from: 2020-01-02, to: 2020-01-03, minutes: 120}
          - id: e3
            logged: 2020-02-01
            activity: {kind: peer-learning, title: A walk through gardens, from: 2020-02-01, minutes: 60}
            peer: {peer: A neighbour, role: Gardener, text: We compared our beds.}
          - id: e4
            logged: 2020-02-02
            withdraws: e3
            because: It was not learning.

        """;

    [Fact]
    public void A_record_keeps_every_entry_and_knows_which_stand()
    {
        var result = CpdRecord.TryParse(Good, "f.yaml");

        Assert.Equal("", Examples.Lines(result.Problems));
        Assert.Equal(4, result.Value.Entries.Count);
        Assert.Equal(["e2"], result.Value.Standing().Select(entry => entry.Id));
        Assert.Equal(result.Value, CpdRecord.Parse(result.Value.ToYaml()));
        Assert.Equal(result.Value, CpdRecord.Parse(result.Value.ToJson()));
    }

    [Fact]
    public void A_bare_reference_has_no_snapshot_and_stays_bare()
    {
        var record = CpdRecord.Parse(Good);
        var (bare, kept) = (record.Entries[0].Alignments[0].Standard, record.Entries[0].Alignments[1].Standard);

        Assert.Equal((false, 0, "gardens@2018/1"), (bare.IsPinned, bare.Revision, bare.Name));
        Assert.Equal((true, 1, "Planting and digging"), (kept.IsPinned, kept.Revision, kept.Name));
        Assert.Contains("- standard: gardens@2018/1\n", record.ToYaml(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("corrects: e1", "corrects: e9", "f.yaml(22,15): error CPD-L-024: There is no entry 'e9'.")]
    [InlineData("corrects: e1", "corrects: e2", "f.yaml(22,15): error CPD-L-026: The entry 'e2' names itself.")]
    [InlineData("corrects: e1", "corrects: e3", "f.yaml(22,15): error CPD-L-025: The entry 'e3' stands further down.")]
    [InlineData("withdraws: e3", "withdraws: e1", "f.yaml(31,16): error CPD-L-027: The entry 'e1' is corrected or withdrawn by 'e2' already.")]
    [InlineData("because: It was not learning.", "because: It was not learning.\n  - {id: e5, logged: 2020-02-02, withdraws: e4}", "f.yaml(33,45): error CPD-L-028: The entry 'e4' is a withdrawal.")]
    [InlineData("withdraws: e3", "withdraws: e3\n    corrects: e2", "error CPD-L-029: The entry corrects one entry and withdraws another.")]
    [InlineData("withdraws: e3", "withdraws: e3\n    activity: {kind: reading, title: A book, from: 2020-02-01, minutes: 1}", "error CPD-L-030: The entry withdraws 'e3' and has 'activity'.")]
    [InlineData("withdraws: e3", "withdraws: e3\n    reflection: {learnt: Much.}", "error CPD-L-030: The entry withdraws 'e3' and has 'reflection'.")]
    [InlineData("    activity: {kind: reading, title: A book on soil, from: 2020-01-02, to: 2020-01-03, minutes: 120}\n", "", "f.yaml(20,5): error CPD-L-031: The correction 'e2' has no activity.")]
    [InlineData("    withdraws: e3\n    because: It was not learning.\n", "", "f.yaml(29,5): error CPD-L-031: The entry 'e4' has no activity.")]
    [InlineData("    withdraws: e3\n", "", "f.yaml(31,14): error CPD-L-035: 'because' stands in an entry that neither corrects nor withdraws.")]
    [InlineData("id: e2", "id: e1", "f.yaml(20,9): error CPD-L-001: The entry 'e1' is there already, in line 11.")]
    [InlineData("to: 2020-01-03", "to: 2020-01-01", "f.yaml(24,76): error CPD-L-002: 'to' is 2020-01-01 and 'from' is 2020-01-02.")]
    [InlineData("to: 2016-06-30", "to: 2015-06-30", "f.yaml(8,32): error CPD-L-002: 'to' is 2015-06-30 and 'from' is 2016-01-01.")]
    [InlineData("title: Notes, minutes: 90", "title: Notes, minutes: 91", "f.yaml(18,46): error CPD-L-032: The evidence shows 91 minutes (1 h 31 min), and the activity took 90 minutes (1 h 30 min).")]
    [InlineData("learnt: Clay wants sand., ", "", "f.yaml(19,17): error CPD-L-034: The reflection says nothing.")]
    [InlineData("standard: gardens@2018/1, share: 1/2", "standard: gardens@2018/2, share: 1/2", "f.yaml(16,19): error CPD-L-017: 'gardens@2018/2' stands here twice.")]
    [InlineData("standard: gardens@2018/1", "standard: gardens@2018", "f.yaml(15,20): error CPD-F-022: 'standard' is 'gardens@2018'.")]
    [InlineData("fingerprint: 01", "fingerprint: 0", "error CPD-F-022: 'fingerprint' is ")]
    [InlineData("2019-11-30T22:59:00+00:00", "2019-11-30 22:59", "f.yaml(9,17): error CPD-L-022: 'submitted' is '2019-11-30 22:59'.")]
    [InlineData("minutes: 120", "minutes: 2,5 h", "A decimal comma parts two keys here: 'minutes: 2' and '5 h'. If these are hours, write 150 minutes.")]
    [InlineData("kind: reading, title: A book on soil, from: 2020-01-02, minutes", "kind: read, title: A book on soil, from: 2020-01-02, minutes", "f.yaml(13,22): error CPD-F-020: 'kind' is 'read'.")]
    public void What_is_wrong_is_said_with_its_place(string old, string text, string expected)
    {
        var file = Good.Replace(old, text, StringComparison.Ordinal);
        Assert.NotEqual(Good, file);
        var result = CpdRecord.TryParse(file, "f.yaml");
        Assert.Contains(expected, Examples.Lines(result.Problems), StringComparison.Ordinal);
        Assert.False(result.Success);
    }

    [Fact]
    public void An_entry_that_is_written_before_the_activity_ends_is_a_warning()
    {
        var result = CpdRecord.TryParse(Good.Replace("to: 2020-01-03, minutes: 120", "to: 2020-01-05, minutes: 120", StringComparison.Ordinal), "f.yaml");
        Assert.Equal(("CPD-L-033", ProblemSeverity.Warning), Assert.Single(result.Problems) is var problem ? (problem.Code, problem.Severity) : default);
        Assert.True(result.Success);
    }

    [Fact]
    public void An_entry_that_is_written_before_the_activity_begins_is_in_the_future()
    {
        var result = CpdRecord.TryParse(Good.Replace("logged: 2020-02-01", "logged: 2020-01-31", StringComparison.Ordinal), "f.yaml");
        Assert.Equal(
            "f.yaml(26,13): error CPD-L-055: The entry was written on 2020-01-31, and the activity began on 2020-02-01. An entry was expected to be of what was done already. Correct the day, or write the entry when the activity is over.",
            Examples.Lines(result.Problems));
    }

    [Fact]
    public void References_are_checked_in_entries_that_stand()
    {
        var text = """
            format: 1
            record: ann
            learner: Ann Example
            entries:
              - id: gone
                logged: 2020-01-02
                activity: {kind: reading, title: A book, from: 2020-01-02, minutes: 60}
                alignments: [{standard: nowhere@2018/1}]
              - id: e1
                logged: 2020-01-02
                corrects: gone
                activity: {kind: reading, title: A book, from: 2020-01-02, minutes: 60}
                alignments:
                  - {standard: gardens@2018/1}
                  - {standard: gardens@2018/11}
                  - {standard: gardens@2018/work}
                  - {standard: gardens@2012/1}
                  - {standard: gardens@2017/1}
                  - {standard: orchards@2020/1}
                  - standard: {ref: orchards@2020/2, name: Cutting, revision: 1, fingerprint: 0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef}
              - id: e2
                logged: 2018-01-02
                activity: {kind: reading, title: A book, from: 2018-01-02, minutes: 60}
                alignments: [{standard: gardens@2018/1}]

            """;
        var result = CpdRecord.TryParse(text, TestLibrary.Library, "f.yaml");

        Assert.Equal(
            """
            f.yaml(14,20): note CPD-L-051: The record names standards by reference alone, here for the first time. Run 'cpd record pin' on the file, so that it keeps their names, whatever the data becomes.
            f.yaml(15,20): error CPD-L-043: 'gardens@2018' has no standard '11'. One of 1, 2, 3 was expected. Did you mean 'gardens@2018/1'?
            f.yaml(16,20): error CPD-L-049: 'gardens@2018/work' (Work) is a heading, which cannot be claimed. One of the standards below it was expected.
            f.yaml(17,20): warning CPD-L-057: 'gardens@2012/1' is of another edition than 'gardens@2018', which the activity is aligned to above. One edition of a catalogue was expected in an activity. Find out which one is meant.
            f.yaml(17,20): warning CPD-L-045: 'gardens@2012' was superseded by 'gardens@2018' when the activity ended (2020-01-02). It stays as it is pinned; decide whether the newer edition is meant.
            f.yaml(18,20): warning CPD-L-057: 'gardens@2017/1' is of another edition than 'gardens@2018', which the activity is aligned to above. One edition of a catalogue was expected in an activity. Find out which one is meant.
            f.yaml(18,20): error CPD-L-042: The edition 'gardens@2017' is not loaded; the data set is 'edition 0 HASH + edition 1 HASH + edition 2 HASH'. One of gardens@2012, gardens@2018 was expected. Correct the reference, or load the edition too.
            f.yaml(20,19): warning CPD-L-050: What is known of 'orchards@2020/2' has changed since the entry was written: it was 'Cutting', revision 1; it is 'Pruning', revision 1. The entry keeps what it said; correct it by a later one if something else is meant now.
            f.yaml(24,29): warning CPD-L-046: 'gardens@2018' was not in force yet when the activity ended (2018-01-02); it is in force from 2018-07-01. Name the edition that was in force.
            """,
            System.Text.RegularExpressions.Regex.Replace(Examples.Lines(result.Problems), "(edition [0-9]) [0-9a-f]{8}", "$1 HASH"));
    }

    [Fact]
    public void A_level_that_the_edition_does_not_have_is_told()
    {
        var library = TestLibrary.Of(
            TestLibrary.Edition("ponds@2020", "Ponds", "in-force", "levels:\n  - {id: newcomer}\n  - {id: expert}", "2020", ("1", "Water", null)),
            TestLibrary.Edition("hedges@2020", "Hedges", "in-force", "", "2020", ("1", "Cutting", null)));
        var text = """
            format: 1
            record: ann
            learner: Ann Example
            entries:
              - id: e1
                logged: 2021-01-02
                activity: {kind: reading, title: A book, from: 2021-01-02, minutes: 60}
                alignments:
                  - {standard: ponds@2020/1, level: expert}
                  - {standard: ponds@2020/1, level: exper}
                  - {standard: hedges@2020/1, level: expert}

            """;
        Assert.Equal(
            [
                "f.yaml(10,41): error CPD-L-052: 'ponds@2020' has no level 'exper'. One of newcomer, expert was expected. Did you mean 'expert'?",
                "f.yaml(11,42): warning CPD-L-052: A level is named, 'expert', and 'hedges@2020' has none that is known.",
            ],
            CpdRecord.TryParse(text, library, "f.yaml").Problems.Where(problem => problem.Code == "CPD-L-052").Select(problem => problem.ToString()));
    }

    [Fact]
    public void Pinning_a_record_takes_snapshots_and_keeps_those_there_are()
    {
        var record = CpdRecord.Parse(Good);

        var pinned = record.Pin(TestLibrary.Library);

        Assert.Equal(new StandardSnapshot(
            CpdMapping.Standards.StandardRef.Parse("gardens@2018/1"), "Soil", 1, TestLibrary.Library[CpdMapping.Standards.StandardRef.Parse("gardens@2018/1")].Fingerprint),
            pinned.Entries[0].Alignments[0].Standard);
        Assert.Equal(record.Entries[0].Alignments[1], pinned.Entries[0].Alignments[1]);
        Assert.Equal(pinned, pinned.Pin(TestLibrary.Library));
    }
}
