using CpdMapping.Learning;
using CpdMapping.Standards;

namespace CpdMapping.Documents.Views;

/// <summary>A course's statement of standards, to print: what a provider puts on the course's page.</summary>
/// <remarks>Immutable and safe to share between threads.</remarks>
public sealed record StatementView
{
    /// <summary>Gets what every document shows.</summary>
    public required PageView Page { get; init; }

    /// <summary>Gets the course and its standards.</summary>
    public required CourseView Course { get; init; }

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
            Course = CourseView.Of(course, library, language),
        };
    }
}
