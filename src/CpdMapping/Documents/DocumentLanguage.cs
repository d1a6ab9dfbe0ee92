using CpdMapping.Documents.Wording;

namespace CpdMapping.Documents;

/// <summary>A language that documents can be written in, with the library's own month names and number forms.</summary>
/// <remarks>
/// What the data holds (titles, findings, accreditations) stays in the language it was written in. The platform's cultures are never asked:
/// they differ between machines. Immutable and safe to share between threads.
/// </remarks>
public sealed class DocumentLanguage
{
    private DocumentLanguage(string tag, CommonWords common, CertificateWords certificate, StatementWords statement, PortfolioWords portfolio, AuditWords audit, Phrases phrases, Terms terms)
    {
        Tag = tag;
        Common = common;
        Certificate = certificate;
        Statement = statement;
        Portfolio = portfolio;
        Audit = audit;
        Format = new(phrases, terms);
        Terms = terms;
    }

    /// <summary>Gets English.</summary>
    public static DocumentLanguage English { get; } = new(
        "en", EnglishWords.Common, EnglishWords.Certificate, EnglishWords.Statement, EnglishPortfolio.Words, EnglishAudit.Words, EnglishWords.Phrases, EnglishTerms.Terms);

    /// <summary>Gets Welsh. No speaker of Welsh has reviewed the texts yet.</summary>
    public static DocumentLanguage Welsh { get; } = new(
        "cy", WelshWords.Common, WelshWords.Certificate, WelshWords.Statement, WelshPortfolio.Words, WelshAudit.Words, WelshWords.Phrases, WelshTerms.Terms);

    /// <summary>Gets the language's tag (BCP 47): <c>en</c> or <c>cy</c>.</summary>
    public string Tag { get; }

    internal CommonWords Common { get; }

    internal CertificateWords Certificate { get; }

    internal StatementWords Statement { get; }

    internal PortfolioWords Portfolio { get; }

    internal AuditWords Audit { get; }

    internal WordFormat Format { get; }

    internal Terms Terms { get; }

    /// <summary>Gets the language's tag.</summary>
    public override string ToString() => Tag;
}
