using System.Text.Json;
using CpdMapping.Learning;
using CpdMapping.Mapping;
using CpdMapping.Mapping.Ledgers;
using CpdMapping.Mapping.Units;
using CpdMapping.Tests.Mapping.Counting;
using CpdMapping.Tests.Snapshots;
using static CpdMapping.Tests.Mapping.Examples;

namespace CpdMapping.Tests.Mapping.Ledgers;

public class LedgerTests
{
    private static readonly CpdRecord Zoe = Record(
        Entry("e1", 100, "flat@2020/a=1/3", "flat@2020/b=1/3").With("RL-7Q4K-XW2M"),
        Entry("e2", 100, "flat@2020/a").With("RL-7Q4K-XW2M").On("2025-04-28"),
        Entry("e3", 50, "tree@2018/1.1=1/2").On("2025-05-02"));

    private static readonly Unit Quarter = UnitBook.BuiltIn[UnitRef.Parse("quarter-hour@2026")];

    private static readonly Certificate Shown = new()
    {
        Number = CertificateNumber.Parse("RL-7Q4K-XW2M"),
        Learner = "Zoë Example",
        Course = "a-course",
        Title = "A course",
        Provider = new("A provider"),
        Cohort = "spring-2025",
        Zone = "Europe/London",
        Sessions = [Session("s1", "2025-04-24T09:30", 90, 15, 60), Session("s2", "2025-04-25T09:30", 90, 15, 40)],
        CountedMinutes = 100,
        Rule = AttendanceRule.ProRata,
        DataSet = "test 1",
    };

    [Fact]
    public void A_ledger_reads_as_text()
    {
        Snapshot.Match(Plain(Of(Zoe, Quarter).ToText(explained: true)), "txt");
    }

    [Fact]
    public void A_ledger_is_written_as_json()
    {
        Snapshot.Match(Plain(Of(Zoe, Quarter).ToJson(explained: true)), "json");
    }

    [Fact]
    public void A_ledger_is_written_for_spreadsheets()
    {
        var record = Zoe with { Entries = [Zoe.Entries[0] with { Activity = Zoe.Entries[0].Activity! with { Title = "=HYPERLINK(\"x\")" } }, .. Zoe.Entries.Skip(1)] };

        Snapshot.Match(Of(record, null).ToCsv(), "csv");
    }

    [Fact]
    public void Minutes_begin_at_the_sessions()
    {
        var entry = Of(Zoe, null).Entries[0];

        Assert.Equal(Shown, entry.Certificate);
        Assert.Empty(entry.Disagreements);
        Assert.Contains("session s1: 90 min, less 15 of breaks: 75; attended 60", Of(Zoe, null).ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void What_the_certificate_says_otherwise_is_said()
    {
        var certificate = Shown with { CountedMinutes = 120, Learner = "Yann Example" };
        var ledger = Ledger.Of(new EvidenceMapper(Library).Map(Zoe), certificates: [certificate]);

        Assert.Equal(
            [
                "The entry states 100 minutes (1 h 40 min), and the certificate 120 minutes (2 h).",
                "By its rule the certificate counts 100 minutes (1 h 40 min), and it states 120 minutes (2 h).",
                "The certificate is of 'Yann Example', and the record of 'Zoë Example'.",
            ],
            ledger.Entries[0].Disagreements);
    }

    [Fact]
    public void Parts_of_a_set_are_rounded_so_that_they_add_up()
    {
        // 150 minutes are ten quarters. Rounded by themselves, 33 1/3 minutes three times and 50 minutes would be nine.
        var record = Record(Entry("e1", 100, "flat@2020/a=1/3", "flat@2020/b=1/3", "flat@2020/c=1/3"), Entry("e2", 50));
        var account = Ledger.Of(new EvidenceMapper(Library, MappingPolicy.Shared).Map(record), Quarter).Accounts[0];

        Assert.Equal(2.5m, account.Total.Amount);
        Assert.Equal([0.5m, 0.5m, 0.5m, 0m, 1m], account.Lines.Select(l => l.Amount.Amount));
        Assert.True(account.Balances);
    }

    [Fact]
    public void An_amount_of_a_unit_can_be_computed_again_from_its_json()
    {
        foreach (var line in Of(Zoe, UnitBook.BuiltIn[UnitRef.Parse("ama-pra@2026")]).Accounts.SelectMany(a => a.Lines))
        {
            var again = Explanation.Parse(line.Amount.Explain().ToJson());
            Assert.Equal(line.Amount.Minutes, again.Recompute());
            Assert.Equal(line.Amount.Explain(), again);
        }
    }

    [Theory]
    [InlineData("\"minutes\": 60,\n", "\"minutes\": 50,\n")] // the unit is another one
    [InlineData("\"step\": 15", "\"step\": 40")]
    [InlineData("\"counted\": 0,", "")] // a repeat that counts
    public void An_amount_that_does_not_follow_is_a_problem(string from, string to)
    {
        var json = Of(Zoe, Quarter).Total.Explain().ToJson();
        var changed = json.Replace(from, to, StringComparison.Ordinal);

        Assert.NotEqual(json, changed);
        Assert.Contains(Explanation.TryParse(changed).Problems, p => p.Code == "CPD-M-001");
    }

    [Fact]
    public void The_same_ledger_gives_the_same_bytes()
    {
        Assert.Equal(Of(Zoe, Quarter).ToJson(true), Of(Zoe, Quarter).ToJson(true));
        Assert.Equal(3, JsonDocument.Parse(Of(Zoe, Quarter).ToJson()).RootElement.GetProperty("entries").GetArrayLength());
    }

    private static Ledger Of(CpdRecord record, Unit? unit) => Ledger.Of(new EvidenceMapper(Library, MappingPolicy.Shared).Map(record, Flat, Tree), unit, [Shown]);

    private static CertificateSession Session(string id, string start, int gross, int breaks, int attended)
    {
        var from = DateTimeOffset.Parse(start + "+01:00", System.Globalization.CultureInfo.InvariantCulture);
        return new(id, from, from.AddMinutes(gross), breaks, attended);
    }

    private static string Plain(string text) => text.Replace(LibraryVersion.Text, "VERSION", StringComparison.Ordinal);
}
