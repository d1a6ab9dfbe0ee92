using CpdMapping.Learning;
using CpdMapping.Mapping;
using CpdMapping.Mapping.Ledgers;
using CpdMapping.Mapping.Units;
using FsCheck;
using FsCheck.Fluent;
using static CpdMapping.Tests.Mapping.Examples;

namespace CpdMapping.Tests.Mapping.Ledgers;

/// <summary>Allocations and remainders are what was attended, exactly and as printed: for any shares, editions, policies and units.</summary>
public class LedgerLawTests
{
    private static readonly string[] Standards =
        ["tree@2018/1", "tree@2018/1.1", "tree@2018/1.2", "tree@2018/1.2.1", "tree@2018/2", "flat@2020/a", "flat@2020/b", "flat@2020/c", "old@2010/x"];

    private static readonly Gen<string> Claims =
        from standard in Gen.Elements(Standards)
        from denominator in Gen.Elements(7, 12, 97)
        from numerator in Gen.Choose(0, denominator / 7)
        select numerator == 0 ? standard : $"{standard}={numerator}/{denominator}";

    private static readonly Gen<RecordEntry> Entries =
        from minutes in Gen.Choose(0, 1000)
        from day in Gen.Choose(1, 28)
        from claims in Claims.ArrayOf()
        from certificate in Gen.Elements<string?>(null, null, "C-00001")
        select MakeEntry(minutes, day, certificate, claims[..Math.Min(6, claims.Length)]);

    private static readonly Gen<CpdRecord> Records = from entries in Entries.ListOf() select Record([.. entries.Select((e, i) => e with { Id = "e" + i })]);

    private static readonly Gen<Unit> Units =
        from unit in Gen.Elements(UnitBook.BuiltIn.Units.ToArray())
        from rounding in Gen.Elements(Enum.GetValues<UnitRounding>())
        from rounds in Gen.Elements(Enum.GetValues<RoundedPart>())
        select unit.StepMinutes == 1 ? unit : unit with { Rounding = rounding, Rounds = rounds };

    private static readonly Arbitrary<Case> Cases =
        (from record in Records from unit in Units from policy in Gen.Elements(MappingPolicy.Whole, MappingPolicy.Shared) select new Case(record, unit, policy)).ToArbitrary();

    [Fact]
    public void Allocations_and_remainders_are_what_counts_exactly_and_as_printed()
    {
        Always(c => c.Make().Accounts.All(account => account.Balances));
    }

    [Fact]
    public void What_comes_in_is_what_was_attended_less_what_is_counted_already()
    {
        Always(c =>
        {
            var ledger = c.Make();
            return ledger.Entries.Sum(e => e.Attended) == c.Record.Standing().Sum(e => e.Activity!.Minutes)
                && ledger.Entries.Sum(e => e.Counted) == ledger.Coverage.Total.Minutes
                && ledger.Entries.All(e => e.Counted == e.Attended == e.Why is null);
        });
    }

    [Fact]
    public void Every_amount_can_be_computed_again_from_its_json()
    {
        Always(c => Amounts(c.Make()).All(a => Explanation.Parse(a.Explain().ToJson()) is var again && again == a.Explain() && again.Recompute() == a.Minutes));
    }

    [Fact]
    public void Every_amount_is_whole_steps_within_one_step_of_its_sum()
    {
        Always(c => Amounts(c.Make()).All(a => a.Minutes % c.Unit.StepMinutes == 0 && a.Explain().Rounding is 0 or 1));
    }

    [Fact]
    public void The_order_of_entries_does_not_matter()
    {
        Always(c =>
        {
            var turned = c with { Record = c.Record with { Entries = c.Record.Entries.Reverse().ToSequence() } };
            return Amounts(c.Make()).Select(a => a.Minutes).SequenceEqual(Amounts(turned.Make()).Select(a => a.Minutes));
        });
    }

    [Fact]
    public void Splitting_an_entry_changes_no_sum()
    {
        Always(SplittingChangesNothing);
    }

    // Two entries of one day, title and length count once, for the one that comes first; their parts keep that order.
    [Fact]
    public void Splitting_entries_that_repeat_one_another_changes_no_sum()
    {
        var entries = new[] { MakeEntry(777, 9, null, []) with { Id = "e1" }, MakeEntry(777, 9, null, ["tree@2018/1=1/12"]) with { Id = "e15" } };
        foreach (var policy in new[] { MappingPolicy.Whole, MappingPolicy.Shared })
            Assert.True(SplittingChangesNothing(new(Record(entries), UnitBook.BuiltIn.Units[0], policy)));
    }

    private static bool SplittingChangesNothing(Case c)
    {
        // A certificate of two entries says what it shows only where it is evidence, so it is left out here.
        var record = c.Record with { Entries = c.Record.Entries.Select(e => e with { Activity = e.Activity! with { Certificate = null } }).ToSequence() };
        var split = record with { Entries = record.Entries.SelectMany(Split).ToSequence() };
        var mapper = new EvidenceMapper(Library, c.Policy);
        var (before, after) = (mapper.Map(record, Tree, Flat), mapper.Map(split, Tree, Flat));
        return before.Total.Minutes == after.Total.Minutes
            && before.Editions.Zip(after.Editions).All(e => e.First.Standards.Zip(e.Second.Standards).All(s =>
                s.First.Claimed.Minutes == s.Second.Claimed.Minutes && s.First.Claimed.Explain().Sum == s.Second.Claimed.Explain().Sum
                && s.First.RolledUp.Minutes == s.Second.RolledUp.Minutes));
    }

    private static void Always(Func<Case, bool> law) => Prop.ForAll(Cases, law).QuickCheckThrowOnFailure();

    private static IEnumerable<UnitFigure> Amounts(Ledger ledger) => ledger.Accounts.SelectMany(a => a.Lines).Select(l => l.Amount).Append(ledger.Total);

    private static IEnumerable<RecordEntry> Split(RecordEntry entry)
    {
        var part = entry.Activity!.Minutes / 3;
        yield return entry with { Activity = entry.Activity with { Minutes = part } };
        // Of two entries about one hour the one whose id comes first counts: a hyphen comes before every digit, so the parts stand in the order of their wholes.
        yield return entry with { Id = entry.Id + "-b", Activity = entry.Activity with { Minutes = entry.Activity.Minutes - part, Title = entry.Activity.Title + ", second part" } };
    }

    private static RecordEntry MakeEntry(int minutes, int day, string? certificate, string[] claims)
    {
        var entry = Entry("e", minutes, claims).On($"2025-03-{day:00}");
        entry = entry with { Activity = entry.Activity! with { Title = $"Activity of {minutes} minutes" } };
        return certificate is null ? entry : entry with { Activity = entry.Activity with { Certificate = CertificateNumber.Parse(certificate) } };
    }

    private sealed record Case(CpdRecord Record, Unit Unit, MappingPolicy Policy)
    {
        public Ledger Make() => Ledger.Of(new EvidenceMapper(Library, Policy).Map(Record, Tree, Flat), Unit);
    }
}
