using CpdMapping.Standards.Crosswalks;

namespace CpdMapping.Standards;

/// <summary>What changed from one edition to another.</summary>
/// <remarks>Immutable and safe to share between threads.</remarks>
public sealed record EditionDiff
{
    private EditionDiff() { }

    /// <summary>Gets the older edition.</summary>
    public required EditionRef Old { get; init; }

    /// <summary>Gets the newer edition.</summary>
    public required EditionRef New { get; init; }

    /// <summary>Gets the crosswalk that says which standards belong together; null where there is none.</summary>
    public Crosswalk? Crosswalk { get; init; }

    /// <summary>Gets the changes by kind, then in the order of the editions. One standard may have changed in more than one way.</summary>
    public required Sequence<StandardChange> Changes { get; init; }

    /// <summary>Gets how many standards kept their title, code and place.</summary>
    public required int Unchanged { get; init; }

    /// <summary>Gives what happened to a standard of the older edition: several changes where it was changed in several ways, none where it stayed as it was.</summary>
    /// <param name="standard">The standard, such as <c>pcf@2012/7</c>.</param>
    public Sequence<StandardChange> ChangesOf(StandardRef standard) => Changes.Where(change => change.Old.Any(old => old.Ref == standard)).ToSequence();

    /// <summary>Gives the rows of the crosswalk that name a standard; empty where none does or there is no crosswalk.</summary>
    /// <param name="standard">The standard, such as <c>pcf@2012/7</c>.</param>
    public Sequence<CrosswalkRow> RowsOf(StandardRef standard) =>
        Crosswalk?.Rows.Where(row => row.From == standard || row.To == standard).ToSequence() ?? [];

    /// <summary>Compares two editions.</summary>
    /// <param name="library">The standards.</param>
    /// <param name="old">The older edition, such as <c>pcf@2012</c>.</param>
    /// <param name="new">The newer edition, such as <c>pcf@2018</c>; it may be of another catalogue.</param>
    /// <remarks>
    /// Where a crosswalk joins the two it says what belongs together: by its replacements where it has any, else by every relation but no-match.
    /// Without one, the older standards say themselves what replaced them. Headings, and what nobody speaks of then, are compared by title first and by code next.
    /// </remarks>
    /// <exception cref="StandardNotFoundException">An edition is not loaded.</exception>
    public static EditionDiff Between(StandardsLibrary library, EditionRef old, EditionRef @new)
    {
        ArgumentNullException.ThrowIfNull(library);
        var (before, after) = (library[old], library[@new]);
        var crosswalk = library.Crosswalks.FirstOrDefault(one => (one.From == old && one.To == @new) || (one.From == @new && one.To == old));
        var links = EditionLinks.Of(before, after, crosswalk);
        var changes = links.Changes().OrderBy(change => change.Kind).ToSequence(); // stable: within a kind the editions' order stays
        return new() { Old = old, New = @new, Crosswalk = crosswalk, Changes = changes, Unchanged = links.Unchanged };
    }
}
