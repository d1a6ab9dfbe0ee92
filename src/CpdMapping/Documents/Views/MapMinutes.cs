using CpdMapping.Mapping;
using CpdMapping.Standards;

namespace CpdMapping.Documents.Views;

/// <summary>The minutes of one edition's standards by entry, as the coverage explains them; parts of a minute are left off.</summary>
internal sealed class MapMinutes
{
    private readonly Dictionary<(string Code, string Entry), int> minutes = [];
    private readonly HashSet<string> entries = new(StringComparer.Ordinal);

    public MapMinutes(EditionCoverage coverage)
    {
        Coverage = coverage;
        foreach (var standard in coverage.Standards)
        {
            foreach (var line in standard.Claimed.Explain().Lines)
            {
                minutes[(standard.Standard.Ref.Code, line.Entry)] = (int)line.Amount.Floor();
                entries.Add(line.Entry);
            }
        }
    }

    public EditionCoverage Coverage { get; }

    public bool Claims(string entry) => entries.Contains(entry);

    public int? Of(Standard standard, string entry) => minutes.TryGetValue((standard.Ref.Code, entry), out var found) ? found : null;
}
