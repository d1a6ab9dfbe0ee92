using CpdMapping.Learning;
using CpdMapping.Standards;

namespace CpdMapping.Documents.Views;

/// <summary>The lists under one heading of the provider's page.</summary>
/// <remarks>Immutable and safe to share between threads.</remarks>
public sealed record StatementGroupView
{
    /// <summary>Gets the heading; null where the lists have none.</summary>
    public string? Heading { get; init; }

    /// <summary>Gets the lists.</summary>
    public required Sequence<StatementListView> Lists { get; init; }

    internal static Sequence<StatementGroupView> Of(Course course, StandardsLibrary library, DocumentLanguage language)
    {
        var groups = new List<(string? Heading, List<StatementListView> Lists)>();
        foreach (var list in course.Standards)
        {
            var heading = list.Headings.IsEmpty ? null : list.Headings[0];
            if (groups.Count == 0 || groups[^1].Heading != heading)
                groups.Add((heading, []));
            groups[^1].Lists.Add(StatementListView.Of(list, course.LastDay, library, language));
        }
        return groups.Select(g => new StatementGroupView { Heading = g.Heading, Lists = g.Lists.ToSequence() }).ToSequence();
    }
}
