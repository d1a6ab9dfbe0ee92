using CpdMapping.Mapping;
using CpdMapping.Standards;

namespace CpdMapping.Documents.Views;

/// <summary>The minutes of one edition's standards by entry, as the coverage explains them; parts of a minute are left off.</summary>
internal sealed class MapMinutes
{
    private readonly Dictionary<(string Code, string Entry), int> minutes = [];
    private readonly HashSet<(string Code, string Entry)> carried = [];
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
            if (standard.Carried.Minutes > 0)
                carried.UnionWith(standard.Carried.Explain().Lines.Select(line => (standard.Standard.Ref.Code, line.Entry)));
        }
    }

    public EditionCoverage Coverage { get; }

    public bool Claims(string entry) => entries.Contains(entry);

    /// <summary>Whether crosswalks bring an entry's minutes from claims on other editions, or a part of them.</summary>
    public bool IsCarried(Standard standard, string entry) => carried.Contains((standard.Ref.Code, entry));

    public int? Of(Standard standard, string entry) => minutes.TryGetValue((standard.Ref.Code, entry), out var found) ? found : null;
}
