using CpdMapping.Documents.Wording;
using CpdMapping.Learning;

namespace CpdMapping.Documents.Views;

/// <summary>A correction or a withdrawal.</summary>
/// <remarks>Immutable and safe to share between threads.</remarks>
public sealed record ChangeView
{
    /// <summary>Gets the entry that changes an earlier one, linked where it stands.</summary>
    public required LinkView Entry { get; init; }

    /// <summary>Gets the day on which it was written.</summary>
    public required string Logged { get; init; }

    /// <summary>Gets what it does, such as <c>Takes back e-3</c>.</summary>
    public required string What { get; init; }

    /// <summary>Gets the title of the earlier activity; null where it is not known.</summary>
    public string? Earlier { get; init; }

    /// <summary>Gets why; null where no reason is given.</summary>
    public string? Because { get; init; }

    internal static Sequence<ChangeView> Of(CpdRecord record, PortfolioScope scope)
    {
        var titles = new Dictionary<string, string>(StringComparer.Ordinal);
        var changes = new List<ChangeView>();
        foreach (var entry in record.Entries)
        {
            if (entry.Activity is { } activity)
                titles[entry.Id] = activity.Title;
            if ((entry.Corrects ?? entry.Withdraws) is not { } earlier)
                continue;
            var link = scope.Link(entry.Id);
            changes.Add(new()
            {
                Entry = link.Href is null ? link : link with { Text = $"{link.Text} ({entry.Id})" },
                Logged = scope.Format.Day(entry.Logged),
                What = WordFormat.Fill(entry.Corrects is null ? scope.Phrases.Withdraws : scope.Phrases.Corrects, earlier),
                Earlier = titles.GetValueOrDefault(earlier),
                Because = entry.Because,
            });
        }
        return changes.ToSequence();
    }
}
