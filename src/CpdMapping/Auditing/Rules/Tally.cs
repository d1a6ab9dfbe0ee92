using CpdMapping.Learning;

namespace CpdMapping.Auditing.Rules;

/// <summary>Entries that a rule counts, and how much of each counts.</summary>
/// <param name="Entries">The entries.</param>
/// <param name="Lines">How much of each counts.</param>
/// <param name="Rounding">What rounding the sum to the scheme's unit adds, or takes off where it is below 0.</param>
internal sealed record Tally(Sequence<RecordEntry> Entries, Sequence<FindingLine> Lines, int Rounding)
{
    public int Amount { get; } = Lines.Sum(line => line.Counted) + Rounding;

    /// <summary>What does not count, in a sentence of its own that begins with a space; empty where all counts.</summary>
    public string NotCounted(Measure measure, AuditCase audit)
    {
        var lost = Lines.Where(line => line.Counted < line.Amount).ToList();
        if (lost.Count == 0)
            return "";
        var why = lost.Select(line => line.Why).OfType<string>().Distinct(StringComparer.Ordinal);
        return $" {measure.InWords(lost.Sum(line => line.Amount - line.Counted), audit)} of {Wording.List(lost.Select(line => $"'{line.Entry}'"))} {(lost.Count == 1 ? "is" : "are")} left out: {string.Join(" ", why)}";
    }
}
