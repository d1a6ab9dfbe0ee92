using System.Text;
using CpdMapping.Auditing.Registers;
using CpdMapping.Files;
using CpdMapping.Learning;
using CpdMapping.Tests.Files;
using static CpdMapping.Tests.Auditing.Cases;

namespace CpdMapping.Tests.Auditing.Registers;

public class RegisterAuditTests
{
    private static readonly RegisterAudit Swe = new(Cases.Swe, Library, On);

    private static string Line(CpdRecord record) => record.ToJson().Replace("\n", "", StringComparison.Ordinal);

    private static List<RegisterLine> Audit(string register, int skip = 0, ReadLimits? limits = null)
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(register));
        return [.. Swe.Audit(stream, "register.ndjson", skip, limits)];
    }

    private static string Register(int people) => string.Join('\n', Enumerable.Range(1, people).Select(i => Line((i % 3 == 0 ? Good : Record(Good.Entries[0])) with { Id = $"p{i}" })));

    [Fact]
    public void Each_line_says_what_the_audit_of_the_record_alone_says()
    {
        var lines = Audit(Line(Good) + "\r\n\n" + Line(Record()) + "\n");

        Assert.Equal([1, 3], lines.Select(l => l.Number));
        foreach (var (line, record) in lines.Zip([Good, Record()]))
        {
            var alone = record.Audit();
            Assert.Equal(alone.Findings.Select(f => (f.Rule, f.Outcome, f.Severity)), line.Rules.Zip(line.Outcomes, line.Severities));
            Assert.Equal(alone.IsReadyToSubmit, line.IsReadyToSubmit);
        }
    }

    [Fact]
    public void Lines_come_in_the_order_of_the_register()
    {
        var lines = Audit(Register(3000));

        Assert.Equal(Enumerable.Range(1, 3000), lines.Select(l => l.Number));
        Assert.Equal(Enumerable.Range(1, 3000).Select(i => $"p{i}"), lines.Select(l => l.Record));
        Assert.Equal(1000, lines.Count(l => l.IsReadyToSubmit));
    }

    [Fact]
    public void A_broken_line_is_reported_with_its_place_and_the_rest_goes_on()
    {
        var lines = Audit(Line(Good) + "\n{\"format\": 1, \"record\": \"x\"}\n{\n" + Line(Good));

        Assert.Equal([false, true, true, false], lines.Select(l => l.IsBroken));
        Assert.Equal("register.ndjson(2,1): error CPD-F-014: Key 'entries' is missing. Add 'entries:' here.", lines[1].Problems[0].ToString());
        Assert.All(lines[2].Problems, p => Assert.Equal(3, p.Place.Line));
    }

    [Fact]
    public void A_line_that_is_too_long_is_reported_and_nothing_of_it_is_kept()
    {
        var lines = Audit(Line(Good) + "\n" + new string(' ', 3_000_000) + "x\n" + Line(Good) + "\n" + new string('x', 20_000), limits: new ReadLimits { MaxBytes = 10_000 });

        Assert.Equal([false, true, false, true], lines.Select(l => l.IsBroken));
        Assert.Equal([1, 2, 3, 4], lines.Select(l => l.Number));
        Assert.Equal("register.ndjson(2,1): error CPD-F-002: The line is longer than 10000 bytes (limit MaxBytes). One record was expected. Divide it, or raise the limit.", lines[1].Problems[0].ToString());
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(1999)]
    [InlineData(2000)]
    public void It_goes_on_where_it_was_left(int done)
    {
        var register = Register(2000);

        Assert.Equal(Audit(register)[done..], Audit(register, skip: done));
    }

    [Fact]
    public void A_folder_is_a_register_too()
    {
        using var folder = new TemporaryFolder();
        (Good with { Id = "b" }).Save(Path.Join(folder.Root, "b.yaml"));
        (Good with { Id = "a" }).Save(Path.Join(folder.Root, "deep", "a.json"));
        File.WriteAllText(Path.Join(folder.Root, "broken.yaml"), "format: 1\n");
        File.WriteAllText(Path.Join(folder.Root, "notes.txt"), "no record");

        var lines = Swe.AuditFolder(folder.Root).ToList();

        Assert.Equal(["b", null, "a"], lines.Select(l => l.Record));
        Assert.All(lines[1].Problems, p => Assert.EndsWith("broken.yaml", p.Place.File, StringComparison.Ordinal));
        Assert.Equal(lines[1..], Swe.AuditFolder(folder.Root, skip: 1));
        Assert.True(Assert.Single(Swe.AuditFolder(Path.Join(folder.Root, "none"))).IsBroken);
    }

    [Fact]
    public void A_summary_counts_every_outcome()
    {
        var summary = Audit(Register(9) + "\n{").Aggregate(RegisterSummary.Of(Cases.Swe), (sum, line) => sum.With(line));

        Assert.Equal((10, 3, 1), (summary.People, summary.Ready, summary.Broken));
        Assert.Equal(new RuleTally("two-pieces", Met: 3, NotMet: 6), summary.Rules.Single(r => r.Rule == "two-pieces"));
        Assert.Equal(summary.Rules.Where(r => r.Rule != "joined-late").Sum(r => r.NotMet + r.CannotTell), summary.Findings);
        Assert.Contains("\"people\": 10", summary.ToJson(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_line_comes_back_from_what_it_wrote()
    {
        var lines = Audit(Line(Good) + "\n{");

        Assert.Equal(lines[0], RegisterLine.TryParse(lines[0].ToJson()).Value);
        Assert.DoesNotContain('\n', lines[0].ToJson());
        var broken = RegisterLine.TryParse(lines[1].ToJson()).Value;
        Assert.Equal((2, true), (broken.Number, broken.IsBroken));
        Assert.False(RegisterLine.TryParse("{}").Success);
    }

    [Fact]
    public void It_can_be_stopped()
    {
        using var stopped = new CancellationTokenSource();
        stopped.Cancel();
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(Line(Good)));

        Assert.Throws<OperationCanceledException>(() => Swe.Audit(stream, "x", cancellation: stopped.Token).ToList());
    }

    [Fact]
    public void A_day_on_which_the_scheme_is_not_in_force_is_refused_at_once()
    {
        Assert.Throws<ArgumentException>(() => new RegisterAudit(Cases.Swe, Library, Day("2021-11-30")));
    }
}
