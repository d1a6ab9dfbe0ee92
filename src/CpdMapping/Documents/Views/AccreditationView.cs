using CpdMapping.Learning;

namespace CpdMapping.Documents.Views;

/// <summary>An accreditation, to print.</summary>
/// <remarks>Immutable and safe to share between threads.</remarks>
public sealed record AccreditationView
{
    /// <summary>Gets who says so.</summary>
    public required string By { get; init; }

    /// <summary>Gets what is said.</summary>
    public required string Statement { get; init; }

    /// <summary>Gets the reference and the time for which it holds; null where neither is stated.</summary>
    public string? Detail { get; init; }

    internal static AccreditationView Of(Accreditation accreditation, DocumentLanguage language)
    {
        var format = language.Format;
        var reference = accreditation.Reference is { } text ? Wording.WordFormat.Fill(format.Phrases.Reference, text) : null;
        var details = new[] { reference, format.Period(accreditation.From, accreditation.To) }.OfType<string>().ToList();
        return new()
        {
            By = accreditation.By,
            Statement = accreditation.Statement,
            Detail = details.Count == 0 ? null : string.Join(", ", details),
        };
    }
}
