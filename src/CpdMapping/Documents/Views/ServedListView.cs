using CpdMapping.Learning;
using CpdMapping.Standards;

namespace CpdMapping.Documents.Views;

/// <summary>The standards of one list of a course, in one line.</summary>
/// <remarks>Immutable and safe to share between threads.</remarks>
public sealed record ServedListView
{
    /// <summary>Gets the title of the edition, or of the editions; the provider's heading where it is not known which are meant.</summary>
    public required string Title { get; init; }

    /// <summary>Gets what a reader should know of the edition, such as what took its place; null where it is in force.</summary>
    public string? State { get; init; }

    /// <summary>Gets the names of the standards, with a semicolon between.</summary>
    public required string Names { get; init; }

    internal static ServedListView Of(StandardsList list, DateOnly? on, StandardsLibrary library, DocumentLanguage language)
    {
        var view = StatementListView.Of(list, on, library, language);
        return new()
        {
            Title = view.Editions.IsEmpty ? string.Join(": ", list.Headings) : string.Join(", ", view.Editions.Select(e => e.Title)),
            State = PortfolioScope.Joined("; ", view.Editions.Where(e => !e.Current).Select(e => e.State).ToArray()),
            Names = string.Join("; ", view.Items.Select(i => i.Name)),
        };
    }
}
