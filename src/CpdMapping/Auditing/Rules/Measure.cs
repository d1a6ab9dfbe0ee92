using CpdMapping.Learning;

namespace CpdMapping.Auditing.Rules;

/// <summary>What a rule counts in entries, and how a finding writes it.</summary>
internal abstract class Measure
{
    /// <summary>The number of entries.</summary>
    public static readonly Measure Pieces = new PiecesMeasure();

    /// <summary>The minutes of the entries, written as hours.</summary>
    public static readonly Measure Minutes = new MinutesMeasure();

    public abstract int Of(Sequence<RecordEntry> entries);

    /// <summary>An amount with its unit.</summary>
    public abstract string InWords(int amount, AuditCase audit);

    /// <summary>A threshold that stands after an amount.</summary>
    public abstract string Threshold(int amount, AuditCase audit);

    private sealed class PiecesMeasure : Measure
    {
        public override int Of(Sequence<RecordEntry> entries) => entries.Count;

        public override string InWords(int amount, AuditCase audit) => audit.Count(amount);

        public override string Threshold(int amount, AuditCase audit) => Plain.Number(amount);
    }

    private sealed class MinutesMeasure : Measure
    {
        // A record holds so few entries, and an entry so few minutes, that the sum is a whole number of the usual size.
        public override int Of(Sequence<RecordEntry> entries) => entries.Sum(e => e.Activity!.Minutes); // only standing entries are asked about, and they have an activity

        public override string InWords(int amount, AuditCase audit) => Wording.Hours(amount);

        public override string Threshold(int amount, AuditCase audit) => Wording.Hours(amount);
    }
}
