using CpdMapping.Learning;

namespace CpdMapping.Auditing.Rules;

/// <summary>What a rule counts in entries, and how a finding writes it.</summary>
internal abstract class Measure
{
    /// <summary>The number of entries.</summary>
    public static readonly Measure Pieces = new PiecesMeasure();

    /// <summary>The minutes of the entries, written as hours.</summary>
    public static readonly Measure Minutes = new MinutesMeasure();

    /// <summary>The unit as the report's data names it.</summary>
    public abstract string Unit { get; }

    public abstract int Of(RecordEntry entry);

    /// <summary>An amount with its unit, where the scheme's words are not at hand.</summary>
    public abstract string InWords(int amount);

    /// <summary>An amount with its unit, in the scheme's words.</summary>
    public virtual string InWords(int amount, AuditCase audit) => InWords(amount);

    /// <summary>A threshold that stands after an amount.</summary>
    public virtual string Threshold(int amount) => InWords(amount);

    private sealed class PiecesMeasure : Measure
    {
        public override string Unit => "pieces";

        public override int Of(RecordEntry entry) => 1;

        public override string InWords(int amount) => Plain.Number(amount);

        public override string InWords(int amount, AuditCase audit) => audit.Count(amount);
    }

    private sealed class MinutesMeasure : Measure
    {
        public override string Unit => "minutes";

        public override int Of(RecordEntry entry) => entry.Activity!.Minutes; // only standing entries are asked about, and they have an activity

        public override string InWords(int amount) => Wording.Hours(amount);
    }
}
