using System.Globalization;
using CpdMapping.Files;
using CpdMapping.Mapping.Units;
using CpdMapping.Standards;

namespace CpdMapping.Auditing;

public sealed partial record AuditReport
{
    /// <summary>Writes the report as JSON: what <c>audit.json</c> holds. The same report gives the same bytes.</summary>
    public string ToJson() => NodeWriter.ToJson(new MapBuilder()
        .Integer("format", 1)
        .Text("record", Record.Id)
        .Text("learner", Record.Learner)
        .Flag("specimen", Record.Specimen)
        .Text("scheme", Scheme.ToString())
        .Integer("scheme-revision", SchemeRevision)
        .Text("title", Title)
        .Text("body", Body)
        .Map("unit", UnitFormat.Write(Unit))
        .OptionalDate("checked-on", CheckedOn)
        .Text("data-set", DataSet)
        .Text("library-version", Library)
        .Maps("editions", Editions.Select(used => new MapBuilder()
            .Text("edition", used.Edition.ToString())
            .Integer("revision", used.Revision)
            .Text("fingerprint", used.Fingerprint)))
        .Date("on", On)
        .Map("cycle", new MapBuilder().Date("from", From).Date("to", To))
        .Flag("ready-to-submit", IsReadyToSubmit)
        .Maps("findings", Findings.Select(ToMap))
        .Build());

    private static MapBuilder ToMap(Finding finding) => new MapBuilder()
        .Text("code", finding.Code)
        .Text("rule", finding.Rule)
        .Text("asks", finding.Asks)
        .Text("weight", SchemeWords.Weight.First(w => w.Value == finding.Weight).Key)
        .Flag("exemption", finding.IsExemption)
        .Text("outcome", SchemeWords.Outcome.First(w => w.Value == finding.Outcome).Key)
        .Text("severity", SchemeWords.Severity.First(w => w.Value == finding.Severity).Key)
        .Text("subject", finding.Subject)
        .Text("found", finding.Found)
        .Texts("entries", finding.Entries)
        .Map("sum", finding.Sum is { } sum ? ToMap(sum) : null)
        .OptionalText("remedy", finding.Remedy)
        .OptionalText("by", finding.By?.ToString("yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture))
        .Flag("awaits-submission", finding.AwaitsSubmission)
        .OptionalText("basis", finding.Basis is { } basis ? EditionWords.Basis.First(w => w.Value == basis).Key : null)
        .OptionalText("clause", finding.Clause)
        .Text("source", finding.Source);

    private static MapBuilder ToMap(FindingSum sum) => new MapBuilder()
        .Text("unit", sum.Unit)
        .Maps("lines", sum.Lines.Select(line => new MapBuilder()
            .Text("entry", line.Entry)
            .Integer("amount", line.Amount)
            .Integer("counted", line.Counted)
            .OptionalText("why", line.Why)))
        .OptionalInteger("rounding", sum.Rounding == 0 ? null : sum.Rounding)
        .Integer("carried-over", sum.CarriedOver)
        .Integer("total", sum.Total)
        .Integer("asked", sum.Asked)
        .Integer("asked-at-most", sum.AskedAtMost);
}
