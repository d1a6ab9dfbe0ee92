using CpdMapping.Documents.Wording;
using CpdMapping.Learning;
using CpdMapping.Standards;

namespace CpdMapping.Documents.Views;

/// <summary>A course and the standards that its provider lists, to print.</summary>
/// <remarks>Immutable and safe to share between threads.</remarks>
public sealed record CourseView
{
    /// <summary>Gets the words.</summary>
    public required StatementWords Words { get; init; }

    /// <summary>Gets the course's title.</summary>
    public required string Title { get; init; }

    /// <summary>Gets what the course is about; null where nothing is written.</summary>
    public string? Summary { get; init; }

    /// <summary>Gets the provider's name.</summary>
    public required string Provider { get; init; }

    /// <summary>Gets the address of the course's page; null where none is stated.</summary>
    public string? Link { get; init; }

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

    internal static CourseView Of(Course course, StandardsLibrary library, DocumentLanguage language) => new()
    {
        Words = language.Words.Statement,
        Title = course.Title,
        Summary = course.Summary,
        Provider = course.Provider.Name,
        Link = WebLink.Of(course.Url),
        Dates = language.Format.Period(course.From, course.To),
        Hours = HoursOf(course, language.Format),
        Sessions = SessionsOf(course, language.Format),
        Accreditations = course.Accreditations.Select(a => AccreditationView.Of(a, language)).ToSequence(),
        Groups = StatementGroupView.Of(course, library, language),
    };

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
