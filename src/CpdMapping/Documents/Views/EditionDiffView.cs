using CpdMapping.Documents.Wording;
using CpdMapping.Standards;

namespace CpdMapping.Documents.Views;

/// <summary>What changed from one edition to another, to print.</summary>
/// <remarks>Immutable and safe to share between threads.</remarks>
public sealed record EditionDiffView
{
    /// <summary>Gets what every document shows.</summary>
    public required PageView Page { get; init; }

    /// <summary>Gets the document's words.</summary>
    public required EditionDiffWords Words { get; init; }

    /// <summary>Gets the title of the older edition.</summary>
    public required string OldTitle { get; init; }

    /// <summary>Gets the reference of the older edition.</summary>
    public required string OldRef { get; init; }

    /// <summary>Gets the title of the newer edition.</summary>
    public required string NewTitle { get; init; }

    /// <summary>Gets the reference of the newer edition.</summary>
    public required string NewRef { get; init; }

    /// <summary>Gets by what the two were compared: one sentence.</summary>
    public required string Basis { get; init; }

    /// <summary>Gets how many standards stayed as they were: one sentence.</summary>
    public required string Unchanged { get; init; }

    /// <summary>Gets the changes by kind; empty where nothing changed.</summary>
    public required Sequence<DiffGroupView> Groups { get; init; }

    /// <summary>Prepares a comparison of two editions for printing.</summary>
    /// <param name="diff">What changed.</param>
    /// <param name="library">The standards that were compared.</param>
    /// <param name="language">The document's language; English when it is null. Titles of standards stay as the body wrote them.</param>
    /// <exception cref="StandardNotFoundException">An edition is not among the standards given.</exception>
    public static EditionDiffView From(EditionDiff diff, StandardsLibrary library, DocumentLanguage? language = null)
    {
        ArgumentNullException.ThrowIfNull(diff);
        ArgumentNullException.ThrowIfNull(library);
        language ??= DocumentLanguage.English;
        var phrases = language.Words.Sheets;
        return new()
        {
            Page = PageView.Of(language, specimen: false, library.DataSet),
            Words = language.Words.EditionDiff,
            OldTitle = library[diff.Old].Title.Value,
            OldRef = diff.Old.ToString(),
            NewTitle = library[diff.New].Title.Value,
            NewRef = diff.New.ToString(),
            Basis = diff.Crosswalk is not { } crosswalk ? phrases.WithoutCrosswalk
                : WordFormat.Fill(crosswalk.IsOfficial ? phrases.ByOfficialCrosswalk : phrases.ByCrosswalk, crosswalk.Id),
            Unchanged = WordFormat.Fill(phrases.Unchanged, diff.Unchanged),
            Groups = diff.Changes.GroupBy(change => change.Kind).Select(kind => Group(kind, language)).ToSequence(),
        };
    }

    private static DiffGroupView Group(IGrouping<StandardChangeKind, StandardChange> kind, DocumentLanguage language)
    {
        var phrases = language.Words.Sheets;
        var (anchor, heading, explanation) = kind.Key switch
        {
            StandardChangeKind.Added => ("added", phrases.Added, phrases.AddedMeans),
            StandardChangeKind.Removed => ("removed", phrases.Removed, phrases.RemovedMeans),
            StandardChangeKind.Retitled => ("retitled", phrases.Retitled, phrases.RetitledMeans),
            StandardChangeKind.Moved => ("moved", phrases.Moved, phrases.MovedMeans),
            StandardChangeKind.Split => ("split", phrases.Split, phrases.SplitMeans),
            _ => ("merged", phrases.Merged, phrases.MergedMeans),
        };
        return new(anchor, heading, explanation, kind
            .Select(change => new DiffRowView(DiffItemView.Of(change.Old, language.Format), DiffItemView.Of(change.New, language.Format)))
            .ToSequence());
    }
}
