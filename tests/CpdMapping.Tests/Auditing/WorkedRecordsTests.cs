using System.Globalization;
using System.Text;
using CpdMapping.Auditing;
using CpdMapping.Learning;
using CpdMapping.Mapping;
using CpdMapping.Standards;
using CpdMapping.Tests.Snapshots;

namespace CpdMapping.Tests.Auditing;

/// <summary>Records that pass and that fail, for every rule of every shipped scheme.</summary>
public class WorkedRecordsTests
{
    public static TheoryData<string> Cases => [.. WorkedCase.All.Select(c => c.ToString())];

    public static TheoryData<string> Schemes => [.. SchemeBook.BuiltIn.Schemes.Select(s => s.ToString())];

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_worked_record_gives_what_is_written_beside_it(string name)
    {
        var worked = WorkedCase.All.Single(c => c.ToString() == name);
        var read = CpdRecord.TryLoad(worked.Path, StandardsLibrary.BuiltIn);
        Assert.DoesNotContain(read.Problems, p => p.Severity == CpdMapping.Files.ProblemSeverity.Error);
        var scheme = SchemeBook.BuiltIn[SchemeRef.Parse(worked.Scheme)];

        var report = scheme.Audit(read.Value, new EvidenceMapper(StandardsLibrary.BuiltIn).Map(read.Value, [.. scheme.Editions]), worked.On, worked.InCycle);

        Assert.Equal(
            scheme.Rules.Select(r => (r.Id, worked.Outcomes.GetValueOrDefault(r.Id, Outcome.Met))),
            report.Findings.Select(f => (f.Rule, f.Outcome)));
        Assert.True(read.Value.Specimen);
        Assert.All(report.Findings, f => Assert.Equal(f.Outcome is Outcome.Met or Outcome.NotApplicable, f.Severity == FindingSeverity.None || f.IsExemption));
        Assert.All(report.Findings.Where(f => f.Outcome == Outcome.NotMet), f => Assert.NotNull(f.Remedy));
    }

    [Theory]
    [MemberData(nameof(Schemes))]
    public void No_rule_lacks_a_record_that_passes_and_one_that_fails(string scheme)
    {
        var lacking = SchemeBook.BuiltIn[SchemeRef.Parse(scheme)].Rules.Where(r => Of(scheme, r, pass: true).Count == 0 || Of(scheme, r, pass: false).Count == 0);

        Assert.Empty(lacking.Select(r => r.Id));
    }

    [Theory]
    [MemberData(nameof(Schemes))]
    public void Every_rule_names_the_clause_and_the_page_that_it_rests_on(string scheme)
    {
        Assert.All(SchemeBook.BuiltIn[SchemeRef.Parse(scheme)].Rules, r =>
        {
            Assert.False(string.IsNullOrEmpty(r.Clause), r.Id);
            Assert.StartsWith("http", r.Source, StringComparison.Ordinal);
        });
    }

    [Fact]
    public void Every_record_is_named_by_a_case()
    {
        var files = Directory.EnumerateFiles(Repository.PathOf("tests", "CpdMapping.Tests", "TestData", "worked"), "*.yaml", SearchOption.AllDirectories)
            .Where(f => Path.GetFileName(f) != "cases.yaml");

        Assert.Equal(files.Order(StringComparer.Ordinal), WorkedCase.All.Select(c => c.Path).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_rules_and_their_records_are_these()
    {
        var table = new StringBuilder("| scheme | rule | records that pass | records that fail |\n|---|---|---|---|\n");
        foreach (var scheme in SchemeBook.BuiltIn.Schemes)
            foreach (var rule in SchemeBook.BuiltIn[scheme].Rules)
                table.Append(CultureInfo.InvariantCulture, $"| {scheme} | {rule.Id} | {Of(scheme.ToString(), rule, true).Count} | {string.Join(", ", Of(scheme.ToString(), rule, false).Select(c => c.Record))} |\n");

        Snapshot.Match(table.ToString(), "md");
    }

    // Of an exemption, to let off is to pass, and not to apply is the other thing.
    private static List<WorkedCase> Of(string scheme, SchemeRule rule, bool pass)
    {
        var wanted = pass ? Outcome.Met : rule.IsExemption ? Outcome.NotApplicable : Outcome.NotMet;
        return [.. WorkedCase.All.Where(c => c.Scheme == scheme && c.Outcomes.GetValueOrDefault(rule.Id, Outcome.Met) == wanted)];
    }
}
