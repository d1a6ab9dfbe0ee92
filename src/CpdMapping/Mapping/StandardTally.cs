using CpdMapping.Learning;
using CpdMapping.Standards;

namespace CpdMapping.Mapping;

/// <summary>Adds up what one record claims of one standard, and of it and all below.</summary>
internal sealed class StandardTally(Standard standard)
{
    public Standard Standard => standard;

    /// <summary>The reference as text, made once for all lines.</summary>
    public string Reference { get; } = standard.Ref.ToString();

    public List<RecordEntry> Entries { get; } = [];

    public List<ExplanationLine> Claimed { get; } = [];

    /// <summary>The entries that claim the standard or one below it; empty for a standard without children, where <see cref="Claimed"/> says it all.</summary>
    public List<ExplanationLine> RolledUp { get; } = [];

    // Whether an entry with evidence claims the standard or one below it.
    private bool HasEvidence { get; set; }

    public void Claim(RecordEntry entry, ExplanationLine line)
    {
        Entries.Add(entry);
        Claimed.Add(line);
        HasEvidence |= !entry.Evidence.IsEmpty;
    }

    public void RollUp(RecordEntry entry, ExplanationLine line)
    {
        RolledUp.Add(line);
        HasEvidence |= !entry.Evidence.IsEmpty;
    }

    public Gap? Gap() => !standard.Claimable || HasEvidence
        ? null
        : new Gap(standard, Claimed.Count + RolledUp.Count == 0 ? GapKind.NotCovered : GapKind.NoEvidence);
}
