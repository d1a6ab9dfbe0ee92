using CpdMapping.Standards.Crosswalks;

namespace CpdMapping.Mapping;

/// <summary>Which claims on other editions are read under an edition, over the rows of crosswalks. The policy is printed wherever its result is.</summary>
/// <remarks>
/// A way of three steps at most carries minutes if each of its steps does (<see cref="Relations.Carries"/>); its weakest step decides what it is worth. Other ways are
/// only suggestions.
/// Immutable and safe to share between threads.
/// </remarks>
public sealed record CarryPolicy
{
    private CarryPolicy(string id, string text) => (Id, Text) = (id, text);

    /// <summary>Gets the policy that reads a claim under its own edition alone.</summary>
    public static CarryPolicy None { get; } = new("none", "None: a claim counts for the edition that it is pinned to, and for no other.");

    /// <summary>Gets the policy that reads claims on an older edition under the editions that took its place.</summary>
    public static CarryPolicy Successors { get; } = new(
        "successors", "Successors: a claim on an older edition is read under the editions that took its place, where a crosswalk says what became of the standard.");

    /// <summary>Gets the policy that reads claims under every edition that a crosswalk leads to, those of other bodies too.</summary>
    public static CarryPolicy Crosswalks { get; } = new(
        "crosswalks", "Crosswalks: a claim is read under every edition to which crosswalks lead, those of other bodies too.");

    /// <summary>Gets the permanent id.</summary>
    public string Id { get; }

    /// <summary>Gets the policy in words, in English.</summary>
    public string Text { get; }
}
