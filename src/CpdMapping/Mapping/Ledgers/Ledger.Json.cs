using CpdMapping.Files;
using CpdMapping.Learning;
using CpdMapping.Mapping.Counting;
using CpdMapping.Mapping.Units;

namespace CpdMapping.Mapping.Ledgers;

public sealed partial class Ledger
{
    /// <summary>Writes the ledger as JSON, indented, with LF and a final newline. The same ledger gives the same bytes.</summary>
    /// <param name="explained">Whether each amount carries its explanation, which <see cref="Explanation.Parse"/> reads and computes again.</param>
    public string ToJson(bool explained = false) => NodeWriter.ToJson(new MapBuilder()
        .Integer("format", 1)
        .Text("record", Coverage.Record.Id)
        .Text("learner", Coverage.Record.Learner)
        .Flag("specimen", Coverage.Record.Specimen)
        .Map("policy", new MapBuilder().Text("id", Coverage.Policy.Id).Text("text", Coverage.Policy.Text))
        .Map("counting", new MapBuilder().Text("id", Coverage.Count.Policy.Id).Text("text", Coverage.Count.Policy.Text))
        .Map("unit", UnitFormat.Write(Unit).Text("text", Unit.Text))
        .Text("data-set", Coverage.DataSet)
        .Text("library-version", LibraryVersion.Text)
        .Maps("entries", Entries.Select(ToMap))
        .Map("total", Amount(new MapBuilder(), Total, explained))
        .Maps("accounts", Accounts.Select(account => ToMap(account, explained)))
        .Maps("repeats", Coverage.Count.Repeats.Select(RepeatFormat.Write))
        .Build());

    private static MapBuilder ToMap(LedgerEntry entry) => new MapBuilder()
        .Text("entry", entry.Entry)
        .Text("title", entry.Title)
        .Date("on", entry.On)
        .Integer("attended", entry.Attended)
        .Integer("counted", entry.Counted)
        .OptionalText("why", entry.Why)
        .Texts("disagreements", entry.Disagreements)
        .Map("certificate", entry.Certificate is not { } certificate ? null : new MapBuilder()
            .Text("number", certificate.Number.ToString())
            .Rule(certificate.Rule)
            .Text("rule-text", certificate.Rule.Text)
            .Maps("sessions", certificate.Sessions.Select(session => new MapBuilder()
                .Text("session", session.Id)
                .Date("on", session.Date)
                .Integer("gross", session.GrossMinutes)
                .Integer("breaks", session.BreakMinutes)
                .Integer("net", session.NetMinutes)
                .Integer("attended", session.AttendedMinutes)))
            .Integer("attended", certificate.AttendedMinutes)
            .Integer("counted", certificate.CountedMinutes));

    private static MapBuilder ToMap(LedgerAccount account, bool explained) => new MapBuilder()
        .Text("edition", account.Edition.Ref.ToString())
        .Text("title", account.Edition.Title.Value)
        .Integer("revision", account.Edition.Revision)
        .Text("fingerprint", account.Edition.Fingerprint)
        .Maps("lines", account.Lines.Select(line => Amount(
            new MapBuilder()
                .Text("kind", WordOf(line.Kind))
                .OptionalText("standard", line.Standard?.Ref.ToString())
                .OptionalText("name", line.Standard?.Name)
                .Flag("in-sum", line.IsInSum),
            line.Amount,
            explained)))
        .Map("total", Amount(new MapBuilder(), account.Total, explained: false));

    private static MapBuilder Amount(MapBuilder map, UnitFigure figure, bool explained) => map
        .Text("sum", figure.Explain().Sum.ToString())
        .Integer("minutes", figure.Minutes)
        .Text("amount", figure.Exact.ToString())
        .Text("in-words", figure.ToString())
        .Map("explanation", explained ? figure.Explain().ToMap() : null);

    private static string WordOf(LedgerLineKind kind) => kind switch
    {
        LedgerLineKind.Credited => "credited",
        LedgerLineKind.Unallocated => "unallocated",
        LedgerLineKind.Touched => "touched",
        _ => "not-touching",
    };
}
