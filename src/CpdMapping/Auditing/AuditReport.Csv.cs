using System.Globalization;
using CpdMapping.Files;

namespace CpdMapping.Auditing;

public sealed partial record AuditReport
{
    /// <summary>Writes the findings as a table of comma-separated values, with a row for the heads. No cell runs as a formula.</summary>
    public string ToCsv() => CsvWriter.Write(
        ["code", "rule", "asks", "weight", "outcome", "severity", "subject", "found", "entries", "total", "asked", "remedy", "by", "clause", "source", "basis"],
        Findings.Select(f => (IReadOnlyList<string?>)
        [
            f.Code, f.Rule, f.Asks, SchemeWords.Of(SchemeWords.Weight, f.Weight), SchemeWords.Of(SchemeWords.Outcome, f.Outcome), SchemeWords.Of(SchemeWords.Severity, f.Severity),
            f.Subject, f.Found, string.Join(' ', f.Entries), Number(f.Sum?.Total), Number(f.Sum?.Asked), f.Remedy,
            f.By?.ToString("yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture), f.Clause, f.Source,
            f.Basis is { } basis ? SchemeWords.Of(Standards.EditionWords.Basis, basis) : null,
        ]));

    private static string? Number(int? value) => value?.ToString(CultureInfo.InvariantCulture);
}
