using CpdMapping.Learning;
using CpdMapping.Mapping;
using CpdMapping.Mapping.Counting;
using CpdMapping.Standards.Crosswalks;
using FsCheck;
using FsCheck.Fluent;
using static CpdMapping.Tests.Mapping.Carrying.CarryExamples;
using static CpdMapping.Tests.Mapping.Examples;

namespace CpdMapping.Tests.Mapping.Carrying;

/// <summary>What holds for every record and every set of crosswalks.</summary>
public class CarryLawTests
{
    private static readonly string[] Steps = ["old@2010 mid@2015", "mid@2015 new@2020", "other@2020 new@2020", "old@2010 other@2020"];
    private static readonly string[] Words = ["same-text", "equivalent", "narrower", "broader", "overlaps", "replaced-by"];

    private static readonly Gen<string[]> Rows =
        from rows in (from step in Gen.Elements(Steps)
                      from one in Gen.Choose(1, 3)
                      from word in Gen.Elements(Words)
                      from other in Gen.Choose(1, 3)
                      from share in Gen.Choose(0, 33)
                      select $"{step.Split(' ')[0]}/{one} {word} {step.Split(' ')[1]}/{other}{(word == "replaced-by" && share > 0 ? $" {share}" : "")}").NonEmptyListOf()
        select rows.DistinctBy(row => string.Join(' ', row.Split(' ')[..3])).DistinctBy(row => (row.Split(' ')[0], row.Split(' ')[2])).ToArray();

    private static readonly Gen<RecordEntry> Entries =
        from minutes in Gen.Choose(0, 500)
        from claims in (from edition in Gen.Elements("old@2010", "mid@2015", "new@2020", "other@2020")
                        from code in Gen.Choose(1, 3)
                        from share in Gen.Choose(0, 5)
                        select share == 0 ? $"{edition}/{code}" : $"{edition}/{code}={share}/17").ListOf()
        select Entry("e", minutes, [.. claims.DistinctBy(claim => claim.Split('=')[0])]);

    private static readonly Arbitrary<(string[] Rows, CpdRecord Record)> Cases =
        (from rows in Rows from entries in Entries.ListOf() select (rows, Record([.. entries.Select((e, i) => e with { Id = "e" + i })]))).ToArbitrary();

    [Fact]
    public void Removing_one_row_changes_exactly_the_predicted_cells() => Prop.ForAll(Cases, @case =>
    {
        var before = Cells(@case.Rows, @case.Record);
        return @case.Rows.All(row =>
        {
            string[] fewer = [.. @case.Rows.Except([row])];
            var after = Cells(fewer, @case.Record);
            var (predictedBefore, predicted) = (Predicted(@case.Rows, @case.Record), Predicted(fewer, @case.Record));
            return before.SequenceEqual(predictedBefore) && after.SequenceEqual(predicted);
        });
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Printed_figures_add_up_and_can_be_computed_again() => Prop.ForAll(Cases, @case =>
    {
        var library = Library(@case.Rows);
        return new[] { MappingPolicy.Whole, MappingPolicy.Shared }.All(policy =>
        {
            var editions = new EvidenceMapper(library, policy, CarryPolicy.Crosswalks).Map(@case.Record, New, Mid, Other).Editions;
            return editions.All(edition =>
                edition.Standards.All(s => s.Own.Minutes + s.Carried.Minutes == s.Claimed.Minutes)
                && (edition.Unallocated is not { } left || edition.Standards.Sum(s => s.Claimed.Minutes) + left.Minutes == edition.Touched.Minutes)
                && edition.Standards.SelectMany(s => new[] { s.Claimed, s.Own, s.Carried, s.RolledUp, s.RolledUpCarried }).Append(edition.Touched).Append(edition.Carried)
                    .All(f => f.Explain().Recompute() == f.Minutes && f.Explain().Rounding is 0 or 1 && Explanation.Parse(f.Explain().ToJson()) == f.Explain()));
        });
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void The_order_of_rows_entries_and_claims_does_not_matter() => Prop.ForAll(Cases, @case =>
    {
        var turned = @case.Record with { Entries = @case.Record.Entries.Reverse().Select(e => e with { Alignments = e.Alignments.Reverse().ToSequence() }).ToSequence() };
        return new[] { MappingPolicy.Whole, MappingPolicy.Shared }.All(policy =>
            Minutes(new EvidenceMapper(Library(@case.Rows), policy, CarryPolicy.Crosswalks).Map(@case.Record, New))
                .SequenceEqual(Minutes(new EvidenceMapper(Library(@case.Rows.Reverse()), policy, CarryPolicy.Crosswalks).Map(turned, New))));
    }).QuickCheckThrowOnFailure();

    private static IEnumerable<(int, int, int)> Minutes(Coverage coverage) =>
        coverage.Editions[0].Standards.Select(s => (s.Own.Minutes, s.Carried.Minutes, s.RolledUp.Minutes));

    private static List<(string Code, int Own, int Carried)> Cells(string[] rows, CpdRecord record) =>
        [.. new EvidenceMapper(Library(rows), carry: CarryPolicy.Crosswalks, counting: CountingPolicy.AsWritten).Map(record, New).Editions[0].Standards.Select(s => (s.Standard.Ref.Code, s.Own.Minutes, s.Carried.Minutes))];

    // The same by trying every chain of at most three rows, read from either end, through editions each entered once.
    private static List<(string Code, int Own, int Carried)> Predicted(string[] rows, CpdRecord record)
    {
        var steps = rows.Select(row => row.Split(' ')).Select(row => (From: row[0], Relation: CrosswalkWords.Stated[row[1]], To: row[2])).ToList();
        var carrying = steps.Concat(steps.Select(step => (From: step.To, Relation: step.Relation.Inverse(), To: step.From)))
            .Where(step => step.Relation is Relation.SameText or Relation.Equivalent or Relation.Narrower or Relation.ReplacedBy).ToList();
        return
        [
            .. StandardsOfNew().Select(standard => (
                standard,
                record.Entries.Where(e => Claims(e).Contains("new@2020/" + standard)).Sum(e => e.Activity!.Minutes),
                record.Entries.Where(e => !Claims(e).Contains("new@2020/" + standard) && Claims(e).Any(claim => Leads(claim, "new@2020/" + standard, [])))
                    .Sum(e => e.Activity!.Minutes))),
        ];

        bool Leads(string from, string to, string[] entered) => entered.Length < 3 && EditionOf(from) != EditionOf(to) && carrying.Any(step =>
            step.From == from && !entered.Contains(EditionOf(step.To)) && (step.To == to || Leads(step.To, to, [.. entered, EditionOf(from)])));

        static IEnumerable<string> Claims(RecordEntry entry) => entry.Alignments.Select(a => a.Standard.Ref.ToString());
    }

    private static string EditionOf(string reference) => reference.Split('/')[0];

    private static IEnumerable<string> StandardsOfNew() => ["p", "1", "2", "3"];
}
