namespace CpdMapping.Mapping;

/// <summary>How an activity's minutes are credited to standards. The policy is printed wherever its result is.</summary>
/// <remarks>Immutable and safe to share between threads.</remarks>
public sealed record MappingPolicy
{
    private MappingPolicy(string id, string text) => (Id, Text) = (id, text);

    /// <summary>Gets the policy that credits each standard with the whole activity, or with those of its sessions that took it up; its figures are never added up over standards.</summary>
    public static MappingPolicy Whole { get; } = new(
        "whole", "Whole: each standard is credited with the whole activity, or with those of its sessions that took it up. The figures overlap, so they are never added up.");

    /// <summary>Gets the policy that divides an activity's minutes among the standards of an edition by their stated shares; what has no share is unallocated.</summary>
    public static MappingPolicy Shared { get; } = new(
        "shared", "Shared: an activity's minutes are divided by the stated shares within each edition. What no share names is unallocated, so the figures add up.");

    /// <summary>Gets the permanent id.</summary>
    public string Id { get; }

    /// <summary>Gets the policy in words, in English.</summary>
    public string Text { get; }
}
