using CpdMapping.Auditing;
using CpdMapping.Documents.Wording;
using CpdMapping.Learning;

namespace CpdMapping.Documents.Views;

/// <summary>A piece of CPD as a body's form asks for it, to print.</summary>
/// <remarks>Immutable and safe to share between threads.</remarks>
public sealed record FormPieceView
{
    /// <summary>Gets the place on the page.</summary>
    public required string Anchor { get; init; }

    /// <summary>Gets the key, such as <c>A1</c>.</summary>
    public required string Key { get; init; }

    /// <summary>Gets the title.</summary>
    public required string Title { get; init; }

    /// <summary>Gets the questions with their answers, in the order of the form.</summary>
    public required Sequence<FormFieldView> Fields { get; init; }

    internal static string AnchorOf(string key) => $"activity-{key}";

    internal static FormPieceView Of(RecordEntry piece, string key, DocumentLanguage language)
    {
        var (words, activity) = (language.Words.Form, piece.Activity!); // pieces have an activity
        return new()
        {
            Anchor = AnchorOf(key),
            Key = key,
            Title = activity.Title,
            Fields =
            [
                new(words.Kind, [language.Terms.Of(activity.Kind)], null),
                new(words.Dates, [language.Format.Days(activity.From, activity.To)], null),
                new(words.About, About(piece, activity, language), null),
                Written(words.Learnt, piece.Reflection?.Learnt, language),
                Written(words.Impact, piece.Reflection?.Impact, language),
                .. piece.Peer is { } peer ? new[] { Written(PeerLabel(peer, language), peer.Text, language) } : [],
            ],
        };
    }

    private static Sequence<string> About(RecordEntry piece, Activity activity, DocumentLanguage language) =>
    [
        PortfolioScope.Joined(", ", activity.Title, activity.Provider) + ".",
        .. piece.Alignments.Where(alignment => alignment.Reason is not null)
            .Select(alignment => $"{language.Words.Form.BearsOn} {alignment.Standard.Name} ({alignment.Standard.Ref}): {alignment.Reason}"),
        .. piece.Alignments.Where(alignment => alignment.Reason is null).GroupBy(alignment => alignment.Standard.Ref.Edition)
            .Select(own => $"{language.Words.Form.BearsOn} {own.Key}: {string.Join("; ", own.Select(alignment => alignment.Standard.Name))}."),
    ];

    private static string PeerLabel(PeerReflection peer, DocumentLanguage language) =>
        $"{language.Words.Form.Peer}: {PortfolioScope.Joined(", ", peer.Peer, peer.Role, peer.On is { } day ? language.Format.Day(day) : null)}";

    private static FormFieldView Written(string label, string? text, DocumentLanguage language) =>
        new(label, PortfolioScope.Paragraphs(text), WordFormat.Fill(language.Words.Forms.Words, WordCount.Of(text)));
}
