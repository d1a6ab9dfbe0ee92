using CpdMapping.Documents.Wording;
using CpdMapping.Learning;
using CpdMapping.Standards;

namespace CpdMapping.Documents.Views;

/// <summary>A course's statement of standards, to print: what a provider puts on the course's page.</summary>
/// <remarks>Immutable and safe to share between threads.</remarks>
public sealed record StatementView
{
    /// <summary>Gets what every document shows.</summary>
    public required PageView Page { get; init; }

    /// <summary>Gets the document's words.</summary>
    public required StatementWords Words { get; init; }

    /// <summary>Gets the course's title.</summary>
    public required string Title { get; init; }

    /// <summary>Gets what the course is about; null where nothing is written.</summary>
    public string? Summary { get; init; }

    /// <summary>Gets the provider's name.</summary>
    public required string Provider { get; init; }

    /// <summary>Gets when the course runs; null where it is not stated.</summary>
    public string? Dates { get; init; }

    /// <summary>Gets the hours, such as <c>27 hours</c>.</summary>
    public required string Hours { get; init; }

    /// <summary>Gets the sessions, such as <c>9 sessions of 3 hours</c>; null where none are planned.</summary>
    public string? Sessions { get; init; }

    /// <summary>Gets the accreditations.</summary>
    public required Sequence<AccreditationView> Accreditations { get; init; }

    /// <summary>Gets the lists of standards under their headings.</summary>
    public required Sequence<StatementGroupView> Groups { get; init; }

    /// <summary>Prepares a course's statement of standards for printing.</summary>
    /// <param name="course">The course; standards that it does not pin are printed as the provider wrote them, and said to be so.</param>
    /// <param name="library">The standards to name; the course's last day decides which editions are called superseded.</param>
    /// <param name="language">The document's language; English when it is null.</param>
    public static StatementView From(Course course, StandardsLibrary library, DocumentLanguage? language = null)
    {
        ArgumentNullException.ThrowIfNull(course);
        ArgumentNullException.ThrowIfNull(library);
        language ??= DocumentLanguage.English;
        return new()
        {
            Page = PageView.Of(language, course.Specimen, library.DataSet),
            Words = language.Statement,
            Title = course.Title,
            Summary = course.Summary,
            Provider = course.Provider.Name,
            Dates = language.Format.Period(course.From, course.To),
            Hours = HoursOf(course, language.Format),
            Sessions = SessionsOf(course, language.Format),
            Accreditations = course.Accreditations.Select(a => AccreditationView.Of(a, language)).ToSequence(),
            Groups = StatementGroupView.Of(course, library, language),
        };
    }

    private static string HoursOf(Course course, WordFormat format)
    {
        var planned = format.Time(course.PlannedMinutes);
        return course.StatedMinutes is not { } stated || stated == course.PlannedMinutes ? planned
            : WordFormat.Fill(format.Phrases.Stated, format.Time(stated), planned);
    }

    private static string? SessionsOf(Course course, WordFormat format)
    {
        if (course.Sessions.IsEmpty)
            return null;
        var (count, each) = (course.Sessions.Count, format.Time(course.Sessions[0].Minutes));
        return count == 1 ? WordFormat.Fill(format.Phrases.SessionOf, each)
            : course.Sessions.All(s => s.Minutes == course.Sessions[0].Minutes) ? WordFormat.Fill(format.Phrases.SessionsOf, count, each)
            : WordFormat.Fill(format.Phrases.Sessions, count);
    }
}
