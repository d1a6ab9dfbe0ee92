namespace CpdMapping.Mapping.Bulk;

/// <summary>What one learner did.</summary>
/// <param name="Learner">The learner's key, such as a number of registration.</param>
/// <param name="Entries">The activities; they are not copied and must stay as they are for as long as the learner's totals are used.</param>
/// <remarks>Safe to share between threads while nobody writes to the memory behind <paramref name="Entries"/>.</remarks>
public readonly record struct LearnerEntries(string Learner, ReadOnlyMemory<LearnerEntry> Entries);
