using CpdMapping.Documents.Wording;
using CpdMapping.Learning;

namespace CpdMapping.Documents.Views;

/// <summary>A cohort's attendance register, to print: a list to sign, or what was attended.</summary>
/// <remarks>E-mail addresses and certificate numbers are not shown. Immutable and safe to share between threads.</remarks>
public sealed record RegisterView
{
    // What fits beside the names on a sheet of A4 landscape, with room for a signature.
    private const int SessionsATable = 9;

    /// <summary>Gets what every document shows.</summary>
    public required PageView Page { get; init; }

    /// <summary>Gets the document's words.</summary>
    public required RegisterWords Words { get; init; }

    /// <summary>Gets the course's title.</summary>
    public required string Title { get; init; }

    /// <summary>Gets the provider's name.</summary>
    public required string Provider { get; init; }

    /// <summary>Gets the cohort's id.</summary>
    public required string Cohort { get; init; }

    /// <summary>Gets the days.</summary>
    public required string Dates { get; init; }

    /// <summary>Gets the time of all sessions without breaks.</summary>
    public required string Hours { get; init; }

    /// <summary>Gets the zone of the sessions' times.</summary>
    public required string Zone { get; init; }

    /// <summary>Gets how attended minutes count.</summary>
    public required string Rule { get; init; }

    /// <summary>Gets whether the register is to be signed, with empty places; if not, it shows what was attended.</summary>
    public required bool ToSign { get; init; }

    /// <summary>Gets the tables, as many sessions in each as fit on a sheet.</summary>
    public required Sequence<RegisterTableView> Tables { get; init; }

    /// <summary>Prepares a register for printing.</summary>
    /// <param name="course">The course.</param>
    /// <param name="cohort">The cohort of that course.</param>
    /// <param name="toSign">Whether the register is to be signed; if not, it shows what was attended.</param>
    /// <param name="language">The register's language; English when it is null.</param>
    /// <exception cref="ArgumentException">The cohort is of another course.</exception>
    public static RegisterView From(Course course, Cohort cohort, bool toSign, DocumentLanguage? language = null)
    {
        ArgumentNullException.ThrowIfNull(course);
        ArgumentNullException.ThrowIfNull(cohort);
        if (cohort.Course != course.Id)
            throw new ArgumentException($"The cohort '{cohort.Id}' is of the course '{cohort.Course}', not of '{course.Id}'.", nameof(cohort));
        language ??= DocumentLanguage.English;
        return new()
        {
            Page = PageView.Of(language, course.Specimen || cohort.Specimen),
            Words = language.Words.Register,
            Title = course.Title,
            Provider = course.Provider.Name,
            Cohort = cohort.Id,
            Dates = language.Format.Days(cohort.From, cohort.To),
            Hours = language.Format.Time(cohort.NetMinutes),
            Zone = cohort.Zone,
            Rule = language.Terms.Of(cohort.Rule),
            ToSign = toSign,
            Tables = Parts(cohort.Sessions).Select((sessions, i) => RegisterTableView.Of(cohort, sessions, i + 1, language)).ToSequence(),
        };
    }

    /// <summary>As few tables as fit, each with about as many sessions as the others.</summary>
    private static IEnumerable<Session[]> Parts(Sequence<Session> sessions)
    {
        var tables = (sessions.Count + SessionsATable - 1) / SessionsATable;
        return sessions.Chunk((sessions.Count + tables - 1) / tables);
    }
}
