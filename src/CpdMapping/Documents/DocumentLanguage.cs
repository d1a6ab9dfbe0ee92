using CpdMapping.Documents.Wording;

namespace CpdMapping.Documents;

/// <summary>A language that documents can be written in, with the library's own month names and number forms.</summary>
/// <remarks>
/// What the data holds (titles, findings, accreditations) stays in the language it was written in. The platform's cultures are never asked:
/// they differ between machines. Immutable and safe to share between threads.
/// </remarks>
public sealed class DocumentLanguage
{
    private DocumentLanguage(string tag, DocumentWords words, Phrases phrases, Terms terms)
    {
        Tag = tag;
        Words = words;
        Format = new(phrases, terms);
        Terms = terms;
    }

    /// <summary>Gets English.</summary>
    public static DocumentLanguage English { get; } = new(
        "en",
        new()
        {
            Common = EnglishWords.Common,
            Certificate = EnglishWords.Certificate,
            Statement = EnglishWords.Statement,
            Portfolio = EnglishPortfolio.Words,
            Audit = EnglishAudit.Words,
            ManagerLetter = EnglishCourse.Letter,
            FactSheet = EnglishCourse.FactSheet,
            Register = EnglishSheets.Register,
            EditionDiff = EnglishSheets.EditionDiff,
            Sheets = EnglishSheets.Phrases,
            Ledger = EnglishFigures.Ledger,
            Coverage = EnglishFigures.Coverage,
            Figures = EnglishFigures.Phrases,
            Form = EnglishForms.Form,
            DecisionSheet = EnglishForms.DecisionSheet,
            Forms = EnglishForms.Phrases,
            Course = EnglishCourse.Phrases,
        },
        EnglishWords.Phrases,
        EnglishTerms.Terms);

    /// <summary>Gets Welsh. No speaker of Welsh has reviewed the texts yet.</summary>
    public static DocumentLanguage Welsh { get; } = new(
        "cy",
        new()
        {
            Common = WelshWords.Common,
            Certificate = WelshWords.Certificate,
            Statement = WelshWords.Statement,
            Portfolio = WelshPortfolio.Words,
            Audit = WelshAudit.Words,
            ManagerLetter = WelshCourse.Letter,
            FactSheet = WelshCourse.FactSheet,
            Register = WelshSheets.Register,
            EditionDiff = WelshSheets.EditionDiff,
            Sheets = WelshSheets.Phrases,
            Ledger = WelshFigures.Ledger,
            Coverage = WelshFigures.Coverage,
            Figures = WelshFigures.Phrases,
            Form = WelshForms.Form,
            DecisionSheet = WelshForms.DecisionSheet,
            Forms = WelshForms.Phrases,
            Course = WelshCourse.Phrases,
        },
        WelshWords.Phrases,
        WelshTerms.Terms);

    /// <summary>Gets the language's tag (BCP 47): <c>en</c> or <c>cy</c>.</summary>
    public string Tag { get; }

    internal DocumentWords Words { get; }

    internal WordFormat Format { get; }

    internal Terms Terms { get; }

    /// <summary>Gets the language's tag.</summary>
    public override string ToString() => Tag;
}
