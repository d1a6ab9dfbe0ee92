using CpdMapping.Documents.Wording;
using CpdMapping.Learning;
using CpdMapping.Standards;

namespace CpdMapping.Documents.Views;

/// <summary>A course's fact sheet, to print: what it is, when, what it costs and which standards it serves.</summary>
/// <remarks>Immutable and safe to share between threads.</remarks>
public sealed record FactSheetView
{
    /// <summary>Gets what every document shows.</summary>
    public required PageView Page { get; init; }

    /// <summary>Gets the document's words.</summary>
    public required FactSheetWords Words { get; init; }

    /// <summary>Gets the course and its standards.</summary>
    public required CourseView Course { get; init; }

    /// <summary>Gets what it costs; null where no fee is stated.</summary>
    public FeeView? Fee { get; init; }

    /// <summary>Gets the planned sessions; empty where none has a title, since <see cref="CourseView.Sessions"/> says all then.</summary>
    public required Sequence<SessionView> Sessions { get; init; }

    /// <summary>Prepares a course's fact sheet for printing.</summary>
    /// <param name="course">The course.</param>
    /// <param name="library">The standards to name; the course's last day decides which editions are called superseded.</param>
    /// <param name="language">The document's language; English when it is null.</param>
    public static FactSheetView From(Course course, StandardsLibrary library, DocumentLanguage? language = null)
    {
        ArgumentNullException.ThrowIfNull(course);
        ArgumentNullException.ThrowIfNull(library);
        language ??= DocumentLanguage.English;
        return new()
        {
            Page = PageView.Of(language, course.Specimen, library.DataSet),
            Words = language.Words.FactSheet,
            Course = CourseView.Of(course, library, language),
            Fee = FeeView.Of(course.Fee, language),
            Sessions = course.Sessions.Any(session => session.Title is not null) ? course.Sessions.Select(session => SessionView.Of(session, language)).ToSequence() : [],
        };
    }
}
