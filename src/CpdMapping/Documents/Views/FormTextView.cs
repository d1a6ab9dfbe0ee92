using CpdMapping.Auditing;
using CpdMapping.Documents.Forms;
using CpdMapping.Documents.Wording;

namespace CpdMapping.Documents.Views;

/// <summary>A text beside the pieces, to print.</summary>
/// <remarks>Immutable and safe to share between threads.</remarks>
public sealed record FormTextView
{
    /// <summary>Gets what the text is.</summary>
    public required string Label { get; init; }

    /// <summary>Gets the text in paragraphs; empty where it is still to be written.</summary>
    public required Sequence<string> Paragraphs { get; init; }

    /// <summary>Gets how many words there are and may be: one sentence.</summary>
    public required string Words { get; init; }

    /// <summary>Gets whether the text is too long.</summary>
    public required bool IsOver { get; init; }

    /// <summary>Gets what the limit rests on: one sentence.</summary>
    public required string Basis { get; init; }

    internal static FormTextView Of(FormText text, DocumentLanguage language)
    {
        var (words, phrases, most) = (language.Words.Form, language.Words.Forms, text.Asked.MostWords);
        return new()
        {
            Label = text.Asked.Part == SchemeTextPart.Statement ? words.Statement : words.PracticeSummary,
            Paragraphs = PortfolioScope.Paragraphs(text.Text),
            Words = WordFormat.Fill(text.WordsOver > 0 ? phrases.WordsOver : phrases.WordsOf, text.Words, most.Value, text.WordsOver),
            IsOver = text.WordsOver > 0,
            Basis = most.Basis switch
            {
                Standards.Basis.Verified => WordFormat.Fill(phrases.LimitVerified, most.Source),
                Standards.Basis.Secondary => WordFormat.Fill(phrases.LimitSecondary, most.Source),
                _ => phrases.LimitUnverified,
            },
        };
    }
}
