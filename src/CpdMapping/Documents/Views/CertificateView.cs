using CpdMapping.Documents.Wording;
using CpdMapping.Learning;

namespace CpdMapping.Documents.Views;

/// <summary>A certificate, to print.</summary>
/// <remarks>Immutable and safe to share between threads.</remarks>
public sealed record CertificateView
{
    /// <summary>Gets what every document shows.</summary>
    public required PageView Page { get; init; }

    /// <summary>Gets the document's words.</summary>
    public required CertificateWords Words { get; init; }

    /// <summary>Gets the certificate's number.</summary>
    public required string Number { get; init; }

    /// <summary>Gets the learner's name.</summary>
    public required string Learner { get; init; }

    /// <summary>Gets how long the learner's name is: <c>short</c>, <c>long</c>, <c>longer</c> or <c>longest</c>.</summary>
    public required string LearnerLength { get; init; }

    /// <summary>Gets the course's title.</summary>
    public required string Title { get; init; }

    /// <summary>Gets how long the course's title is: <c>short</c>, <c>long</c>, <c>longer</c> or <c>longest</c>.</summary>
    public required string TitleLength { get; init; }

    /// <summary>Gets the provider's name.</summary>
    public required string Provider { get; init; }

    /// <summary>Gets the address where the certificate can be checked; null where the provider gives none.</summary>
    public string? CheckAt { get; init; }

    /// <summary>Gets <see cref="CheckAt"/> where it is a web address that can be linked to; null otherwise.</summary>
    public string? CheckLink { get; init; }

    /// <summary>Gets the days, such as <c>25 April 2025 to 26 September 2025</c>.</summary>
    public required string Dates { get; init; }

    /// <summary>Gets the time that counts, such as <c>21 hours</c>.</summary>
    public required string Hours { get; init; }

    /// <summary>Gets the sessions, such as <c>7 of 9</c>.</summary>
    public required string Sessions { get; init; }

    /// <summary>Gets the minutes attended and scheduled: one sentence.</summary>
    public required string Attended { get; init; }

    /// <summary>Gets the rule that counted them.</summary>
    public required string Rule { get; init; }

    /// <summary>Gets the accreditations.</summary>
    public required Sequence<AccreditationView> Accreditations { get; init; }

    /// <summary>Gets the sentence above the standards; null where there are none.</summary>
    public string? Aligned { get; init; }

    /// <summary>Gets how full the page is: <c>bare</c>, <c>open</c>, <c>roomy</c>, <c>full</c> or <c>packed</c>, which runs on to a second page.</summary>
    public required string Density { get; init; }

    /// <summary>Gets the standards by edition.</summary>
    public required Sequence<CertificateListView> Lists { get; init; }

    /// <summary>Prepares a certificate for printing.</summary>
    /// <param name="certificate">The certificate.</param>
    /// <param name="language">The document's language; English when it is null.</param>
    public static CertificateView From(Certificate certificate, DocumentLanguage? language = null)
    {
        ArgumentNullException.ThrowIfNull(certificate);
        language ??= DocumentLanguage.English;
        var format = language.Format;
        var phrases = format.Phrases;
        var count = certificate.Standards.Sum(s => s.Alignments.Count);
        return new()
        {
            Page = PageView.Of(language, certificate.Specimen, certificate.DataSet),
            Words = Wording(language.Words.Certificate, certificate.Kind),
            Number = certificate.Number.ToString(),
            Learner = certificate.Learner,
            LearnerLength = CertificateLayout.Length(certificate.Learner, 34, 56, 110),
            Title = certificate.Title,
            TitleLength = CertificateLayout.Length(certificate.Title, 60, 90, 150),
            Provider = certificate.Provider.Name,
            CheckAt = certificate.Provider.CheckAt,
            CheckLink = WebLink.Of(certificate.Provider.CheckAt),
            Dates = format.Days(certificate.From, certificate.To),
            Hours = format.Time(certificate.CountedMinutes),
            Sessions = format.Of(certificate.SessionsAttended, certificate.Sessions.Count),
            Attended = certificate.CountedMinutes == certificate.AttendedMinutes
                ? WordFormat.Fill(phrases.MinutesAttended, certificate.AttendedMinutes, certificate.ScheduledMinutes)
                : WordFormat.Fill(phrases.MinutesCounted, certificate.AttendedMinutes, certificate.ScheduledMinutes, certificate.CountedMinutes),
            Rule = language.Terms.Of(certificate.Rule),
            Accreditations = certificate.Accreditations.Select(a => AccreditationView.Of(a, language)).ToSequence(),
            Aligned = count == 0 ? null : count == 1 ? phrases.AlignedToOne : WordFormat.Fill(phrases.AlignedTo, count),
            Density = CertificateLayout.Density(certificate),
            Lists = certificate.Standards.Select(l => CertificateListView.Of(l, format)).ToSequence(),
        };
    }

    private static CertificateWords Wording(CertificateWords words, CertificateKind kind) =>
        kind == CertificateKind.Completion ? words with { Heading = words.CompletionHeading, TookPart = words.Completed } : words;
}
