using CpdMapping.Documents.Wording;
using CpdMapping.Learning;
using CpdMapping.Standards;

namespace CpdMapping.Documents.Views;

/// <summary>A standard that a course lists, to print.</summary>
/// <remarks>Immutable and safe to share between threads.</remarks>
public sealed record StatementItemView
{
    /// <summary>Gets the name: the standard's own, or the provider's where it is not known which standard is meant.</summary>
    public required string Name { get; init; }

    /// <summary>Gets the code; null where it is not known which standard is meant.</summary>
    public string? Code { get; init; }

    /// <summary>Gets whether there is a code and it is short enough to stand before the name, in a column of its own.</summary>
    public bool CodeLeads => Code is { Length: <= StandardView.LeadingCode };

    /// <summary>Gets the reference; null where it is not known which standard is meant.</summary>
    public string? Ref { get; init; }

    /// <summary>Gets what a reader should know of the name; null where there is nothing.</summary>
    public string? Note { get; init; }

    internal static StatementItemView Of(CourseStandard item, StandardsLibrary library, DocumentLanguage language)
    {
        var phrases = language.Format.Phrases;
        if (item.Pin is not { } pin)
            return new() { Name = item.AsWritten, Note = language.Words.Statement.NotIdentified };
        if (!library.TryGet(pin, out var standard))
            return new() { Name = item.AsWritten, Code = pin.Code, Ref = pin.ToString(), Note = phrases.NotLoaded };
        return new()
        {
            Name = language.Format.Name(standard.Name, pin.Code),
            Code = pin.Code,
            Ref = pin.ToString(),
            Note = PortfolioScope.Joined(
                "; ",
                standard.Title is null && !standard.Labels.IsEmpty ? WordFormat.Fill(phrases.NamedBy, standard.Labels[0].By) : null,
                IsNameOf(standard, item.AsWritten) ? null : WordFormat.Fill(phrases.AsWritten, item.AsWritten)),
        };
    }

    private static bool IsNameOf(Standard standard, string written) =>
        written.Equals(standard.Name, StringComparison.OrdinalIgnoreCase) || written == standard.Ref.ToString();
}
