using CpdMapping.Learning;

namespace CpdMapping.Auditing.Sampling;

/// <summary>The file of a commitment.</summary>
internal static class SampleCommitmentFormat
{
    public static readonly FileFormat<SampleCommitment> Format = new(
        commitment => $"commitment to {commitment.Plan.Id}",
        map => new() { Plan = AuditSampleFormat.Plan(map), SeedHash = AuditSampleFormat.Digest(map, "seed-sha256") },
        (commitment, spot, problems) => SampleDesignChecks.Run(commitment.Plan, spot["plan"], problems),
        (commitment, map) => map
            .Map("plan", AuditSampleFormat.Built(plan => SampleDesignFormat.Write(commitment.Plan, plan)))
            .Text("seed-sha256", commitment.SeedHash));
}
