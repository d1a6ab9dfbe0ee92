using CpdMapping.Documents.Messages;
using CpdMapping.Documents.Wording;

namespace CpdMapping.Documents;

/// <summary>A language that documents can be written in, with the library's own month names and number forms.</summary>
/// <remarks>
/// What the data holds (titles, findings, accreditations) stays in the language it was written in. The platform's cultures are never asked:
/// they differ between machines. A language's texts are read when it is first asked for. Immutable and safe to share between threads.
/// </remarks>
public sealed class DocumentLanguage
{
    private static readonly Lazy<LanguageTexts> EnglishTexts = new(() => LanguageTexts.Shipped("en", null));
    private static readonly Lazy<DocumentLanguage> TheEnglish = new(() => new(EnglishTexts.Value));
    private static readonly Lazy<DocumentLanguage> TheWelsh = new(() => new(LanguageTexts.Shipped("cy", EnglishTexts.Value)));

    internal DocumentLanguage(LanguageTexts texts)
    {
        Tag = texts.Language;
        IsReviewed = texts.IsReviewed;
        MissingTexts = texts.Missing;
        Words = texts.Words;
        Format = new(texts.Phrases, texts.Terms);
        Terms = texts.Terms;
    }

    /// <summary>Gets English.</summary>
    public static DocumentLanguage English => TheEnglish.Value;

    /// <summary>Gets Welsh. No speaker of Welsh has reviewed the texts yet.</summary>
    public static DocumentLanguage Welsh => TheWelsh.Value;

    /// <summary>Gets the language's tag (BCP 47): <c>en</c> or <c>cy</c>.</summary>
    public string Tag { get; }

    /// <summary>Gets whether a speaker of the language has reviewed the texts.</summary>
    public bool IsReviewed { get; }

    /// <summary>Gets the keys of the texts that are not translated, such as <c>portfolio.heading</c>; English stands in for them.</summary>
    public Sequence<string> MissingTexts { get; }

    internal DocumentWords Words { get; }

    internal WordFormat Format { get; }

    internal Terms Terms { get; }

    /// <summary>Gets the language's tag.</summary>
    public override string ToString() => Tag;
}
