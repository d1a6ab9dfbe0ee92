using System.Globalization;
using CpdMapping.Learning;

namespace CpdMapping.Auditing.Confidentiality;

/// <summary>Walks through every text that a learner wrote freely, and puts another in its place.</summary>
internal static class RecordTexts
{
    /// <param name="entry">The entry.</param>
    /// <param name="change">Gives a field's new text, from the field's path and its text.</param>
    public static RecordEntry Changed(RecordEntry entry, Func<string, string, string> change)
    {
        string? Maybe(string field, string? text) => text is null ? null : change(field, text);
        return entry with
        {
            Activity = entry.Activity is { } activity ? activity with { Title = change("activity.title", activity.Title) } : null,
            Alignments = entry.Alignments.Select((a, i) => a with { Reason = Maybe(Item("alignments", i, "reason"), a.Reason) }).ToSequence(),
            Evidence = entry.Evidence.Select((e, i) => e with { Title = change(Item("evidence", i, "title"), e.Title), Reference = Maybe(Item("evidence", i, "reference"), e.Reference) }).ToSequence(),
            Reflection = entry.Reflection is { } reflection
                ? reflection with { Learnt = Maybe("reflection.learnt", reflection.Learnt), Impact = Maybe("reflection.impact", reflection.Impact) }
                : null,
            Peer = entry.Peer is { } peer ? peer with { Text = Maybe("peer.text", peer.Text) } : null,
            Because = Maybe("because", entry.Because),
        };
    }

    private static string Item(string list, int index, string field) => string.Create(CultureInfo.InvariantCulture, $"{list}[{index + 1}].{field}");
}
