using CpdMapping.Auditing.Anomalies.Patterns;
using CpdMapping.Learning;

namespace CpdMapping.Auditing.Anomalies;

/// <summary>Looks for what is worth a question in records. It accuses nobody, and what it does not find proves nothing.</summary>
/// <remarks>The same input gives the same result. Its members keep no state and may be called from any thread.</remarks>
public static class AnomalySearch
{
    private static readonly RecordPattern[] OfOne =
    [
        new OverlappingTimes(), new LongDay(), new SameCertificateTwice(), new OutsideTime(), new DiffersFromCertificate(), new NotAccreditedThen(), new RetiredStandard(), new CopiedText(),
        new DeadlineBunching(), new FasterThanPossible(), new IdenticalEntries(), new ImpossibleOrder(), new CategoryInflation(), new OwnWord(), new Splitting(), new SameOpening(),
    ];

    /// <summary>Looks through one record.</summary>
    /// <param name="record">The record.</param>
    /// <param name="context">What else is known; null for nothing.</param>
    /// <param name="options">The thresholds; null for <see cref="AnomalyOptions.Default"/>.</param>
    /// <returns>What is worth a question, in the order of the codes.</returns>
    public static Sequence<Anomaly> In(CpdRecord record, AnomalyContext? context = null, AnomalyOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(record);
        var one = new AnomalyCase(record, context ?? AnomalyContext.None, options ?? AnomalyOptions.Default);
        return OfOne.SelectMany(pattern => pattern.In(one)).ToSequence();
    }

    /// <summary>Looks for what shows across people: a certificate or a text of two, and people who confirm each other. What shows within a record, <see cref="In"/> finds.</summary>
    /// <param name="records">The records of different people, in any order; each is read once and not kept.</param>
    /// <param name="options">The thresholds; null for <see cref="AnomalyOptions.Default"/>.</param>
    /// <returns>What is worth a question, in the order of the codes; the order of the records does not matter.</returns>
    public static Sequence<Anomaly> Across(IEnumerable<CpdRecord> records, AnomalyOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(records);
        var thresholds = options ?? AnomalyOptions.Default;
        AcrossPattern[] patterns = [new SameCertificateForTwo(), new CopiedReason(thresholds), new CopiedAcross(thresholds), new ConfirmEachOther()];
        foreach (var record in records)
            foreach (var pattern in patterns)
                pattern.Add(record);
        return patterns.SelectMany(pattern => pattern.Found()).ToSequence();
    }
}
