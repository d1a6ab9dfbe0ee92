namespace CpdMapping.Mapping.Bulk;

/// <summary>One activity that a learner took part in.</summary>
/// <param name="Activity">The activity's place among <see cref="CompiledMapping.Activities"/>, counted from 0.</param>
/// <param name="Minutes">The minutes that the learner took part, without breaks: 0 or more.</param>
/// <remarks>Immutable and safe to share between threads.</remarks>
public readonly record struct LearnerEntry(int Activity, int Minutes);
