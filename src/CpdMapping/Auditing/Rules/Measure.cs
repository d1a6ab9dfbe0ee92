using CpdMapping.Learning;

namespace CpdMapping.Auditing.Rules;

/// <summary>What a rule counts in entries, and how a finding writes it.</summary>
internal abstract class Measure
{
    /// <summary>The number of entries.</summary>
    public static readonly Measure Pieces = new PiecesMeasure();

    /// <summary>The minutes of the entries, each hour once, rounded as the scheme's unit says and written in it.</summary>
    public static readonly Measure Minutes = new MinutesMeasure();

    /// <summary>The unit as the report's data names it.</summary>
    public abstract string Unit { get; }

    /// <summary>What one entry brings into a sum.</summary>
    public abstract FindingLine Line(RecordEntry entry, AuditCase audit);

    /// <summary>Makes a sum what the scheme takes it for: rounded once, where its unit rounds totals.</summary>
    public virtual int Total(int sum, AuditCase audit) => sum;

    /// <summary>An amount with its unit, in the scheme's words.</summary>
    public abstract string InWords(int amount, AuditCase audit);

    /// <summary>A threshold that stands after an amount.</summary>
    public abstract string Threshold(int amount, AuditCase audit);

    // A record holds so few entries, and an entry so few minutes, that the sum is a whole number of the usual size.
    public int Of(IEnumerable<RecordEntry> entries, AuditCase audit) => Total(entries.Sum(entry => Line(entry, audit).Counted), audit);

    private sealed class PiecesMeasure : Measure
    {
        public override string Unit => "pieces";

        public override FindingLine Line(RecordEntry entry, AuditCase audit) => new(entry.Id, 1, 1);

        public override string InWords(int amount, AuditCase audit) => audit.Count(amount);

        public override string Threshold(int amount, AuditCase audit) => Plain.Number(amount);
    }

    private sealed class MinutesMeasure : Measure
    {
        public override string Unit => "minutes";

        public override FindingLine Line(RecordEntry entry, AuditCase audit) => new(
            entry.Id,
            audit.Unit.Activity(entry.Activity!.Minutes), // only standing entries are asked about, and they have an activity
            audit.Unit.Activity(audit.Coverage.Count.MinutesOf(entry)),
            audit.Coverage.Count.WhyLess(entry));

        public override int Total(int sum, AuditCase audit) => audit.Unit.Total(sum);

        public override string InWords(int amount, AuditCase audit) => audit.Unit.InWords(amount);

        public override string Threshold(int amount, AuditCase audit) => audit.Unit.InWords(amount);
    }
}
