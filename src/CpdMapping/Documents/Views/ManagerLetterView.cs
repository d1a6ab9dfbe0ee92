using CpdMapping.Documents.Wording;
using CpdMapping.Learning;
using CpdMapping.Standards;

namespace CpdMapping.Documents.Views;

/// <summary>A letter in which a learner makes the case for a course to a manager, with places to fill in.</summary>
/// <remarks>Immutable and safe to share between threads.</remarks>
public sealed record ManagerLetterView
{
    /// <summary>Gets what every document shows.</summary>
    public required PageView Page { get; init; }

    /// <summary>Gets the document's words.</summary>
    public required ManagerLetterWords Words { get; init; }

    /// <summary>Gets the course.</summary>
    public required CourseView Course { get; init; }

    /// <summary>Gets the subject.</summary>
    public required string Subject { get; init; }

    /// <summary>Gets the first sentence.</summary>
    public required string Opening { get; init; }

    /// <summary>Gets the dates, the hours and the accreditations, a line each.</summary>
    public required Sequence<string> Facts { get; init; }

    /// <summary>Gets what it costs, with discounts and VAT, a line each.</summary>
    public required Sequence<string> Costs { get; init; }

    /// <summary>Gets the standards it serves, a list for each of the course's lists.</summary>
    public required Sequence<ServedListView> Standards { get; init; }

    /// <summary>Prepares the letter.</summary>
    /// <param name="course">The course.</param>
    /// <param name="library">The standards to name; the course's last day decides which editions are called superseded.</param>
    /// <param name="places">How many places the organisation would book, 1 or more.</param>
    /// <param name="editions">The editions that matter to the learner; all that the course lists when it is null.</param>
    /// <param name="language">The letter's language; English when it is null.</param>
    /// <exception cref="ArgumentOutOfRangeException">There are fewer places than 1.</exception>
    public static ManagerLetterView From(
        Course course, StandardsLibrary library, int places = 1, IEnumerable<EditionRef>? editions = null, DocumentLanguage? language = null)
    {
        ArgumentNullException.ThrowIfNull(course);
        ArgumentNullException.ThrowIfNull(library);
        ArgumentOutOfRangeException.ThrowIfLessThan(places, 1);
        language ??= DocumentLanguage.English;
        var view = CourseView.Of(course, library, language);
        var wanted = editions?.ToHashSet();
        return new()
        {
            Page = PageView.Of(language, course.Specimen, library.DataSet),
            Words = language.Words.ManagerLetter,
            Course = view,
            Subject = WordFormat.Fill(language.Words.Course.Request, course.Title),
            Opening = WordFormat.Fill(language.Words.Course.Ask, course.Title, course.Provider.Name),
            Facts = FactsOf(view).ToSequence(),
            Costs = FeeView.Lines(course.Fee, places, language),
            Standards = course.Standards
                .Where(list => wanted is null || list.Standards.Any(s => s.Pin is { } pin && wanted.Contains(pin.Edition)))
                .Select(list => ServedListView.Of(list, course.LastDay, library, language))
                .ToSequence(),
        };
    }

    private static IEnumerable<string> FactsOf(CourseView course)
    {
        if (course.Dates is { } dates)
            yield return $"{course.Words.Dates}: {dates}";
        yield return $"{course.Words.Hours}: {course.Hours}{(course.Sessions is { } sessions ? $" ({sessions})" : "")}";
        foreach (var accreditation in course.Accreditations)
            yield return $"{course.Words.Accreditation}: {accreditation.By}: {accreditation.Statement}";
    }
}
