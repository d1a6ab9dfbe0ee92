using CpdMapping.Documents.Wording;
using CpdMapping.Learning;

namespace CpdMapping.Documents.Views;

/// <summary>A registration, to print.</summary>
/// <remarks>Reasons for leave are not printed: who reads a portfolio need not know them. Immutable and safe to share between threads.</remarks>
public sealed record RegistrationView
{
    /// <summary>Gets the body.</summary>
    public required string Body { get; init; }

    /// <summary>Gets the number, the role and the dates, as far as they are stated; null where none is.</summary>
    public string? Details { get; init; }

    internal static RegistrationView Of(Registration registration, PortfolioScope scope)
    {
        var (format, phrases) = (scope.Format, scope.Phrases);
        var parts = new List<string?>
        {
            registration.Role,
            registration.Number is { } number ? WordFormat.Fill(phrases.RegisteredNumber, number) : null,
            registration.Joined is { } joined ? WordFormat.Fill(phrases.Joined, format.Day(joined)) : null,
            registration.CycleStart is { } start ? WordFormat.Fill(phrases.CycleFrom, format.Day(start)) : null,
        };
        parts.AddRange(registration.Leave.Select(l => WordFormat.Fill(
            phrases.OnLeave, l.To is { } to ? format.Days(l.From, to) : WordFormat.Fill(phrases.Since, format.Day(l.From)))));
        parts.AddRange(registration.Submitted.Select(m => WordFormat.Fill(phrases.HandedIn, format.Moment(m))));
        return new()
        {
            Body = Name(registration.Body, scope),
            Details = PortfolioScope.Joined(", ", parts.ToArray()),
        };
    }

    // The record has the body's slug; its name is known where the audit is of the same body.
    private static string Name(string slug, PortfolioScope scope) =>
        scope.Audit is { } audit && audit.Body.Replace(' ', '-').Equals(slug, StringComparison.OrdinalIgnoreCase) ? audit.Body : slug;
}
