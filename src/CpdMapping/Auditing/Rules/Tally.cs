using CpdMapping.Learning;

namespace CpdMapping.Auditing.Rules;

/// <summary>Entries that a rule counts, and how much of each counts.</summary>
internal sealed record Tally(Sequence<RecordEntry> Entries, Sequence<FindingLine> Lines)
{
    // A record holds so few entries, and an entry so few minutes, that the sum is a whole number of the usual size.
    public int Amount { get; } = Lines.Sum(line => line.Counted);

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
