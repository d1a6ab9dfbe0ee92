using CpdMapping.Auditing.Deciding;
using CpdMapping.Files;
using CpdMapping.Tests.Files;
using static CpdMapping.Tests.Auditing.Cases;

namespace CpdMapping.Tests.Auditing.Deciding;

public class DecisionSheetTests
{
    private static readonly Decision Reject = new() { Subject = "talk", Kind = DecisionKind.Reject, Reason = "No evidence.", Assessor = "A. First", On = new(2026, 1, 10) };

    private static DecisionSheet Sheet => DecisionSheet.For(Good.Audit());

    /// <summary>Sheets that use every key of the file.</summary>
    public static IEnumerable<string> Sheets
    {
        get
        {
            var sheet = Sheet.With(Reject).With(Reject with { Kind = DecisionKind.Part, Minutes = 30, Assessor = "B. Second", On = new(2026, 1, 12) });
            return [sheet.ToYaml(), (Sheet with { Specimen = true }).ToJson()];
        }
    }

    [Fact]
    public void A_sheet_about_a_specimen_is_one_too()
    {
        var report = Good.Audit();

        Assert.True(DecisionSheet.For(report with { Record = report.Record with { Specimen = true } }).Specimen);
        Assert.False(Sheet.Specimen);
        Assert.DoesNotContain("specimen", Sheet.ToYaml(), StringComparison.Ordinal);
    }

    [Fact]
    public void Decisions_are_added_sealed_and_come_back_from_their_file()
    {
        var sheet = Sheet.With(Reject).With(Reject with { Kind = DecisionKind.Part, Minutes = 30, Assessor = "B. Second", On = new(2026, 1, 12) });

        Assert.Equal(sheet, DecisionSheet.TryParse(sheet.ToYaml()).Value);
        Assert.Equal(sheet, DecisionSheet.TryParse(sheet.ToJson()).Value);
        Assert.Equal(DecisionKind.Part, sheet.Of("talk")!.Kind);
        Assert.Null(sheet.Of("article"));
        Assert.Equal(2, sheet.Decisions.Select(d => d.Seal).Distinct().Count());
    }

    [Theory]
    [InlineData("No evidence.", "Some evidence.")]
    [InlineData("decision: reject", "decision: query")]
    [InlineData("A. First", "A. Fist")]
    [InlineData("2026-01-10", "2026-01-09")]
    [InlineData("record: zoe-example", "record: ann-example")]
    public void A_decision_that_was_changed_later_breaks_the_seal_of_the_next(string from, string to)
    {
        var file = Sheet.With(Reject).With(Reject with { Assessor = "B. Second", Reason = "Nothing there.", On = new(2026, 1, 12) }).ToYaml();

        var problems = DecisionSheet.TryParse(file.Replace(from, to, StringComparison.Ordinal)).Problems;

        Assert.Contains(problems, p => p is { Code: "CPD-A-134", Severity: ProblemSeverity.Error, Place.Line: > 0 });
    }

    [Fact]
    public void A_decision_that_was_taken_out_breaks_the_seal_too()
    {
        var sheet = Sheet.With(Reject).With(Reject with { Assessor = "B. Second" });

        Assert.Contains(DecisionSheet.TryParse((sheet with { Decisions = sheet.Decisions.Skip(1).ToSequence() }).ToYaml()).Problems, p => p.Code == "CPD-A-134");
    }

    [Fact]
    public void Every_rejection_waits_for_a_second_assessor()
    {
        var once = Sheet.With(Reject);
        var bySame = once.With(Reject with { Assessor = " a. first " });

        Assert.Equal(["talk"], once.AwaitingSecond);
        Assert.Equal(["talk"], bySame.AwaitingSecond);
        Assert.Equal(["CPD-A-135"], DecisionSheet.TryParse(once.ToYaml()).Problems.Select(p => p.Code));
        Assert.Empty(once.With(Reject with { Assessor = "B. Second" }).AwaitingSecond);
        Assert.Empty(once.With(Reject with { Kind = DecisionKind.Accept, Reason = null, Assessor = "B. Second" }).AwaitingSecond);
    }

    [Theory]
    [InlineData(DecisionKind.Reject, null, null, "CPD-A-131")]
    [InlineData(DecisionKind.Query, null, null, "CPD-A-131")]
    [InlineData(DecisionKind.Part, "Half a day", null, "CPD-A-132")]
    [InlineData(DecisionKind.Accept, null, 30, "CPD-A-132")]
    [InlineData(DecisionKind.Accept, null, null, null)]
    [InlineData(DecisionKind.Part, "Half a day", 180, null)]
    public void A_decision_says_what_it_has_to_say(DecisionKind kind, string? reason, int? minutes, string? code)
    {
        var sheet = Sheet.With(Reject with { Kind = kind, Reason = reason, Minutes = minutes });

        Assert.Equal(code is null ? [] : [code], DecisionSheet.TryParse(sheet.ToYaml()).Problems.Where(p => p.Severity == ProblemSeverity.Error).Select(p => p.Code));
    }

    [Fact]
    public void Decisions_stand_in_the_order_of_their_days()
    {
        Assert.Contains(DecisionSheet.TryParse(Sheet.With(Reject).With(Reject with { On = new(2026, 1, 9) }).ToYaml()).Problems, p => p.Code == "CPD-A-133");
    }

    [Fact]
    public void A_file_is_never_overwritten_by_a_sheet_that_lacks_its_decisions()
    {
        using var folder = new TemporaryFolder();
        var path = folder.PathOf("decisions.yaml");
        var first = Sheet.With(Reject);
        first.Save(path);
        first.With(Reject with { Assessor = "B. Second" }).Save(path);
        var before = File.ReadAllText(path);

        Assert.Throws<ArgumentException>(() => first.Save(path));
        Assert.Throws<ArgumentException>(() => Sheet.With(Reject with { Subject = "article" }).Save(path));
        Assert.Equal(before, File.ReadAllText(path));
    }

    [Fact]
    public void A_sheet_can_be_begun_from_the_report_of_a_pack()
    {
        using var folder = new TemporaryFolder();
        File.WriteAllText(folder.PathOf("audit.json"), Good.Audit().ToJson());

        Assert.Equal(Sheet, DecisionSheet.TryBegin(folder.PathOf("audit.json")).Value);
    }
}
