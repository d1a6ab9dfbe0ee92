namespace CpdMapping.Mapping.Bulk;

/// <summary>What an activity gives to one figure.</summary>
/// <param name="Slot">Where the figure stands in a learner's totals.</param>
/// <param name="Most">The most minutes; the greatest number where all of them are meant.</param>
internal readonly record struct Credit(int Slot, int Most);
