namespace CpdMapping.Auditing.Rules;

/// <summary>How much of some entries counts at most, whatever more there is.</summary>
internal sealed record Cap(int Most, EntryFilter Only);
