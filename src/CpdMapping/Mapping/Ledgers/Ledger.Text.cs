using System.Globalization;
using System.Text;
using CpdMapping.Learning;

namespace CpdMapping.Mapping.Ledgers;

public sealed partial class Ledger
{
    private const int WidestName = 60;

    /// <summary>Gives the ledger for people: what comes in, from the sessions on, where it goes, and what was found to be there twice. Lines end in LF.</summary>
    public override string ToString() => ToText(explained: false);

    /// <summary>Gives the ledger for people.</summary>
    /// <param name="explained">Whether each amount is followed by its explanation.</param>
    public string ToText(bool explained)
    {
        var text = new StringBuilder();
        Line(text, $"Ledger of {Coverage.Record.Id}, {Coverage.Record.Learner}{(Coverage.Record.Specimen ? " (specimen)" : "")}");
        Line(text, $"Credit:   {Coverage.Policy.Text}");
        Line(text, $"Counting: {Coverage.Count.Policy.Text}");
        Line(text, $"Unit:     {Unit}");
        Line(text, $"Data set {Coverage.DataSet}, library {LibraryVersion.Text}.");
        Line(text, $"\nAttended");
        foreach (var entry in Entries)
            In(text, entry);
        Line(text, $"  {Total.Minutes,7} min  in all: {Total}");
        if (explained)
            Explained(text, Total.Explain());
        foreach (var account in Accounts)
            Account(text, account, explained);
        if (!Coverage.Count.Repeats.IsEmpty)
            Line(text, $"\nPerhaps there twice");
        foreach (var repeat in Coverage.Count.Repeats)
            Line(text, $"  {repeat.Found} {Plain.Minutes(repeat.Minutes)}, {(repeat.IsCertain ? "certainly" : "perhaps")} the same: {(repeat.Counts ? "counted" : "not counted again")} under '{repeat.Policy.Id}'.");
        return text.ToString();
    }

    private static void In(StringBuilder text, LedgerEntry entry)
    {
        var minutes = entry.Counted == entry.Attended ? Plain.Number(entry.Attended) : $"{Plain.Number(entry.Counted)} for {Plain.Number(entry.Attended)}";
        Line(text, $"  {minutes,7} min  {entry.On:yyyy-MM-dd}  {entry.Entry}  {entry.Title}");
        if (entry.Why is { } why)
            Line(text, $"               {why}");
        foreach (var disagreement in entry.Disagreements)
            Line(text, $"               {disagreement}");
        if (entry.Certificate is not { } certificate)
            return;
        foreach (var session in certificate.Sessions)
            Line(text, $"               {session.Date:yyyy-MM-dd}  session {session.Id}: {session.GrossMinutes} min, less {session.BreakMinutes} of breaks: {session.NetMinutes}; attended {session.AttendedMinutes}");
        Line(text, $"               Certificate {certificate.Number}: {certificate.AttendedMinutes} of {certificate.ScheduledMinutes} min attended, {certificate.CountedMinutes} count. {certificate.Rule.Text}");
    }

    private static void Account(StringBuilder text, LedgerAccount account, bool explained)
    {
        Line(text, $"\n{account.Edition.Ref}  {account.Edition.Title.Value} (revision {account.Edition.Revision})");
        foreach (var line in account.Lines)
        {
            Line(text, $"  {line.Amount.Minutes,7} min  {NameOf(line)}: {line.Amount}{(line.IsInSum || line.Kind == LedgerLineKind.Credited ? "" : " (not in the sum)")}");
            if (explained)
                Explained(text, line.Amount.Explain());
        }
        var overlap = account.Lines.Any(line => !line.IsInSum) ? " Minutes of single standards overlap and are not in it." : "";
        Line(text, $"  {account.Total.Minutes,7} min  in all: {account.Total}.{overlap}");
    }

    private static string NameOf(LedgerLine line) => line.Kind switch
    {
        LedgerLineKind.Unallocated => "that no share names",
        LedgerLineKind.Touched => "of activities that claim something of it",
        LedgerLineKind.NotTouching => "of activities that claim nothing of it",
        _ => line.Standard is { } standard ? $"{standard.Ref.Code}  {(standard.Name.Length > WidestName ? standard.Name[..(WidestName - 1)] + "…" : standard.Name)}" : "",
    };

    private static void Explained(StringBuilder text, Explanation explanation)
    {
        foreach (var line in explanation.ToString().TrimEnd('\n').Split('\n'))
            Line(text, $"               {line}");
    }

    private static void Line(StringBuilder text, FormattableString line) => text.Append(line.ToString(CultureInfo.InvariantCulture)).Append('\n');
}
