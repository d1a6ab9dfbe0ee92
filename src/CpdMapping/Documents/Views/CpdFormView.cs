using CpdMapping.Auditing;
using CpdMapping.Documents.Forms;
using CpdMapping.Documents.Wording;

namespace CpdMapping.Documents.Views;

/// <summary>CPD in the shape that a body asks for, to print: pieces, or a profile with its texts and the list of all activities.</summary>
/// <remarks>Immutable and safe to share between threads.</remarks>
public sealed record CpdFormView
{
    /// <summary>Gets what every document shows.</summary>
    public required PageView Page { get; init; }

    /// <summary>Gets the document's words.</summary>
    public required FormWords Words { get; init; }

    /// <summary>Gets the learner's name.</summary>
    public required string Learner { get; init; }

    /// <summary>Gets the record's id.</summary>
    public required string Record { get; init; }

    /// <summary>Gets the number of the registration, and the role; null where neither is stated.</summary>
    public string? Registration { get; init; }

    /// <summary>Gets the body, as people call it.</summary>
    public required string Body { get; init; }

    /// <summary>Gets the reference to the scheme and our revision of it.</summary>
    public required string Scheme { get; init; }

    /// <summary>Gets the days of the cycle.</summary>
    public required string Cycle { get; init; }

    /// <summary>Gets whether the cycle is known to be the learner's own.</summary>
    public required bool HasOwnCycle { get; init; }

    /// <summary>Gets the texts beside the pieces; with none of them, the pieces are handed in as they are.</summary>
    public required Sequence<FormTextView> Texts { get; init; }

    /// <summary>Gets the pieces; of a profile those that something is written about.</summary>
    public required Sequence<FormPieceView> Pieces { get; init; }

    /// <summary>Gets how many words are written about the pieces: one sentence.</summary>
    public required string PieceWords { get; init; }

    /// <summary>Gets that no limit of words is known: one sentence.</summary>
    public required string NoLimits { get; init; }

    /// <summary>Gets all activities of a profile; empty where there are no texts beside the pieces.</summary>
    public required Sequence<FormRowView> Activities { get; init; }

    /// <summary>Prepares a form for printing.</summary>
    /// <param name="form">The form.</param>
    /// <param name="language">The document's language; English when it is null. What the learner wrote stays as it is.</param>
    public static CpdFormView From(CpdForm form, DocumentLanguage? language = null)
    {
        ArgumentNullException.ThrowIfNull(form);
        language ??= DocumentLanguage.English;
        var (format, phrases) = (language.Format, language.Words.Forms);
        var isProfile = !form.Texts.IsEmpty;
        var keyed = form.Pieces.Select((piece, i) => (Piece: piece, Key: $"A{WordFormat.Number(i + 1)}")).ToList();
        var shown = keyed.Where(k => !isProfile || k.Piece.Reflection is not null || k.Piece.Peer is not null).ToList();
        return new()
        {
            Page = PageView.Of(language, form.Record.Specimen),
            Words = language.Words.Form,
            Learner = form.Record.Learner,
            Record = form.Record.Id,
            Registration = PortfolioScope.Joined(
                ", ",
                form.Registration?.Number is { } number ? WordFormat.Fill(format.Phrases.RegisteredNumber, number) : null,
                form.Registration?.Role),
            Body = form.Scheme.Body.Name,
            Scheme = $"{form.Scheme.Ref}, {WordFormat.Fill(format.Phrases.RevisionOf, form.Scheme.Revision)}",
            Cycle = format.Days(form.From, form.To),
            HasOwnCycle = form.HasOwnCycle,
            Texts = form.Texts.Select(text => FormTextView.Of(text, language)).ToSequence(),
            Pieces = shown.Select(k => FormPieceView.Of(k.Piece, k.Key, language)).ToSequence(),
            PieceWords = WordFormat.Fill(phrases.PieceWords, shown.Sum(k => WordCount.Of(k.Piece.Reflection?.Learnt) + WordCount.Of(k.Piece.Reflection?.Impact) + WordCount.Of(k.Piece.Peer?.Text))),
            NoLimits = phrases.NoLimits,
            Activities = isProfile ? keyed.Select(k => FormRowView.Of(k.Piece, k.Key, language)).ToSequence() : [],
        };
    }
}
