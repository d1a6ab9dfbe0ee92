using System.Globalization;
using CpdMapping.Files;
using CpdMapping.Learning;
using CpdMapping.Mapping.Units;

namespace CpdMapping.Mapping.Ledgers;

public sealed partial class Ledger
{
    private static readonly string[] Heads =
        ["row", "edition", "kind", "standard", "name", "entry", "title", "day", "attended", "counted", "share", "exact-minutes", "minutes", "amount", "unit", "why"];

    /// <summary>Writes the ledger as comma-separated values: a row for what each entry brings in, for each part that goes out, and for each sum. Lines end in LF.</summary>
    /// <remarks>
    /// Fractions are mixed numbers, such as <c>33 1/3</c> and <c>0 1/2</c>, which spreadsheets take for numbers and not for days of the year.
    /// Cells that a spreadsheet could run as formulas begin with an apostrophe.
    /// </remarks>
    public string ToCsv() => CsvWriter.Write(Heads, Rows());

    private IEnumerable<string?[]> Rows()
    {
        foreach (var entry in Entries)
            yield return ["in", null, null, null, null, entry.Entry, entry.Title, Plain.Day(entry.On), Plain.Number(entry.Attended), Plain.Number(entry.Counted), null, null, null, null, null, entry.Why];
        yield return Sum(null, null, Total);
        foreach (var account in Accounts)
            foreach (var line in account.Lines)
            {
                foreach (var part in line.Amount.Explain().Lines)
                    yield return Out(account, line, part);
                yield return Sum(account, line, line.Amount);
            }
    }

    private string?[] Out(LedgerAccount account, LedgerLine line, ExplanationLine part) =>
    [
        "out", account.Edition.Ref.ToString(), WordOf(line.Kind), line.Standard?.Ref.ToString(), line.Standard?.Name, part.Entry, part.Title, Plain.Day(part.On), Plain.Number(part.Minutes),
        Plain.Number(Unit.Activity(part.Counted)), Mixed(part.Share), Mixed(Explanation.AmountOf(part, Unit)), null, null, null, part.Why,
    ];

    private static string?[] Sum(LedgerAccount? account, LedgerLine? line, UnitFigure figure) =>
    [
        "sum", account?.Edition.Ref.ToString(), line is null ? "total" : WordOf(line.Kind), line?.Standard?.Ref.ToString(), line?.Standard?.Name, null, null, null, null, null, null,
        Mixed(figure.Explain().Sum), Plain.Number(figure.Minutes), figure.Amount.ToString("0.##", CultureInfo.InvariantCulture), figure.Unit.Ref.ToString(), null,
    ];

    private static string Mixed(Fraction fraction)
    {
        var whole = new Fraction(fraction.Floor(), 1);
        return fraction == whole ? whole.ToString() : $"{whole} {fraction - whole}";
    }
}
