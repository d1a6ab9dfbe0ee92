using CpdMapping.Cli;
using CpdMapping.Learning;
using CpdMapping.Tests.Auditing;
using CpdMapping.Tests.Files;

namespace CpdMapping.Tests.Cli;

public class AuditManyTests
{
    private static readonly string[] Rest = ["--scheme", "swe-cpd", "--on", "2025-11-20"];

    private static string Register(TemporaryFolder folder, int people, string end = "\n")
    {
        var path = folder.PathOf("register.ndjson");
        var line = CpdRecord.Load(Cpd.Record).ToJson().Replace("\n", "", StringComparison.Ordinal);
        File.WriteAllText(path, string.Join('\n', Enumerable.Repeat(line, people)) + end);
        return path;
    }

    [Fact]
    public void A_register_gives_a_line_a_person_and_a_summary()
    {
        using var folder = new TemporaryFolder();
        var run = Cpd.Run(ExitCode.Findings, ["audit", "--many", Register(folder, 2, "\n{\n"), .. Rest]);

        Assert.Equal(3, run.Lines.Length);
        Assert.StartsWith("{\"line\":1,\"record\":", run.Lines[0], StringComparison.Ordinal);
        Assert.StartsWith("{\"line\":3,\"problems\":[", run.Lines[2], StringComparison.Ordinal);
        Assert.StartsWith("3 people: of ", run.Error, StringComparison.Ordinal);
        Assert.Contains("two-pieces", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Hours_are_counted_by_the_policy_asked_for()
    {
        using var folder = new TemporaryFolder();

        Assert.StartsWith("{\"line\":1,\"record\":", Cpd.Run(["audit", "--many", Register(folder, 1), "--counting", "as-written", .. Rest]).Lines[0], StringComparison.Ordinal);
        Assert.Contains("'never' is not a policy of counting", Cpd.Run(ExitCode.BadUse, ["audit", Cpd.Record, "--counting", "never", .. Rest]).Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Results_that_break_off_are_gone_on_with_and_come_out_the_same()
    {
        using var folder = new TemporaryFolder();
        var register = Register(folder, 30);
        string[] command = ["audit", "--many", register, "--out", folder.PathOf("results.ndjson"), "--format", "json", .. Rest];
        var first = Cpd.Run(command);
        var whole = File.ReadAllText(folder.PathOf("results.ndjson"));
        File.WriteAllText(folder.PathOf("results.ndjson"), whole[..(whole.Length * 2 / 3)]);

        var second = Cpd.Run(command);

        Assert.Equal(whole, File.ReadAllText(folder.PathOf("results.ndjson")));
        Assert.Equal((first.Code, first.Output), (second.Code, second.Output));
        Assert.StartsWith("Going on after line ", second.Error, StringComparison.Ordinal);
        Assert.Equal(30, second.Json["people"]!.GetValue<int>());
    }

    [Fact]
    public void Results_of_another_audit_are_not_gone_on_with()
    {
        using var folder = new TemporaryFolder();
        var register = Register(folder, 1);
        Cpd.Run("audit", "--many", register, "--out", folder.PathOf("results.ndjson"), "--scheme", "swe-cpd", "--on", "2025-11-20");
        var before = File.ReadAllText(folder.PathOf("results.ndjson"));

        var run = Cpd.Run(ExitCode.BadUse, "audit", "--many", register, "--out", folder.PathOf("results.ndjson"), "--scheme", "swe-cpd", "--on", "2025-11-21");

        Assert.Contains("holds something else", run.Error, StringComparison.Ordinal);
        Assert.Equal(before, File.ReadAllText(folder.PathOf("results.ndjson")));
    }

    [Fact]
    public void A_record_and_a_register_at_once_are_refused()
    {
        using var folder = new TemporaryFolder();

        Assert.StartsWith("cpd: Name one record;", Cpd.Run(ExitCode.BadUse, ["audit", Cpd.Record, "--many", folder.Root, .. Rest]).Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_scheme_of_ones_own_stands_beside_the_built_in_ones()
    {
        var schemes = Repository.PathOf("tests", "CpdMapping.Tests", "TestData", "schemes");
        var run = Cpd.Run(ExitCode.Findings, "audit", Cpd.Record, "--scheme", "example-cpd", "--schemes", schemes, "--on", "2025-11-20");

        Assert.StartsWith("CPD of the Board of Examples, which does not exist (example-cpd@2024)", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Last_years_cycle_can_be_asked_about()
    {
        var record = WorkedCase.All.Single(c => c.Record == "a-minute-late");
        var run = Cpd.Run(ExitCode.Findings, "audit", record.Path, "--scheme", "swe-cpd", "--on", "2025-12-01", "--in-cycle", "2025-11-30");

        Assert.Contains("2024-12-01 to 2025-11-30", run.Output, StringComparison.Ordinal);
    }
}
